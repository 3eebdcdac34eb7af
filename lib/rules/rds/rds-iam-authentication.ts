import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { engineOf, isMember, isServerlessV1 } from './databases';

export const rdsIamAuthentication = defineRule({
  id: 'RdsIamAuthentication',
  title: 'RDS database lets users in by IAM',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'warning',
  severityReason: 'a password that rotates in a store of secrets does as well, only with more care',
  risk: 'Applications share passwords that outlive the people and roles that know them.',
  remedy:
    'Set `iamAuthentication: true` and grant by `grantConnect`. Oracle, SQL Server and Db2 do not have it, nor has ' +
    'Aurora Serverless v1.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html'],
  cdkNag: ['AwsSolutions-RDS6'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) => {
    const hasNone = /oracle|sqlserver|db2/.test(engineOf(database) ?? '') || isServerlessV1(database);
    if (isMember(database) || hasNone) return ignored;
    return demandOn(database.at('EnableIAMDatabaseAuthentication'), 'IAM authentication');
  },
});
