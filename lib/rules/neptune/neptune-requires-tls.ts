import { defineRule } from '../../engine';
import { demandClusterParameter } from '../rds/demands';
import { TLS } from '../rds/metadata';

const GROUP = 'AWS::Neptune::DBClusterParameterGroup';

export const neptuneRequiresTls = defineRule({
  id: 'NeptuneRequiresTls',
  title: 'Neptune cluster refuses connections without TLS',
  ...TLS,
  remedy: "Leave the parameter `neptune_enforce_ssl` of the cluster's parameter group out, or set it to `1`.",
  cannotTell: 'the parameter group is not in the app',
  references: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/security-ssl.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/parameters.html',
  ],
  resources: ['AWS::Neptune::DBCluster', GROUP],
  check: (resource) =>
    demandClusterParameter(resource, {
      group: GROUP,
      name: 'neptune_enforce_ssl',
      isKept: (enforced) => enforced.is(1) || enforced.isTrue,
      byDefault: true,
      found: 'clear connections are accepted',
    }),
});
