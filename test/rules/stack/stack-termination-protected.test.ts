import { AppView, judge } from '../../../lib/engine';
import { STRICTEST } from '../../../lib/engagement';
import { stackTerminationProtected } from '../../../lib/rules/stack';
import { ruleTable } from '../../../lib/testing';

const others = { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } };

ruleTable(stackTerminationProtected, {
  compliant: [{ name: 'protection is on', others, stack: { terminationProtection: true }, remedy: true }],
  violation: [
    {
      name: 'protection is off',
      others,
      stack: { terminationProtection: false },
      found: 'termination protection is off',
      path: 'Stack.TerminationProtection',
    },
  ],
  ignored: [
    {
      name: 'protection is off in development',
      others,
      stack: { terminationProtection: false, profile: { name: 'dev', production: false } },
    },
    { name: 'a bare template, of which nobody knows how it is deployed', others },
  ],
});

test('a nested stack is judged by its root alone', () => {
  const stack = { displayName: 'root', tags: {}, terminationProtection: false, profile: STRICTEST };
  const nested = { Type: 'AWS::CloudFormation::Stack', Properties: {} };
  const app = new AppView([
    { file: '/root.json', body: { Resources: { Nested: nested } }, stack },
    { file: '/nested.json', body: { Resources: others }, stack, parent: { file: '/root.json', logicalId: 'Nested' } },
  ]);
  const { judgements } = judge(app, [stackTerminationProtected]);
  expect(judgements.map(({ template }) => template?.file)).toEqual(['/root.json']);
});
