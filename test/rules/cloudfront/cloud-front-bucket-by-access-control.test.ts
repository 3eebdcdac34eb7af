import { cloudFrontBucketByAccessControl } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const origins = (...Origins: readonly unknown[]) => ({ DistributionConfig: { Origins } });
const identity = 'origin-access-identity/cloudfront/E127EXAMPLE51Z';

ruleTable(cloudFrontBucketByAccessControl, {
  compliant: [{ name: 'a control', properties: origins({ OriginAccessControlId: 'E2ABC' }), remedy: true }],
  violation: [
    {
      name: 'an identity',
      properties: origins({ S3OriginConfig: { OriginAccessIdentity: identity } }),
      found: `bucket is fetched from by the identity ${identity}`,
      path: 'Properties.DistributionConfig.Origins.0.S3OriginConfig.OriginAccessIdentity',
    },
    {
      name: 'an identity of the app beside a control',
      properties: origins(
        { OriginAccessControlId: 'E2ABC' },
        { S3OriginConfig: { OriginAccessIdentity: { 'Fn::Sub': 'origin-access-identity/cloudfront/${Identity}' } } },
      ),
      found: /by the identity origin-access-identity/,
    },
    {
      name: 'an identity in the property of old',
      properties: { DistributionConfig: { S3Origin: { OriginAccessIdentity: identity } } },
      found: /by the identity/,
    },
  ],
  undecidable: [
    {
      name: 'the origins are an import',
      properties: { DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } },
      path: 'Properties.DistributionConfig.Origins',
    },
  ],
  ignored: [{ name: 'a server', properties: origins({ CustomOriginConfig: {} }) }],
  empty: { verdict: 'ignored', because: 'a distribution without origins fetches from no bucket' },
});
