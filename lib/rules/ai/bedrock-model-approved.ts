import type { ApprovedModel } from '../../engagement';
import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { MODEL_USERS, modelId, modelsOf } from './models';

export const bedrockModelApproved = defineRule({
  id: 'BedrockModelApproved',
  title: 'Bedrock model stands in the register of the engagement',
  clauses: [
    securityIpProtection.clauses['SIP-AI.3'],
    security.clauses['SEC-5.3'],
    cloudInfrastructure.clauses['CIP-10'],
  ],
  severity: 'error',
  severityReason: 'which model sees the data of the client is for the client to decide',
  risk: 'Data of the client go to a model, or to a region, that nobody has agreed to.',
  remedy:
    'Enter the model under `models` of the engagement file, with its region, retention and approval; or use one that stands there.',
  cannotTell: 'the model is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
  ],
  resources: MODEL_USERS,
  check: (user) => {
    const models = modelsOf(user);
    const approved = user.environment.models ?? [];
    if (models.length === 0) return ignored;
    return every(models.map((model) => judge(model, approved)));
  },
});

function judge(model: Value, approved: readonly ApprovedModel[]): Outcome {
  // A profile or prompt of the app is judged itself.
  if (model.target) return compliant;
  const text = model.text ?? '';
  const id = modelId(text);
  const entries = approved.filter((each) => modelId(each.id) === id);
  if (entries.length > 0) {
    const region = /^arn:[^:]*:bedrock:([a-z]{2}[\w-]+):/.exec(text)?.[1];
    const regions = entries.flatMap((each) => each.regions);
    return region === undefined || regions.includes(region)
      ? compliant
      : violation(`uses model ${id} in ${region}, approved in ${regions.join(', ')}`, model);
  }
  // An ARN whose region is filled in at deployment still names one model.
  if (model.isDeployTime && id.includes('${')) return undecidable(model);
  const allowed =
    approved.length === 0 ? 'none is approved' : `approved are ${approved.map((each) => modelId(each.id)).join(', ')}`;
  return violation(`uses model ${id}, ${allowed}`, model);
}
