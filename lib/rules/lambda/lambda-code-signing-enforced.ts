import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';

export const lambdaCodeSigningEnforced = defineRule({
  id: 'LambdaCodeSigningEnforced',
  title: 'Code signing configuration refuses code that is not signed by a known publisher',
  clauses: [cloudInfrastructure.clauses['CIP-13.1'], cloudInfrastructure.clauses['CIP-13.3']],
  severity: 'error',
  severityReason: 'it looks as if code were checked, and it is not',
  risk: 'Code of anyone is deployed with no more than a warning.',
  remedy: 'Set `untrustedArtifactOnDeployment: UntrustedArtifactOnDeployment.ENFORCE`.',
  cannotTell: 'the policy is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  resources: ['AWS::Lambda::CodeSigningConfig'],
  check: (config) =>
    demand(
      config.at('CodeSigningPolicies.UntrustedArtifactOnDeployment'),
      (policy) => policy.is('Enforce'),
      (policy) => `untrusted code meets ${policy.orAbsent()}, must meet Enforce`,
    ),
});
