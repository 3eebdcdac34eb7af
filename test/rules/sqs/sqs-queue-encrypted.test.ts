import { sqsQueueEncrypted } from '../../../lib/rules/sqs';
import { ruleTable } from '../../../lib/testing';

ruleTable(sqsQueueEncrypted, {
  compliant: [
    { name: 'a key', properties: { SqsManagedSseEnabled: false, KmsMasterKeyId: 'alias/queue' }, remedy: true },
    { name: 'a key of SQS', properties: { SqsManagedSseEnabled: true } },
    { name: 'the default of AWS' },
  ],
  violation: [
    {
      name: 'off',
      properties: { SqsManagedSseEnabled: false },
      found: 'encryption at rest is off',
      path: 'Properties.SqsManagedSseEnabled',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { SqsManagedSseEnabled: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.SqsManagedSseEnabled',
    },
  ],
  empty: { verdict: 'compliant', because: 'SQS encrypts by a key of its own unless it is told not to' },
});
