import { compliant, defineRule, every } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

const SWITCHES = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

export const s3AccessPointBlocksPublicAccess = defineRule({
  id: 'S3AccessPointBlocksPublicAccess',
  title: 'S3 access point blocks public access',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'the bucket behind it may block public access still',
  risk: 'A policy of the access point can open the bucket to everyone.',
  remedy: 'Leave `publicAccessBlockConfiguration` out, as all four are on then, or set all four to `true`.',
  cannotTell: 'a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html',
  ],
  cdkNag: ['NIST.800.53.R5-S3BucketLevelPublicAccessProhibited'],
  resources: ['AWS::S3::AccessPoint', 'AWS::S3::MultiRegionAccessPoint', 'AWS::S3Express::AccessPoint'],
  check: (point) => {
    const block = point.at('PublicAccessBlockConfiguration');
    // S3 blocks everything then; what is left out of a configuration it leaves open.
    if (block.isAbsent) return compliant;
    return every(SWITCHES.map((name) => demandOn(block.at(name), name)));
  },
});
