import { matches, type ResourceView, type Value } from '../../engine';

/** How a resource stands to the backup plans of the app: selected, perhaps selected, or not. */
export type Selected = 'yes' | 'no' | Value;

/** ARNs of a type, up to the name, as selections with wildcards spell them. */
const ARNS: Readonly<Record<string, { readonly prefix: string; readonly names: readonly string[] }>> = {
  'AWS::DocDB::DBCluster': { prefix: 'rds:*:*:cluster:', names: ['DBClusterIdentifier'] },
  'AWS::DynamoDB::GlobalTable': { prefix: 'dynamodb:*:*:table/', names: ['TableName'] },
  'AWS::DynamoDB::Table': { prefix: 'dynamodb:*:*:table/', names: ['TableName'] },
  'AWS::EC2::Volume': { prefix: 'ec2:*:*:volume/', names: [] },
  'AWS::EFS::FileSystem': { prefix: 'elasticfilesystem:*:*:file-system/', names: [] },
  'AWS::FSx::FileSystem': { prefix: 'fsx:*:*:file-system/', names: [] },
  'AWS::Neptune::DBCluster': { prefix: 'rds:*:*:cluster:', names: ['DBClusterIdentifier'] },
  'AWS::RDS::DBCluster': { prefix: 'rds:*:*:cluster:', names: ['DBClusterIdentifier'] },
  'AWS::RDS::DBInstance': { prefix: 'rds:*:*:db:', names: ['DBInstanceIdentifier'] },
  'AWS::Redshift::Cluster': { prefix: 'redshift:*:*:cluster:', names: ['ClusterIdentifier'] },
  'AWS::S3::Bucket': { prefix: 's3:::', names: ['BucketName'] },
  'AWS::Timestream::Table': { prefix: 'timestream:*:*:database/', names: [] },
};

/** Types that AWS Backup takes backups of. */
export const BACKED_UP_TYPES: readonly string[] = Object.keys(ARNS);

/** Whether a selection of a backup plan of the app takes the resource in. */
export function selectionOf(resource: ResourceView): Selected {
  const selections = resource.template.app
    .resourcesOfType('AWS::Backup::BackupSelection')
    .filter(({ template }) => isSamePlace(template.stack, resource.template.stack))
    .map((each) => judge(each.at('BackupSelection'), resource));
  if (selections.includes('yes')) return 'yes';
  return selections.find((each) => each !== 'no') ?? 'no';
}

type Place = ResourceView['template']['stack'];

const isSamePlace = (one: Place, other: Place): boolean =>
  (one.account ?? other.account) === (other.account ?? one.account) &&
  (one.region ?? other.region) === (other.region ?? one.region);

function judge(selection: Value, resource: ResourceView): Selected {
  if (selection.isDeployTime) return selection;
  if (selection.at('NotResources').items.some((each) => names(each, resource) === 'yes')) return 'no';
  const named = selection.at('Resources').items.map((each) => names(each, resource));
  const tagged = selection
    .at('ListOfTags')
    .items.map((each) => hasTag(resource, each.at('ConditionKey'), each.at('ConditionValue')));
  const conditions = conditionsOf(selection.at('Conditions'), resource);
  // Without a resource named, tags alone decide; with `Conditions` every one has to hold beside the resource.
  const ways = [...named, ...tagged];
  const way = ways.includes('yes') ? 'yes' : (ways.find((each) => each !== 'no') ?? 'no');
  if (way === 'no' || conditions === 'yes') return way;
  return conditions;
}

function names(value: Value, resource: ResourceView): Selected {
  if (value.target) return value.target === resource ? 'yes' : 'no';
  const { prefix = '', names: properties = [] } = ARNS[resource.type] ?? {};
  const pattern = (value.text ?? '').replace(/\$\{AWS::\w+\}/g, '*');
  if (pattern === '*' || matches(pattern, `arn:aws:${prefix}*`)) return 'yes';
  const [name] = properties.map((property) => resource.at(property)).filter((each) => each.isPresent);
  if (name?.literal !== undefined && namesIt(pattern, prefix, name.literal)) return 'yes';
  return value.isDeployTime && (value.text ?? '').startsWith('${') ? value : 'no';
}

/** `arn:aws:dynamodb:eu-central-1:111111111111:table/orders` names `orders`, whatever its region and account. */
function namesIt(pattern: string, prefix: string, name: string): boolean {
  const [, service, , , ...rest] = `arn:${prefix}`.split(':');
  const parts = pattern.split(':');
  const [arn, , ofService, , , ...itsRest] = parts;
  return arn === 'arn' && ofService === service && matches(itsRest.join(':'), `${rest.join(':')}${name}`);
}

function hasTag(resource: ResourceView, key: Value, value: Value): Selected {
  if (key.literal === undefined) return key;
  const found = tagsOf(resource, key.literal.replace(/^aws:ResourceTag\//, '')).map((tag) => hasValue(tag, value));
  return found.includes('yes') ? 'yes' : (found.find((each) => each !== 'no') ?? 'no');
}

/** The values of a tag: one, but for a global table, each replica of which has tags and backups of its own. */
function tagsOf(resource: ResourceView, key: string): readonly Value[] {
  const replicas = resource.type === 'AWS::DynamoDB::GlobalTable' ? resource.at('Replicas').items : [];
  const own = replicas
    .filter((replica) => mayBe(replica.at('Region'), resource.template.stack.region))
    .flatMap((replica) => replica.at('Tags').items.filter((each) => each.isDeployTime || each.at('Key').is(key)))
    .map((each) => (each.isDeployTime ? each : each.at('Value')));
  return own.length > 0 ? own : [resource.tag(key)];
}

const mayBe = (region: Value, known: string | undefined): boolean =>
  known === undefined || region.literal === undefined || region.literal === known;

function hasValue(tag: Value, value: Value): Selected {
  if (tag.isAbsent) return 'no';
  if (tag.literal === undefined) return tag.text !== undefined && tag.text === value.text ? 'yes' : tag;
  if (value.literal === undefined) return value;
  return matches(value.literal, tag.literal) ? 'yes' : 'no';
}

function conditionsOf(conditions: Value, resource: ResourceView): Selected {
  const outcomes = conditions.entries.flatMap(([operator, list]) =>
    list.items.map((each): Selected => {
      const outcome = hasTag(resource, each.at('ConditionKey'), each.at('ConditionValue'));
      if (!operator.startsWith('StringNot')) return outcome;
      return outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : outcome;
    }),
  );
  return outcomes.includes('no') ? 'no' : (outcomes.find((each) => each !== 'yes') ?? 'yes');
}
