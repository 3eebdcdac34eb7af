import { compliant, defineRule, every } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { valuesAt } from '../values-at';

const PLACES = [
  'CreateDatabaseDefaultPermissions.*.Principal.DataLakePrincipalIdentifier',
  'CreateTableDefaultPermissions.*.Principal.DataLakePrincipalIdentifier',
  'DataLakePrincipal.DataLakePrincipalIdentifier',
  'Principal.DataLakePrincipalIdentifier',
];

export const lakeFormationGrantsNamedOnly = defineRule({
  id: 'LakeFormationGrantsNamedOnly',
  title: 'Lake Formation grants nothing to every IAM principal',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-4.2'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'the grant takes every decision away from Lake Formation',
  risk: 'Everybody in the account whom IAM lets in reads all tables, whatever Lake Formation is told.',
  remedy:
    'Grant to roles instead of `IAM_ALLOWED_PRINCIPALS`; set `createDatabaseDefaultPermissions` and ' +
    '`createTableDefaultPermissions` to `[]`.',
  cannotTell: 'the principal is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html'],
  resources: [
    'AWS::LakeFormation::DataLakeSettings',
    'AWS::LakeFormation::Permissions',
    'AWS::LakeFormation::PrincipalPermissions',
  ],
  check: (resource) =>
    every(
      PLACES.flatMap((path) => valuesAt(resource, path)).map((principal) =>
        principal.target
          ? compliant
          : demand(
              principal,
              (each) => !/^(IAM_ALLOWED_PRINCIPALS|ALLIAMPRINCIPALS|\d{12}:IAMPrincipals)$/i.test(each.literal ?? ''),
              (each) => `permissions go to ${each.orAbsent()}`,
            ),
      ),
    ),
});
