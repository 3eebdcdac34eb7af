import { defineRule } from '../../engine';
import { demandClusterParameter } from '../rds/demands';
import { TLS } from '../rds/metadata';

const GROUP = 'AWS::DocDB::DBClusterParameterGroup';

export const documentDbRequiresTls = defineRule({
  id: 'DocumentDbRequiresTls',
  title: 'DocumentDB cluster refuses connections without TLS',
  ...TLS,
  remedy: 'Leave the parameter `tls` of `parameterGroup` out, or set it to `enabled` or `tls1.2+`.',
  cannotTell: 'the parameter group is not in the app',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html'],
  resources: ['AWS::DocDB::DBCluster', GROUP],
  check: (resource) =>
    demandClusterParameter(resource, {
      group: GROUP,
      name: 'tls',
      isKept: (tls) => /^(enabled|fips-140-3|tls1\.[23]\+)$/i.test(tls.literal ?? ''),
      byDefault: true,
      found: 'clear connections are accepted',
    }),
});
