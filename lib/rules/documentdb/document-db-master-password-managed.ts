import { compliant, defineRule, undecidable, type Outcome, type ResourceView } from '../../engine';
import { demandManagedPassword, demandStoredSecret } from '../rds/demands';
import { MANAGED_PASSWORD } from '../rds/metadata';

export const documentDbMasterPasswordManaged = defineRule({
  id: 'DocumentDbMasterPasswordManaged',
  title: 'DocumentDB master password is kept in a store of secrets',
  ...MANAGED_PASSWORD,
  remedy:
    'Leave `masterUser.password` out: the CDK then generates a secret; in a template set `ManageMasterUserPassword: true`. Of an elastic cluster set `authType` to `SECRET_ARN`.',
  cannotTell: 'the password comes from another stack or a custom resource, or from the snapshot that is restored',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html',
  ],
  cdkNag: ['AwsSolutions-DOC3'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  check: (cluster) =>
    cluster.type === 'AWS::DocDB::DBCluster' ? demandManagedPassword(cluster) : judgeElastic(cluster),
});

function judgeElastic(cluster: ResourceView): Outcome {
  const authentication = cluster.at('AuthType');
  // The password is the ARN of a secret then.
  if (authentication.is('SECRET_ARN')) return compliant;
  return authentication.isDeployTime
    ? undecidable(authentication)
    : demandStoredSecret(cluster.at('AdminUserPassword'), 'administrator password');
}
