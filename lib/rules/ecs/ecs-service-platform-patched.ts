import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const ecsServicePlatformPatched = defineRule({
  id: 'EcsServicePlatformPatched',
  title: 'ECS service runs on a version of Fargate that still receives patches',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'holes of the platform stay open for as long as the service names it',
  risk: 'Tasks start on a platform whose kernel and runtime are no longer patched.',
  remedy: 'Leave `platformVersion` out, or set `FargatePlatformVersion.LATEST`.',
  cannotTell: 'the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html'],
  resources: ['AWS::ECS::Service', 'AWS::ECS::TaskSet'],
  check: (service) => {
    const isOnWindows =
      service
        .at('TaskDefinition')
        .target?.at('RuntimePlatform.OperatingSystemFamily')
        .literal?.startsWith('WINDOWS') === true;
    const newest = isOnWindows ? '1.0.0' : '1.4.0';
    return demand(
      service.at('PlatformVersion'),
      (version) => version.isAbsent || version.is('LATEST', newest),
      (version) => `platform version is ${version.orAbsent()}, must be LATEST or ${newest}`,
    );
  },
});
