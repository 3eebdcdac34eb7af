import { ecrRepositoryScansOnPush } from '../../../lib/rules/ecr';
import { ruleTable } from '../../../lib/testing';

const scan = (ScanOnPush: unknown) => ({ ImageScanningConfiguration: { ScanOnPush } });
const registry = (Filter: string, ScanFrequency = 'SCAN_ON_PUSH') => ({
  Registry: {
    Type: 'AWS::ECR::RegistryScanningConfiguration',
    Properties: { Rules: [{ ScanFrequency, RepositoryFilters: [{ Filter, FilterType: 'WILDCARD' }] }] },
  },
});

ruleTable(ecrRepositoryScansOnPush, {
  compliant: [
    { name: 'on', properties: scan(true), remedy: true },
    { name: 'the registry scans everything', others: registry('*') },
    {
      name: 'the registry scans repositories of that name all the time',
      properties: { RepositoryName: 'shop/web' },
      others: registry('shop', 'CONTINUOUS_SCAN'),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'scan on push is absent',
      path: 'Properties.ImageScanningConfiguration.ScanOnPush',
    },
    { name: 'off', properties: scan('false'), found: 'scan on push is off' },
    {
      name: 'the registry scans others',
      properties: { RepositoryName: 'shop/web' },
      others: registry('archive*'),
      found: /absent/,
    },
    { name: 'the registry scans by hand', others: registry('*', 'MANUAL'), found: /absent/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: scan({ Ref: 'Scan' }),
      template: { Parameters: { Scan: { Type: 'String' } } },
      path: 'Properties.ImageScanningConfiguration.ScanOnPush',
    },
  ],
});
