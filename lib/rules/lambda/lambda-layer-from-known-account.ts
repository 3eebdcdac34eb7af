import {
  compliant,
  defineRule,
  every,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { AWS_LAYER_ACCOUNTS } from './aws-layer-accounts';
import { FUNCTION_TYPES, functionSetting } from './functions';

export const lambdaLayerFromKnownAccount = defineRule({
  id: 'LambdaLayerFromKnownAccount',
  title: "Lambda layer comes from the own account, from AWS or from a registered vendor's",
  clauses: [
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-13.1'],
    security.clauses['SEC-6.1'],
    securityIpProtection.clauses['SIP-VN.1'],
  ],
  severity: 'error',
  severityReason: 'code of strangers runs with the rights of the function and sees all that it sees',
  risk: 'Code of strangers reads the events, the secrets and the credentials of the function.',
  remedy: 'Publish the layer in the own account by `LayerVersion`, or register the vendor in the engagement file.',
  cannotTell: 'the layer, or the account of the stack, is not known before deployment',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html'],
  resources: FUNCTION_TYPES,
  check: (resource) =>
    every([compliant, ...functionSetting(resource, 'Layers').items.map((layer) => judge(resource, layer))]),
});

function judge(resource: ResourceView, layer: Value): Outcome {
  if (layer.target) return compliant;
  const account = /^arn:[^:]+:lambda:[^:]+:(\d{12}):layer:/.exec(filledIn(layer.text ?? ''))?.[1];
  if (account === undefined) {
    return layer.isDeployTime ? undecidable(layer) : violation(`layer ${layer.orAbsent()} names no account`, layer);
  }
  const { name, account: declared, vendorAccounts } = resource.environment;
  const own = resource.template.stack.account ?? declared;
  // What stands for the account of the stack is filled in with zeros.
  if (account === '000000000000' || account === own || AWS_LAYER_ACCOUNTS.has(account)) return compliant;
  if (vendorAccounts.some((vendor) => vendor.account === account && vendor.environments.includes(name))) {
    return compliant;
  }
  if (own === undefined) return undecidable(layer);
  return violation(`layer comes from account ${account}, which is not registered`, layer, `Account::${account}`);
}
