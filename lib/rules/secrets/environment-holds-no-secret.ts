import { compliant, defineRule, every, ignored, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isNoSecretOf } from './harmless';
import { distinct, judged } from './judged';
import { namedValues, type NamedValue } from './named-values';
import { isSecretName } from './names';
import { originsOf } from './origin';
import { credentialIn } from './patterns';

export const environmentHoldsNoSecret = defineRule({
  id: 'EnvironmentHoldsNoSecret',
  title: 'Environment of a program holds no secret in clear',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'everybody who may describe the function, task or project reads the secret, and so do its logs',
  risk: 'The secret is in the template, in the console, in every description of the resource and in crash reports.',
  remedy:
    'Hand over the ARN of the secret and let the program read it, or have the service do so: `secrets` of an ECS or ' +
    'Batch container, `SECRETS_MANAGER` of a CodeBuild variable, `environmentSecrets` of App Runner. Then replace ' +
    'the secret: it is known.',
  cannotTell: 'the value comes from an import or a macro',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html',
    'https://docs.aws.amazon.com/codebuild/latest/userguide/change-project-console.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html',
  ],
  cdkNag: [
    'AwsSolutions-ECS2',
    'HIPAA.Security-CodeBuildProjectEnvVarAwsCred',
    'NIST.800.53.R4-CodeBuildProjectEnvVarAwsCred',
    'PCI.DSS.321-CodeBuildProjectEnvVarAwsCred',
  ],
  resources: ['*'],
  check: (resource) => {
    const environment = namedValues(resource).filter((each) => each.isEnvironment);
    if (environment.length === 0) return ignored;
    return every(distinct([compliant, ...environment.flatMap(verdictsOn)]));
  },
});

function verdictsOn(each: NamedValue): readonly Outcome[] {
  if (isSecretName(each.name) || isKeyId(each.name)) return judged(each, isNoSecretOf(each.name));
  return originsOf(each.raw, each.scope).flatMap(({ text }) => {
    const what = credentialIn(text) ?? (/:\/\/[^\s:@/]+:\$\{open:/.test(text) ? 'password in a URL' : undefined);
    return what === undefined ? [] : [violation(`${each.name} holds in clear: ${what}`, each.path)];
  });
}

const isKeyId = (name: string): boolean => /^aws_?access_?key_?id$/i.test(name);
