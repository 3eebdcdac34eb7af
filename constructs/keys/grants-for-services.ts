import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';

/**
 * Denies everyone to make grants of a key, but for AWS services: by themselves, or for whoever asks them to encrypt
 * something. A grant gives the use of a key away, past every policy that a review reads (SEC-3.2.3).
 */
export function reserveGrantsForServices(key: kms.IKey): void {
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'GrantsForServicesAlone',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      conditions: { BoolIfExists: { 'kms:GrantIsForAWSResource': 'false', 'aws:PrincipalIsAWSService': 'false' } },
    }),
  );
}
