import { hostedZoneLogsQueries } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(hostedZoneLogsQueries, {
  compliant: [
    {
      name: 'queries go to a log group',
      properties: {
        QueryLoggingConfig: {
          CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:111111111111:log-group:/aws/route53/shop',
        },
      },
      remedy: true,
    },
  ],
  violation: [{ name: 'nothing is set', found: 'queries are not logged', path: 'Properties.QueryLoggingConfig' }],
  undecidable: [
    {
      name: 'the VPCs are a parameter',
      properties: { VPCs: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.VPCs',
    },
  ],
  ignored: [
    { name: 'a private zone', properties: { VPCs: [{ VPCId: 'vpc-0123456789abcdef0', VPCRegion: 'eu-central-1' }] } },
  ],
});
