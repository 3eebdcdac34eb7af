import { sageMakerNotebookWithoutRoot } from '../../../lib/rules/sagemaker/sage-maker-notebook-without-root';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(sageMakerNotebookWithoutRoot, {
  compliant: [{ name: 'off', properties: { RootAccess: 'Disabled' }, remedy: true }],
  violation: [
    { name: 'on by default', found: 'root access is absent' },
    {
      name: 'on',
      properties: { RootAccess: 'Enabled' },
      found: 'root access is Enabled',
      path: 'Properties.RootAccess',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { RootAccess: { Ref: 'Access' } },
      template: parameters('Access'),
      path: 'Properties.RootAccess',
    },
  ],
});
