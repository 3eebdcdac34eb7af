import type { ResourceView, Value } from '../../engine';

export const DISTRIBUTION = 'AWS::CloudFront::Distribution';
export const STREAMING_DISTRIBUTION = 'AWS::CloudFront::StreamingDistribution';

/** The default cache behaviour of a distribution, and the others. */
export function behavioursOf(distribution: ResourceView): readonly Value[] {
  return [
    distribution.at('DistributionConfig.DefaultCacheBehavior'),
    ...distribution.at('DistributionConfig.CacheBehaviors').items,
  ];
}

/** Every origin of a distribution, those in the properties of old included. */
export function originsOf(distribution: ResourceView): readonly Value[] {
  const legacy = ['S3Origin', 'CustomOrigin'].map((name) => distribution.at(`DistributionConfig.${name}`));
  return [...distribution.at('DistributionConfig.Origins').items, ...legacy.filter(({ isPresent }) => isPresent)];
}

/** The configuration of an origin that is no bucket, if the origin is such a one. */
export function customOriginOf(origin: Value): Value | undefined {
  if (origin.path.endsWith('.CustomOrigin')) return origin;
  const custom = origin.at('CustomOriginConfig');
  return custom.isPresent ? custom : undefined;
}

/** Whether an origin is a bucket: by its configuration, or by its address. */
export function isBucket(origin: Value): boolean {
  if (origin.at('S3OriginConfig').isPresent || origin.path.endsWith('.S3Origin')) return true;
  const address = origin.at('DomainName');
  return address.refersTo('AWS::S3::Bucket') || /\.s3[.-](?!website)(.+\.)?amazonaws\.com/.test(address.text ?? '');
}
