import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { DISTRIBUTION, STREAMING_DISTRIBUTION, isBucket, originsOf } from './distributions';

export const cloudFrontBucketIsPrivate = defineRule({
  id: 'CloudFrontBucketIsPrivate',
  title: 'CloudFront proves itself to the buckets that it fetches from',
  clauses: [cloudInfrastructure.clauses['CIP-7.2'], cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'error',
  severityReason: 'without it the bucket has to be open to everybody',
  risk: 'A bucket that CloudFront reads without credentials is one that everybody reads, past WAF and logs.',
  remedy: 'Use `S3BucketOrigin.withOriginAccessControl(bucket)`.',
  cannotTell: 'the origin access control is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  ],
  cdkNag: ['AwsSolutions-CFR6', 'AwsSolutions-CFR7'],
  resources: [DISTRIBUTION, STREAMING_DISTRIBUTION],
  check: (resource) => {
    if (resource.type === STREAMING_DISTRIBUTION) return judge(resource.at('StreamingDistributionConfig.S3Origin'));
    const origins = originsOf(resource);
    if (origins.length === 0) return violation('origins are absent', 'Properties.DistributionConfig.Origins');
    return every(
      origins.map((origin) => (isBucket(origin) || origin.isDeployTime ? judge(origin) : judgeWebsite(origin))),
    );
  },
});

const isNothing = (value: Value): boolean => value.isAbsent || value.is('');

function judge(origin: Value): Outcome {
  if (origin.isDeployTime) return undecidable(origin);
  const control = origin.at('OriginAccessControlId');
  if (!isNothing(control)) return judgeControl(control);
  const identities = ['S3OriginConfig.OriginAccessIdentity', 'OriginAccessIdentity'].map((path) => origin.at(path));
  // The identity of old proves CloudFront as well; that there is a better way is another rule's matter.
  return identities.every(isNothing) ? violation('bucket is fetched from without credentials', origin) : compliant;
}

function judgeControl(control: Value): Outcome {
  const { target } = control;
  if (target?.type !== 'AWS::CloudFront::OriginAccessControl') {
    return control.isDeployTime ? undecidable(control) : compliant;
  }
  const signing = target.at('OriginAccessControlConfig.SigningBehavior');
  return signing.is('never') ? violation('origin access control never signs', control) : compliant;
}

function judgeWebsite(origin: Value): Outcome {
  const address = origin.at('DomainName').text ?? origin.at('DNSName').text ?? '';
  return /\.s3-website[.-]/.test(address)
    ? violation('origin is the website of a bucket, which is public', origin)
    : ignored;
}
