import { firehoseStreamLogsErrors } from '../../../lib/rules/kinesis/firehose-stream-logs-errors';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const logged = (Enabled: unknown) => ({
  ExtendedS3DestinationConfiguration: { CloudWatchLoggingOptions: { Enabled } },
});

ruleTable(firehoseStreamLogsErrors, {
  compliant: [{ name: 'on', properties: logged(true), remedy: true }],
  violation: [
    { name: 'no destination', found: 'stream has no destination' },
    { name: 'off', properties: logged(false), found: 'log of ExtendedS3DestinationConfiguration is off' },
    {
      name: 'nothing is set',
      properties: { RedshiftDestinationConfiguration: {} },
      found: 'log of RedshiftDestinationConfiguration is absent',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: logged({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.ExtendedS3DestinationConfiguration.CloudWatchLoggingOptions.Enabled',
    },
  ],
});
