import { securityFindingsRouted } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

const rule = (
  source: unknown,
  more: object = { Targets: [{ Id: '1', Arn: 'arn:aws:sns:eu-central-1:111111111111:on-call' }] },
) => ({
  Rule: { Type: 'AWS::Events::Rule', Properties: { EventPattern: { source: [source] }, ...more } },
});

ruleTable(securityFindingsRouted, {
  compliant: [
    { name: 'a rule with a target', others: rule('aws.guardduty'), remedy: true },
    { name: 'by Security Hub', others: rule('aws.securityhub') },
    { name: 'Config', type: 'AWS::Config::ConfigurationRecorder', others: rule('aws.config') },
  ],
  violation: [
    { name: 'no rule', found: 'no event rule with a target takes events of aws.guardduty' },
    { name: 'a rule without a target', others: rule('aws.guardduty', {}), found: /no event rule with a target/ },
    {
      name: 'a rule that is off',
      others: rule('aws.guardduty', {
        State: 'DISABLED',
        Targets: [{ Id: '1', Arn: 'arn:aws:sns:eu-central-1:111111111111:on-call' }],
      }),
      found: /no event rule with a target/,
    },
    {
      name: 'a rule for something else',
      type: 'AWS::SecurityHub::Hub',
      others: rule('aws.ec2'),
      found: /aws\.securityhub/,
    },
  ],
  undecidable: [
    {
      name: 'a pattern that is a parameter',
      others: {
        Rule: {
          Type: 'AWS::Events::Rule',
          Properties: { EventPattern: { Ref: 'Pattern' }, Targets: [{ Id: '1', Arn: 'x' }] },
        },
      },
      template: { Parameters: { Pattern: { Type: 'String' } } },
      path: 'Properties.EventPattern',
    },
  ],
});
