import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { FUNCTION_TYPES, functionSetting, servesCustomResourcesOnly } from './functions';

const GROUP_TYPES = ['AWS::Logs::LogGroup', 'Custom::LogRetention'] as const;

export const lambdaLogGroupDeclared = defineRule({
  id: 'LambdaLogGroupDeclared',
  title: 'Lambda function logs into a log group that the app declares',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.6'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'the group that Lambda makes by itself has neither a key nor an end to its retention',
  risk: 'Lambda makes a log group by itself, whose events never expire and which no key of yours encrypts.',
  remedy: 'Set `logGroup`, e.g. to the group of an `EncryptedLogGroup`.',
  cannotTell: 'the group is a parameter without a default, or named but not declared',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    const group = functionSetting(resource, 'LoggingConfig.LogGroup');
    const groups = resource.template.app.resourcesOfType(...GROUP_TYPES);
    if (group.isPresent) {
      if (group.refersTo('AWS::Logs::LogGroup')) return compliant;
      const isDeclared = groups.some((each) => isNamed(each, resource, group));
      return isDeclared ? compliant : undecidable(group);
    }
    if (groups.some((each) => isGroupOf(each, resource))) return compliant;
    // These run while CloudFormation deploys, and it reports what became of them.
    if (servesCustomResourcesOnly(resource)) return ignored;
    return violation('the app declares no log group for the function', group);
  },
});

/** A name that is put together reads the same only within one template. */
function isNamed(group: ResourceView, { template }: ResourceView, name: Value, prefix = ''): boolean {
  const own = group.at('LogGroupName');
  if (name.text === undefined || own.text !== prefix + name.text) return false;
  return group.template === template || own.literal !== undefined;
}

/** Whether it is the group that Lambda writes to by default. */
function isGroupOf(group: ResourceView, resource: ResourceView): boolean {
  if (isNamed(group, resource, resource.at('FunctionName'), '/aws/lambda/')) return true;
  const isOfLambda = group.at('LogGroupName').text?.startsWith('/aws/lambda/${') === true;
  return isOfLambda && group.references(resource.type).includes(resource);
}
