import { roleIn, type Subjects } from './subject';

export const environments: Subjects = {
  EngagementApp: { folder: 'environments' },
  EnvironmentStage: {
    folder: 'environments',
    pageOf: 'EngagementApp',
    // The stack itself is the subject, with something in it that can be tagged.
    build: (stack) => roleIn(stack, 'Subject'),
  },
};
