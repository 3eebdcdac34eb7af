import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { unknownCondition } from '../iam/trust';
import { judgeAllowed, policyName, RESOURCE_POLICY_TYPES } from './resource-policies';
import { mayNameSource, namesSource } from './source-keys';

export const resourcePolicyPinsServices = defineRule({
  id: 'ResourcePolicyPinsServices',
  title: 'Resource policy that lets a service in says on whose behalf',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'warning',
  severityReason: 'takes a stranger who knows the ARN, and constructs of the CDK leave the condition out themselves',
  risk:
    'The service acts for every customer of AWS: a stranger can have it write to your queue or read your bucket ' +
    '(the confused deputy).',
  remedy:
    'Add to `conditions` of the statement `StringEquals: { "aws:SourceAccount": … }` or `ArnLike: { "aws:SourceArn": … }`.',
  cannotTell: 'the conditions of the statement are not known before deployment',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  // LambdaPermissionPinsService is about permissions.
  resources: RESOURCE_POLICY_TYPES.filter((type) => type !== 'AWS::Lambda::Permission'),
  check: (resource) => judgeAllowed(resource, (statement) => judge(resource, statement)),
});

function judge(resource: ResourceView, statement: Statement): readonly Outcome[] {
  const services = statement.principals.filter(({ kind }) => kind === 'Service');
  if (services.length === 0) return [];
  if (statement.conditions.some(namesSource)) return [compliant];
  const unknown = unknownCondition(statement) ?? statement.conditions.find(mayNameSource)?.value;
  if (unknown) return [undecidable(unknown)];
  return services.map(({ id, value }) =>
    violation(`${policyName(resource)} lets ${id} in on behalf of anybody`, value, `Service::${id}`),
  );
}
