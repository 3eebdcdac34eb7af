import { compliant, defineRule, ignored, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { isAurora, isMember, originOf } from './databases';
import { NOT_PUBLIC } from './metadata';

export const rdsNotPublic = defineRule({
  id: 'RdsNotPublic',
  title: 'RDS database has no public address',
  ...NOT_PUBLIC,
  remedy:
    'Set `publiclyAccessible: false` and place the database in isolated subnets by `vpcSubnets`. Without a subnet ' +
    'group RDS makes a database in the default VPC public.',
  cannotTell: 'the switch or the subnet group is a parameter without a default, or RDS takes the subnets of a source',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  ],
  cdkNag: [
    'HIPAA.Security-RDSInstancePublicAccess',
    'NIST.800.53.R4-RDSInstancePublicAccess',
    'NIST.800.53.R5-RDSInstancePublicAccess',
    'PCI.DSS.321-RDSInstancePublicAccess',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::DBShardGroup'],
  check: (database) => {
    const access = database.at('PubliclyAccessible');
    if (access.isDeployTime) return undecidable(access);
    if (access.isTrue) return violation('database is publicly accessible', access);
    // The instances of an Aurora cluster have the addresses; the switch on the cluster does nothing.
    if (database.type === 'AWS::RDS::DBCluster' && isAurora(database)) return ignored;
    if (access.isFalse) return compliant;
    return withoutSwitch(database);
  },
});

/** What RDS does where the switch is left out. */
function withoutSwitch(database: ResourceView): Outcome {
  const access = database.at('PubliclyAccessible');
  if (database.type === 'AWS::RDS::DBShardGroup') return undecidable(access);
  const subnets = database.at('DBSubnetGroupName');
  if (subnets.target !== undefined) return compliant;
  if (subnets.isDeployTime) return undecidable(subnets);
  if (subnets.isPresent && subnets.literal?.toLowerCase() !== 'default') return compliant;
  if (isMember(database) && subnets.isAbsent) return compliant;
  const origin = originOf(database);
  if (origin && subnets.isAbsent) return undecidable(origin);
  const why = subnets.isAbsent ? 'no subnet group is given' : 'the subnet group is the default one';
  return violation(`PubliclyAccessible is absent, which means public where ${why}`, access);
}
