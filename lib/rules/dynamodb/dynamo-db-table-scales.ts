import { compliant, defineRule, every, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';
import { copiesOf, nameOfCopy } from './copies';

export const dynamoDbTableScales = defineRule({
  id: 'DynamoDbTableScales',
  title: 'DynamoDB table scales with its load',
  clauses: [cloudInfrastructure.clauses['CIP-11.3']],
  severity: 'warning',
  severityReason: 'too little capacity slows callers down, but loses and reveals nothing',
  risk: 'At a fixed capacity DynamoDB refuses requests as soon as the load grows, or is paid for while it idles.',
  remedy:
    'Set `billingMode: BillingMode.PAY_PER_REQUEST` (`Billing.onDemand()` for `TableV2`), or call ' +
    '`autoScaleReadCapacity` and `autoScaleWriteCapacity`, for indexes `autoScaleGlobalSecondaryIndexReadCapacity` ' +
    'and so on.',
  cannotTell: 'the billing mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html'],
  cdkNag: [
    'HIPAA.Security-DynamoDBAutoScalingEnabled',
    'NIST.800.53.R4-DynamoDBAutoScalingEnabled',
    'NIST.800.53.R5-DynamoDBAutoScalingEnabled',
  ],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  check: (table) => {
    const billing = table.at('BillingMode');
    if (billing.is('PAY_PER_REQUEST')) return compliant;
    if (billing.isDeployTime) return undecidable(billing);
    return table.type === 'AWS::DynamoDB::Table' ? demandTargets(table) : demandScalingOfReplicas(table);
  },
});

function demandScalingOfReplicas(table: ResourceView): readonly Outcome[] {
  return every([
    demand(
      table.at('WriteProvisionedThroughputSettings.WriteCapacityAutoScalingSettings'),
      (scaling) => scaling.isPresent,
      () => 'capacity to write is fixed',
    ),
    ...copiesOf(table).map((replica) =>
      demand(
        replica.at('ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings'),
        (scaling) => scaling.isPresent,
        () => `capacity to read of the ${nameOfCopy(replica)} is fixed`,
      ),
    ),
  ]);
}

/** Application Auto Scaling knows a table, and each of its indexes, by a target for reading and one for writing. */
function demandTargets(table: ResourceView): readonly Outcome[] {
  const indexes = table.at('GlobalSecondaryIndexes').items.map((index) => index.at('IndexName').orAbsent());
  const scaled = new Set(targetsOf(table));
  const missing = (['Read', 'Write'] as const).flatMap((way) => [
    ...(scaled.has(`table:${way}CapacityUnits`) ? [] : [`table to ${way.toLowerCase()}`]),
    ...indexes
      .filter((index) => !scaled.has(`index:${way}CapacityUnits/index/${index}`))
      .map((index) => `index ${index} to ${way.toLowerCase()}`),
  ]);
  return missing.length > 0
    ? missing.map((what) => violation(`capacity of the ${what} is fixed`, table.at('BillingMode'), what))
    : [compliant];
}

/** What of the table is scaled, e.g. `table:ReadCapacityUnits` or `index:ReadCapacityUnits/index/byOwner`. */
function targetsOf(table: ResourceView): readonly string[] {
  const type = 'AWS::ApplicationAutoScaling::ScalableTarget';
  const name = table.at('TableName').literal;
  const referring = table.referrers(type).map((target) => ({ target, prefix: `table/\${${table.logicalId}}` }));
  const naming = name === undefined ? [] : table.template.app.resourcesOfType(type);
  return [...referring, ...naming.map((target) => ({ target, prefix: `table/${name ?? ''}` }))].flatMap(
    ({ target, prefix }) => {
      const id = target.at('ResourceId').text ?? '';
      if (id !== prefix && !id.startsWith(`${prefix}/`)) return [];
      const dimension = (target.at('ScalableDimension').text ?? '').replace(/^dynamodb:/, '');
      return [`${dimension}${id.slice(prefix.length)}`];
    },
  );
}
