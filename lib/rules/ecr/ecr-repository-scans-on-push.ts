import { compliant, defineRule, matches, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const ecrRepositoryScansOnPush = defineRule({
  id: 'EcrRepositoryScansOnPush',
  title: 'ECR repository scans each image that is pushed',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], cloudInfrastructure.clauses['CIP-13.1']],
  severity: 'error',
  severityReason: 'known holes get into production unseen, though only with an image that is pushed',
  risk: 'Images with known holes are deployed, and nobody is told.',
  remedy: 'Set `imageScanOnPush: true`, or declare a `CfnRegistryScanningConfiguration` whose filter covers it.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  resources: ['AWS::ECR::Repository'],
  check: (repository) => {
    const scans = repository.at('ImageScanningConfiguration.ScanOnPush');
    if (scans.isTrue || isScannedByRegistry(repository)) return compliant;
    if (scans.isDeployTime) return undecidable(scans);
    return violation(`scan on push is ${scans.isFalse ? 'off' : scans.orAbsent()}`, scans);
  },
});

/** Whether a scanning rule of the registry covers the repository; what it is called by chance only `*` covers. */
function isScannedByRegistry(repository: ResourceView): boolean {
  const name = repository.at('RepositoryName').literal;
  return repository.template.resourcesOfType('AWS::ECR::RegistryScanningConfiguration').some((registry) =>
    registry.at('Rules').items.some((rule) => {
      if (!rule.at('ScanFrequency').is('SCAN_ON_PUSH', 'CONTINUOUS_SCAN')) return false;
      return rule.at('RepositoryFilters').items.some((filter) => {
        const pattern = filter.at('Filter').literal;
        if (pattern === undefined) return false;
        // A filter without a wildcard covers every name that it occurs in.
        const wide = pattern.includes('*') ? pattern : `*${pattern}*`;
        return wide === '*' || (name !== undefined && matches(wide, name));
      });
    }),
  );
}
