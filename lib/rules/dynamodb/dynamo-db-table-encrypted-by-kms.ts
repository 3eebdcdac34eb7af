import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { settingOf } from '../serverless';
import { SIMPLE_TABLE } from './copies';

export const dynamoDbTableEncryptedByKms = defineRule({
  id: 'DynamoDbTableEncryptedByKms',
  title: 'DynamoDB table is encrypted by a key in KMS of the account',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'without it the key is one of AWS, whose use nobody here sees',
  risk: 'What is stored lies there in clear, and in every copy that is made of it.',
  remedy: 'Set `encryption: TableEncryption.CUSTOMER_MANAGED` and `encryptionKey`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html'],

  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', SIMPLE_TABLE],
  check: (table) => demandOn(settingOf(table, 'SSESpecification.SSEEnabled'), 'encryption at rest'),
});
