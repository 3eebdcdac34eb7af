import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { valuesAt } from '../values-at';

export const s3BucketNamesCorsOrigins = defineRule({
  id: 'S3BucketNamesCorsOrigins',
  title: 'S3 bucket names the sites that may read it in a browser',
  clauses: [cloudInfrastructure.clauses['CIP-7.2'], security.clauses['SEC-3.3.3']],
  severity: 'warning',
  severityReason: 'browsers of others may ask, but whoever asks still has to be let in',
  risk:
    'Any website can have the browsers of its visitors read or write the bucket with whatever rights they ' + 'hold.',
  remedy: 'List the origins in `allowedOrigins`, by `https://`, instead of `*`.',
  cannotTell: 'an origin is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) =>
    every(
      valuesAt(bucket, 'CorsConfiguration.CorsRules.*').flatMap((rule) =>
        rule.at('AllowedOrigins').items.map((origin) =>
          demand(
            origin,
            // One wildcard is allowed, for a host below a domain that is named.
            (each) => /^https:\/\/(\*\.)?[^*]+$/i.test(each.text ?? ''),
            (each) => `origin ${each.orAbsent()} may use the bucket`,
          ),
        ),
      ),
    ),
});
