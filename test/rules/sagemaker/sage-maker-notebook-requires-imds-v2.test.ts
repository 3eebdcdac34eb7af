import { sageMakerNotebookRequiresImdsV2 } from '../../../lib/rules/sagemaker/sage-maker-notebook-requires-imds-v2';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const notebook = (MinimumInstanceMetadataServiceVersion: unknown) => ({
  InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion },
});

ruleTable(sageMakerNotebookRequiresImdsV2, {
  compliant: [
    { name: 'version 2', properties: notebook('2'), remedy: true },
    { name: 'a number', properties: notebook(2) },
  ],
  violation: [
    { name: 'nothing is set', found: 'least version of the metadata service is absent' },
    { name: 'version 1', properties: notebook('1'), found: 'least version of the metadata service is 1' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: notebook({ Ref: 'Version' }),
      template: parameters('Version'),
      path: 'Properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion',
    },
  ],
});
