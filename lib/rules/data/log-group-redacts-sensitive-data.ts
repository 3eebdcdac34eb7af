import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { logClassOf } from '../logs/log-class';

export const logGroupRedactsSensitiveData = defineRule({
  id: 'LogGroupRedactsSensitiveData',
  title: 'Log group of an application in production masks sensitive data',
  clauses: [securityIpProtection.clauses['SIP-DH.6'], security.clauses['SEC-5.1']],
  severity: 'error',
  severityReason: 'logs are read by more people than any database, and kept in more places',
  risk:
    'Addresses, card numbers and keys that an application writes by mistake can be read by everyone who reads ' +
    'the log.',
  remedy:
    'Set `dataProtectionPolicy: new DataProtectionPolicy({ identifiers: [DataIdentifier.EMAILADDRESS, …] })` ' +
    'on the `LogGroup`; or one `AWS::Logs::AccountPolicy` for the whole account.',
  cannotTell: 'the policy, or the tag that names the class of logs, is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html',
  ],
  resources: ['AWS::Logs::LogGroup'],
  check: (group) => {
    // Only groups of the standard class can mask.
    if (!group.environment.production || group.at('LogGroupClass').is('DELIVERY', 'INFREQUENT_ACCESS')) return ignored;
    const logClass = logClassOf(group);
    if (typeof logClass !== 'string') return logClass.isDeployTime ? undecidable(logClass) : ignored;
    if (logClass !== 'application') return ignored;
    const policy = group.at('DataProtectionPolicy');
    if (masks(policy) || accountMasks(group) || isTransformed(group)) return compliant;
    if (policy.isDeployTime) return undecidable(policy);
    return violation(policy.isAbsent ? 'no data protection policy' : 'data protection policy masks nothing', policy);
  },
});

function masks(policy: Value): boolean {
  return policy.parsed
    .at('Statement')
    .items.some(
      (statement) =>
        statement.isMap &&
        statement.at('DataIdentifier').items.length > 0 &&
        statement.at('Operation.Deidentify').isPresent,
    );
}

/** Whether a policy for the whole account masks, in the account of the group. */
function accountMasks({ template }: ResourceView): boolean {
  return template.app
    .resourcesOfType('AWS::Logs::AccountPolicy')
    .some(
      (each) =>
        each.template.stack.account === template.stack.account &&
        each.at('PolicyType').is('DATA_PROTECTION_POLICY') &&
        masks(each.at('PolicyDocument')),
    );
}

/** Whether a transformer takes fields out of the events, or rewrites them. */
function isTransformed(group: ResourceView): boolean {
  return group
    .referrers('AWS::Logs::Transformer')
    .some((each) =>
      each
        .at('TransformerConfig')
        .items.some((step) => step.at('DeleteKeys').isPresent || step.at('SubstituteString').isPresent),
    );
}
