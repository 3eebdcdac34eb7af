import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { JOBS, jobParts } from './jobs';

export const sageMakerJobEncryptedByCustomerKey = defineRule({
  id: 'SageMakerJobEncryptedByCustomerKey',
  title: 'SageMaker job encrypts its disks by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the disks hold the data that the job works on',
  risk: 'Data of the job lies in clear, or under a key that nobody in the account can withdraw.',
  remedy: 'Set `volumeKmsKeyId` of the cluster to a key of yours.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  resources: JOBS,
  check: (job) => {
    const parts = jobParts(job);
    return parts ? demandCustomerKey(parts.cluster.at('VolumeKmsKeyId'), 'disk') : ignored;
  },
});
