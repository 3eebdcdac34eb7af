import { compliant, defineRule, every, ignored, undecidable, violation } from '../../engine';
import { security } from '../../policies';

export const secretsManagerSecretReplicaInsideResidency = defineRule({
  id: 'SecretsManagerSecretReplicaInsideResidency',
  title: 'Secrets Manager secret is replicated inside the residency alone',
  clauses: [security.clauses['SEC-5.3'], security.clauses['SEC-5.1']],
  severity: 'error',
  severityReason: 'a copy in another region is under another law, but it is encrypted',
  risk: 'A copy of the secret comes to rest where the data that it opens must not.',
  remedy: 'Name only regions of `residency` of the engagement file in `replicaRegions`.',
  cannotTell: 'the region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html'],
  resources: ['AWS::SecretsManager::Secret'],
  check: (secret) => {
    const { residency } = secret.environment;
    const replicas = secret.at('ReplicaRegions').items;
    if (residency === undefined || replicas.length === 0) return ignored;
    return every(
      replicas.map((replica) => {
        const region = replica.at('Region');
        if (region.isDeployTime) return undecidable(region);
        return residency.includes(region.literal ?? '')
          ? compliant
          : violation(`replica goes to ${region.orAbsent()}, data may rest in ${residency.join(', ')}`, region);
      }),
    );
  },
});
