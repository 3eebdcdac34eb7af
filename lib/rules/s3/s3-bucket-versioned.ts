import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const s3BucketVersioned = defineRule({
  id: 'S3BucketVersioned',
  title: 'S3 bucket keeps every object version',
  clauses: [cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'error',
  severityReason: 'nothing is lost until somebody overwrites or deletes, and then for good',
  risk: 'An overwrite or a deletion destroys the only copy of an object.',
  remedy: 'Set `versioned: true`, or use `EncryptedBucket`.',
  cannotTell: 'the status is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
  cdkNag: [
    'HIPAA.Security-S3BucketVersioningEnabled',
    'NIST.800.53.R5-S3BucketVersioningEnabled',
    'PCI.DSS.321-S3BucketVersioningEnabled',
  ],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const status = bucket.at('VersioningConfiguration.Status');
    if (status.isDeployTime) return undecidable(status);
    return status.is('Enabled') ? compliant : violation(`versioning is ${status.orAbsent()}`, status);
  },
});
