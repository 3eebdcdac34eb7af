import { compliant, defineRule, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

const PATCH_GROUP_TAGS = ['PatchGroup', 'Patch Group'] as const;

export const ec2InstancePatched = defineRule({
  id: 'Ec2InstancePatched',
  title: 'EC2 instance belongs to a patch group or to an association that patches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.7'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.1.3'],
  ],
  severity: 'error',
  severityReason: 'an instance that nothing patches grows more vulnerable every week',
  risk: 'Known holes in the operating system stay open for as long as the instance lives.',
  remedy:
    "Call `Tags.of(instance).add('PatchGroup', …)`, or let a `CfnAssociation` run `AWS-RunPatchBaseline` on the instance.",
  cannotTell: 'the patch group is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-patch-groups.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaseline.html',
  ],
  resources: ['AWS::EC2::Instance'],
  check: (instance) => {
    const groups = PATCH_GROUP_TAGS.map((key) => instance.tag(key));
    if (groups.some((group) => (group.literal ?? '').trim() !== '')) return compliant;
    if (instance.template.app.resourcesOfType('AWS::SSM::Association').some((each) => patches(each, instance))) {
      return compliant;
    }
    const unknown = groups.find((group) => group.isDeployTime);
    return unknown
      ? undecidable(unknown)
      : violation('neither a patch group nor an association patches the instance', 'Properties.Tags');
  },
});

function patches(association: ResourceView, instance: ResourceView): boolean {
  if (!/^AWS-(RunPatchBaseline|PatchInstanceWithRollback)/.test(association.at('Name').text ?? '')) return false;
  return (
    names(association.at('InstanceId'), instance) ||
    association.at('Targets').items.some((target) => {
      const key = target.at('Key').text ?? '';
      const values = target.at('Values').items;
      if (/^instanceids$/i.test(key)) return values.some((value) => value.is('*') || names(value, instance));
      const tag = /^tag:(.+)$/.exec(key)?.[1];
      const held = tag === undefined ? undefined : instance.tag(tag).literal;
      return held !== undefined && values.some((value) => value.is(held));
    })
  );
}

const names = (value: Value, instance: ResourceView): boolean => value.target === instance;
