import { redshiftLogsConnections } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { namespace } from './warehouses';

const logging = (LoggingProperties: object) => ({ properties: { LoggingProperties } });

ruleTable(redshiftLogsConnections, {
  compliant: [
    { name: 'to a bucket', ...logging({ BucketName: { Ref: 'Logs' } }), remedy: true },
    {
      name: 'to CloudWatch',
      ...logging({ LogDestinationType: 'cloudwatch', LogExports: ['connectionlog', 'userlog'] }),
    },
    { name: 'a namespace', ...namespace({ LogExports: ['userlog', 'connectionlog'] }) },
  ],
  violation: [
    { name: 'nothing is set', found: 'audit logs have no destination', path: 'Properties.LoggingProperties' },
    { name: 'no destination', ...logging({ S3KeyPrefix: 'audit/' }), found: 'audit logs have no destination' },
    {
      name: 'one of the logs',
      ...logging({ LogDestinationType: 'cloudwatch', LogExports: ['connectionlog'] }),
      found: 'userlog is not exported',
      path: 'Properties.LoggingProperties.LogExports',
    },
    {
      name: 'a namespace without',
      ...namespace({ LogExports: ['useractivitylog'] }),
      found: 'connectionlog is not exported',
    },
  ],
  undecidable: [
    {
      name: 'the exports are a parameter without a default',
      ...namespace({ LogExports: { Ref: 'Logs' } }),
      ...unset('Logs'),
      path: 'Properties.LogExports',
    },
    {
      name: 'the destination is a parameter without a default',
      ...logging({ LogDestinationType: { Ref: 'Where' } }),
      ...unset('Where'),
      path: 'Properties.LoggingProperties.LogDestinationType',
    },
  ],
});
