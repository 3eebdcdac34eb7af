import { defineRule } from '../../engine';
import { demandCustomerKey } from '../keys';
import { CUSTOMER_KEY } from '../rds/metadata';

/** Where the key stands, and what it encrypts. */
const KEYS = {
  'AWS::DMS::ReplicationInstance': ['KmsKeyId', 'replication instance'],
  'AWS::DMS::ReplicationConfig': ['ComputeConfig.KmsKeyId', 'serverless replication'],
  'AWS::DMS::Endpoint': ['KmsKeyId', 'endpoint'],
  'AWS::DMS::InstanceProfile': ['KmsKeyArn', 'instance profile'],
} as const;

export const dmsEncryptedByCustomerKey = defineRule({
  id: 'DmsEncryptedByCustomerKey',
  title: 'DMS encrypts data and connection parameters by a customer-managed key',
  ...CUSTOMER_KEY,
  risk: 'With a key of AWS nobody can separate who administers the migration from who reads its data and passwords.',
  remedy:
    'Set `kmsKeyId` (of a serverless replication `computeConfig.kmsKeyId`, of an instance profile `kmsKeyArn`) to a ' +
    'key of your own, e.g. a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html'],
  resources: Object.keys(KEYS),
  check: (resource) => {
    const [property, what] = KEYS[resource.type as keyof typeof KEYS];
    return demandCustomerKey(resource.at(property), what);
  },
});
