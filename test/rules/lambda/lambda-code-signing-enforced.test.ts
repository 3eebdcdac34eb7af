import { lambdaCodeSigningEnforced } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const policy = (UntrustedArtifactOnDeployment: unknown) => ({ CodeSigningPolicies: { UntrustedArtifactOnDeployment } });

ruleTable(lambdaCodeSigningEnforced, {
  compliant: [{ name: 'enforced', properties: policy('Enforce'), remedy: true }],
  violation: [
    {
      name: 'nothing is set, so that AWS warns',
      found: 'untrusted code meets absent, must meet Enforce',
      path: 'Properties.CodeSigningPolicies.UntrustedArtifactOnDeployment',
    },
    { name: 'warned of', properties: policy('Warn'), found: /meets Warn/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: policy({ Ref: 'Policy' }),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.CodeSigningPolicies.UntrustedArtifactOnDeployment',
    },
  ],
});
