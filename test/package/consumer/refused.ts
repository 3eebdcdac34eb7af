// Wrong uses that construction refuses: prints what each is told.
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { App, Duration, Stack } from 'aws-cdk-lib/core';
import { loadEngagement } from 'cdk-policy-blueprints';
import * as blueprints from 'cdk-policy-blueprints/constructs';

const engagement = loadEngagement('portal.yaml');
const stage = new blueprints.EnvironmentStage(new App({ outdir: 'refused.out' }), 'prod', { engagement, name: 'prod' });
const stack = new Stack(stage, 'Portal');
const ecs = new ServicePrincipal('ecs-tasks.amazonaws.com');

const uses: readonly (() => unknown)[] = [
  () => new blueprints.EncryptedBucket(stack, 'Bucket', { dataClass: 'Top Secret' }),
  () => new blueprints.EncryptedBucket(stack, 'Tier', { dataClass: 'internal', recoveryTier: 'gold' }),
  () => new blueprints.SegmentedVpc(stack, 'Network', { ipv4Cidr: '8.8.8.0/24' }),
  () => new blueprints.MfaRole(stack, 'Role', { principals: [ecs] }),
  () => new blueprints.WorkloadRole(stack, 'Worker', { service: ecs, sourceArn: '*' }),
  () => new blueprints.GitHubDeployRole(stack, 'Deploy', { repository: 'acme/*' }),
  () => new blueprints.EncryptedBackupVault(stack, 'Vault', { dataClass: 'internal', coolingOff: Duration.days(1) }),
  () => new blueprints.VendorRole(stack, 'Vendor', { vendor: 'Nobody', externalId: '12345678', statements: [] }),
];

for (const use of uses) {
  try {
    use();
    console.log('nothing');
  } catch (error) {
    console.log((error as Error).message);
  }
}
