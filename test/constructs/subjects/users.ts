import { Duration } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { DataKey, UserDirectory, type UserDirectoryProps, type WebClientOptions } from '../../../constructs';
import { UsersStack } from '../identity/user-directory.lit';
import { dataClasses, props, type Subjects } from './subject';

const urls = fc.constantFrom(['https://acme.example/in'], ['http://localhost:3000/in'], ['http://acme.example/in'], []);

export const users: Subjects = {
  UserDirectory: {
    folder: 'identity',
    build: (stack) => {
      const subject = new UserDirectory(stack, 'Subject', {
        dataClass: 'confidential',
        selfSignUp: true,
        domainPrefix: 'acme-portal',
        groups: ['editors', 'readers'],
        requestsPerAddress: 100,
      });
      subject.addWebClient('Portal', {
        callbackUrls: ['https://acme.example/in'],
        logoutUrls: ['https://acme.example/out'],
        session: Duration.days(30),
      });
    },
    combinations: fc
      .tuple(
        props<UserDirectoryProps>(
          { dataClass: dataClasses },
          {
            selfSignUp: fc.boolean(),
            domainPrefix: fc.constantFrom('acme-portal', 'acme', 'acme-crm', 'portal', 'Acme', 'my-aws'),
            groups: fc.constantFrom([], ['editors']),
            requestsPerAddress: fc.constantFrom(10, 500, 2000, 5000, 9),
          },
        ),
        fc.boolean(),
        fc.option(
          props<WebClientOptions>(
            { callbackUrls: urls },
            {
              logoutUrls: urls,
              session: fc.constantFrom(Duration.hours(1), Duration.days(30), Duration.days(31), Duration.minutes(5)),
            },
          ),
        ),
      )
      .map(([each, hasKey, client]) => (stack) => {
        const { dataClass } = each;
        const key = hasKey ? { key: new DataKey(stack, 'Key', { dataClass }).key } : {};
        const subject = new UserDirectory(stack, 'Subject', { ...each, ...key });
        if (client) subject.addWebClient('Portal', client);
      }),
    snippet: (stage) => new UsersStack(stage, 'Snippet'),
  },
};
