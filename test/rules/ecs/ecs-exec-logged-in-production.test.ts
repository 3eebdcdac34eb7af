import { ecsExecLoggedInProduction } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const shell = { EnableExecuteCommand: true, Cluster: { Ref: 'Cluster' } };
const cluster = (ExecuteCommandConfiguration: object) => ({
  Key: { Type: 'AWS::KMS::Key', Properties: {} },
  Cluster: { Type: 'AWS::ECS::Cluster', Properties: { Configuration: { ExecuteCommandConfiguration } } },
});
const KmsKeyId = { Ref: 'Key' };
const LogConfiguration = { CloudWatchLogGroupName: 'sessions' };

ruleTable(ecsExecLoggedInProduction, {
  compliant: [
    { name: 'no shell', properties: { EnableExecuteCommand: false }, remedy: true },
    {
      name: 'sessions are logged and encrypted',
      properties: shell,
      others: cluster({ Logging: 'OVERRIDE', KmsKeyId, LogConfiguration }),
    },
  ],
  violation: [
    {
      name: 'a shell in a cluster that logs none',
      properties: shell,
      others: cluster({ Logging: 'NONE', KmsKeyId }),
      found: 'shells are open, and the cluster does not log them',
      path: 'Properties.EnableExecuteCommand',
    },
    {
      name: 'sessions that no key of yours encrypts',
      properties: shell,
      others: cluster({ Logging: 'OVERRIDE', LogConfiguration }),
      found: 'session of a shell has no customer-managed key',
    },
    { name: 'a shell in the default cluster', properties: { EnableExecuteCommand: 'true' }, found: /default cluster/ },
  ],
  undecidable: [
    {
      name: 'a cluster that is not of the app',
      properties: { EnableExecuteCommand: true, Cluster: 'shared' },
      path: 'Properties.Cluster',
    },
    {
      name: 'a parameter without a default',
      properties: { EnableExecuteCommand: { Ref: 'Shell' } },
      template: { Parameters: { Shell: { Type: 'String' } } },
      path: 'Properties.EnableExecuteCommand',
    },
  ],
  ignored: [
    {
      name: 'outside of production',
      properties: { EnableExecuteCommand: true },
      stack: { profile: { name: 'dev', production: false } },
    },
  ],
  empty: { verdict: 'compliant', because: 'a service opens no shell unless it is told to' },
});
