import { codePipelineApprovesProduction } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

const stage = (Name: string, ...actions: (readonly [string, number?])[]) => ({
  Name,
  Actions: actions.map(([Category, RunOrder]) => ({
    Name: `${Name}-${Category}`,
    ActionTypeId: { Category },
    ...(RunOrder === undefined ? {} : { RunOrder }),
  })),
});
const stages = (...Stages: object[]) => ({ Stages });

ruleTable(codePipelineApprovesProduction, {
  compliant: [
    {
      name: 'an approval before the last deployment',
      properties: stages(stage('dev', ['Deploy']), stage('gate', ['Approval']), stage('prod', ['Deploy'])),
      remedy: true,
    },
    {
      name: 'an approval in the same stage, before',
      properties: stages(stage('prod', ['Approval', 1], ['Deploy', 2])),
    },
  ],
  violation: [
    { name: 'no stages', found: 'pipeline has no stages' },
    {
      name: 'no approval',
      properties: stages(stage('dev', ['Deploy']), stage('prod', ['Deploy'])),
      found: 'nobody approves before prod-Deploy deploys',
    },
    {
      name: 'an approval that comes too late',
      properties: stages(stage('prod', ['Deploy', 1], ['Approval', 2])),
      found: /nobody approves/,
    },
    {
      name: 'an approval at the same time',
      properties: stages(stage('prod', ['Deploy'], ['Approval'])),
      found: /nobody approves/,
    },
  ],
  undecidable: [
    {
      name: 'stages that are a parameter',
      properties: { Stages: { Ref: 'Stages' } },
      template: { Parameters: { Stages: { Type: 'String' } } },
      path: 'Properties.Stages',
    },
  ],
  ignored: [
    { name: 'a pipeline that deploys nothing', properties: stages(stage('build', ['Build'])) },
    {
      name: 'a pipeline of another environment than production',
      stack: { profile: { name: 'dev', production: false } },
      properties: stages(stage('dev', ['Deploy'])),
    },
  ],
});
