import { anyResource, allRules, familiesInScope, familiesOf, familyOf, resourceFamilies } from '../../lib/rules';

const judged = new Set(allRules.flatMap((rule) => (rule.scope === 'resource' ? rule.resources : [])));
const types = [...judged].filter((type) => type !== '*');
const members = resourceFamilies.flatMap((family) => family.members.map((member) => ({ family, member })));
const has = (member: string, type: string): boolean => type === member || type.startsWith(`${member}::`);

test('the families in scope are those that the policy names, and no others have usual types', () => {
  expect(familiesInScope.map(({ title }) => title)).toEqual([
    'Web applications',
    'Virtual machines',
    'Containers and orchestration',
    'Databases',
    'Storage',
    'APIs and gateways',
    'CI/CD',
    'Backup',
    'Monitoring',
  ]);
  expect(resourceFamilies.filter(({ usual }) => usual !== undefined)).toEqual(familiesInScope);
});

test('ids, titles and members of families are unique', () => {
  for (const all of [
    resourceFamilies.map(({ id }) => id),
    resourceFamilies.map(({ title }) => title),
    members.map(({ member }) => member),
  ]) {
    expect(new Set(all).size).toBe(all.length);
  }
});

test('every type that a rule is about belongs to a family by its name or its service', () => {
  expect(types.filter((type) => !members.some(({ member }) => has(member, type)))).toEqual([]);
});

test('every member of a family has a rule', () => {
  expect(members.map(({ member }) => member).filter((member) => !types.some((type) => has(member, type)))).toEqual([]);
});

describe.each(familiesInScope)('$title', (family) => {
  test('has a rule for each of its usual types', () => {
    expect(family.usual).not.toEqual([]);
    expect(family.usual?.filter((type) => !judged.has(type))).toEqual([]);
    expect(family.usual?.filter((type) => familyOf(type) !== family)).toEqual([]);
  });
});

test('a type that is named wins over its service', () => {
  expect(familyOf('AWS::EC2::Volume').id).toBe('storage');
  expect(familyOf('AWS::EC2::VPC').id).toBe('network');
  expect(familyOf('AWS::EC2::VolumeAttachment').id).toBe('network');
});

test('what no family has is any resource', () => {
  expect(familyOf('AWS::Unheard::Of')).toBe(anyResource);
  expect(familyOf('*')).toBe(anyResource);
});

test('a rule is about the families of its types, one about templates or every type about any resource', () => {
  const familiesOfRule = (id: string) =>
    allRules.filter((rule) => rule.id === id).flatMap((rule) => familiesOf(rule).map((family) => family.id));
  expect(familiesOfRule('S3BucketVersioned')).toEqual(['storage']);
  expect(familiesOfRule('ScriptHoldsNoSecret')).toContain('virtual-machines');
  expect(familiesOfRule('StackTerminationProtected')).toEqual(['any']);
  expect(familiesOfRule('SecretReadAtRunTime')).toEqual(['any']);
});
