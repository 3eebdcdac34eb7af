import { join } from 'node:path';
import { EngagementApp } from '../../constructs';
import { BackupStack, RecoveryStack } from './backup-stack';
import { DataStack } from './data-stack';
import { WebStack } from './web-stack';

export const app = new EngagementApp({ engagement: join(__dirname, 'engagement.yaml') });

/** What was made by hand, once for each environment: certificates wait until somebody proves who owns the name. */
const MADE = {
  dev: { domainName: 'dev.shop.example', certificate: '11111111-0000-4000-8000-000000000001' },
  stage: { domainName: 'stage.shop.example', certificate: '22222222-0000-4000-8000-000000000001' },
  prod: { domainName: 'shop.example', certificate: '33333333-0000-4000-8000-000000000001' },
};

app.forEachEnvironment((stage) => {
  const { name } = stage.environment;
  const { account, region, recoveryRegion } = app.engagement.environments[name];
  const { domainName, certificate } = MADE[name];
  const data = new DataStack(stage, 'Data', {
    ipv4Cidr: { dev: '10.50.0.0/20', stage: '10.51.0.0/20', prod: '10.52.0.0/20' }[name],
  });
  new WebStack(stage, 'Web', {
    data,
    domainName,
    // The same name in two regions: of the load balancer, and of CloudFront.
    certificateArn: `arn:aws:acm:${region}:${account}:certificate/${certificate}`,
    edgeCertificateArn: `arn:aws:acm:us-east-1:${account}:certificate/${certificate}`,
  });
  new BackupStack(stage, 'Backup');
  if (recoveryRegion) new RecoveryStack(stage, 'Recovery', { account, region: recoveryRegion });
});
