import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const s3BucketNotWebsite = defineRule({
  id: 'S3BucketNotWebsite',
  title: 'S3 bucket serves no website of its own',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
    cloudInfrastructure.clauses['CIP-7.2'],
  ],
  severity: 'error',
  severityReason: 'a website of S3 is public, and knows no TLS at all',
  risk:
    'The website endpoint answers plain HTTP alone, and everyone: what is sent can be read and changed on ' +
    'the way.',
  remedy:
    'Leave `websiteIndexDocument` out and put CloudFront in front of the bucket ' +
    '(`S3BucketOrigin.withOriginAccessControl`). A bucket that does nothing but redirect every request is ' +
    'fine.',
  cannotTell: 'the website as a whole is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
  ],
  cdkNag: ['AwsSolutions-S5'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) => {
    const website = bucket.at('WebsiteConfiguration');
    if (website.isAbsent) return compliant;
    if (website.isDeployTime) return undecidable(website);
    // Nothing of the bucket itself is served.
    if (website.at('RedirectAllRequestsTo').isPresent) return compliant;
    return violation('a website is served by plain HTTP', website);
  },
});
