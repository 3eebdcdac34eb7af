import { compliant, defineRule, every, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const codeBuildProjectSourceByConnection = defineRule({
  id: 'CodeBuildProjectSourceByConnection',
  title: 'CodeBuild reaches repositories by a connection, not by a personal token',
  clauses: [
    securityIpProtection.clauses['SIP-AC.6'],
    cloudInfrastructure.clauses['CIP-4.5'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  severity: 'error',
  severityReason: 'a personal token lives long and belongs to one person',
  risk: 'The token outlives the person, reaches every repository of theirs, and nobody rotates it.',
  remedy: "Use a connection: `authType: 'CODECONNECTIONS'` with the ARN of an `AWS::CodeConnections::Connection`.",
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/access-tokens.html'],
  cdkNag: [
    'HIPAA.Security-CodeBuildProjectSourceRepoUrl',
    'NIST.800.53.R4-CodeBuildProjectSourceRepoUrl',
    'PCI.DSS.321-CodeBuildProjectSourceRepoUrl',
  ],
  resources: ['AWS::CodeBuild::SourceCredential', 'AWS::CodeBuild::Project'],
  check: (resource) => {
    if (resource.type === 'AWS::CodeBuild::SourceCredential') {
      return demand(
        resource.at('AuthType'),
        (type) => type.is('CODECONNECTIONS', 'SECRETS_MANAGER'),
        (type) => `credential is of type ${type.orAbsent()}, allowed are CODECONNECTIONS, SECRETS_MANAGER`,
      );
    }
    const sources = [resource.at('Source'), ...resource.at('SecondarySources').items];
    return every(sources.map(judge));
  },
});

function judge(source: Value): Outcome {
  if (source.isAbsent) return violation('project has no source', source);
  const location = source.at('Location');
  const hasLogin = /^https?:\/\/[^/@]+@/.test(location.text ?? '');
  return hasLogin ? violation('the address of the repository has a login in it', location) : compliant;
}
