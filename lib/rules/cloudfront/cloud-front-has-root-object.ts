import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { DISTRIBUTION, isBucket, originsOf } from './distributions';

export const cloudFrontHasRootObject = defineRule({
  id: 'CloudFrontHasRootObject',
  title: 'CloudFront distribution of a bucket has a root object',
  clauses: [cloudInfrastructure.clauses['CIP-7.2']],
  severity: 'warning',
  severityReason: 'it matters only for a bucket that may be listed',
  risk: 'A request for the root hands out the list of all objects, if the bucket lets CloudFront list it.',
  remedy: 'Set `defaultRootObject`, e.g. `index.html`.',
  cannotTell: 'the distribution as a whole is only known at deploy time',
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html'],
  resources: [DISTRIBUTION],
  check: (distribution) => {
    const config = distribution.at('DistributionConfig');
    if (config.isDeployTime) return undecidable(config);
    const wanted = config.at('DefaultCacheBehavior.TargetOriginId');
    const origin = originsOf(distribution).find(
      (each) => wanted.literal !== undefined && each.at('Id').is(wanted.literal),
    );
    if (origin && !isBucket(origin)) return ignored;
    const root = config.at('DefaultRootObject');
    return root.isAbsent || root.is('') ? violation('root object is absent', root) : compliant;
  },
});
