import { cloudTrailSendsToLogGroup } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

const others = {
  Group: { Type: 'AWS::Logs::LogGroup', Properties: {} },
  Role: { Type: 'AWS::IAM::Role', Properties: {} },
};
const group = { 'Fn::GetAtt': ['Group', 'Arn'] };
const role = { 'Fn::GetAtt': ['Role', 'Arn'] };
const delivery = (CloudWatchLogsLogGroupArn: unknown, CloudWatchLogsRoleArn: unknown) => ({
  CloudWatchLogsLogGroupArn,
  CloudWatchLogsRoleArn,
});

ruleTable(cloudTrailSendsToLogGroup, {
  compliant: [
    { name: 'a log group and a role of the stack', properties: delivery(group, role), others, remedy: true },
    {
      name: 'both by their ARNs',
      properties: delivery(
        'arn:aws:logs:eu-central-1:111111111111:log-group:trail:*',
        'arn:aws:iam::111111111111:role/trail',
      ),
    },
    {
      name: 'an ARN that is filled in at deployment',
      properties: delivery(
        { 'Fn::Sub': 'arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:trail:*' },
        { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/trail' },
      ),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'trail has no log group', path: 'Properties.CloudWatchLogsLogGroupArn' },
    {
      name: 'the role is missing',
      properties: { CloudWatchLogsLogGroupArn: group },
      others,
      found: 'trail has no role to write to its log group',
      path: 'Properties.CloudWatchLogsRoleArn',
    },
    { name: 'delivery is switched off by empty texts', properties: delivery('', ''), found: 'trail has no log group' },
    {
      name: 'the name of a log group where its ARN belongs',
      properties: delivery('trail', role),
      others,
      found: 'log group of the trail is trail',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default, which may be empty',
      properties: delivery({ Ref: 'GroupArn' }, role),
      others,
      template: { Parameters: { GroupArn: { Type: 'String' } } },
      path: 'Properties.CloudWatchLogsLogGroupArn',
    },
  ],
});
