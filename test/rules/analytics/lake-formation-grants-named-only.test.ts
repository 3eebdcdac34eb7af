import { lakeFormationGrantsNamedOnly } from '../../../lib/rules/analytics/lake-formation-grants-named-only';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const type = 'AWS::LakeFormation::PrincipalPermissions';
const to = (DataLakePrincipalIdentifier: unknown) => ({ Principal: { DataLakePrincipalIdentifier } });
const ROLE = 'arn:aws:iam::111111111111:role/analyst';

ruleTable(lakeFormationGrantsNamedOnly, {
  compliant: [
    { name: 'a role', type, properties: to(ROLE), remedy: true },
    {
      name: 'a role of the app',
      type,
      properties: to({ 'Fn::GetAtt': ['Role', 'Arn'] }),
      others: { Role: { Type: 'AWS::IAM::Role' } },
    },
  ],
  violation: [
    {
      name: 'every principal of IAM',
      type,
      properties: to('IAM_ALLOWED_PRINCIPALS'),
      found: 'permissions go to IAM_ALLOWED_PRINCIPALS',
      path: 'Properties.Principal.DataLakePrincipalIdentifier',
    },
    {
      name: 'every principal of the account',
      type,
      properties: to('111111111111:IAMPrincipals'),
      found: /IAMPrincipals/,
    },
    {
      name: 'the older resource',
      type: 'AWS::LakeFormation::Permissions',
      properties: { DataLakePrincipal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' } },
      found: /IAM_ALLOWED_PRINCIPALS/,
    },
    {
      name: 'whatever is made later',
      type: 'AWS::LakeFormation::DataLakeSettings',
      properties: { CreateTableDefaultPermissions: [to('IAM_ALLOWED_PRINCIPALS')] },
      found: /IAM_ALLOWED_PRINCIPALS/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      type,
      properties: to({ Ref: 'Who' }),
      template: parameters('Who'),
      path: 'Properties.Principal.DataLakePrincipalIdentifier',
    },
  ],
  ignored: [
    {
      name: 'nothing is granted by default',
      type: 'AWS::LakeFormation::DataLakeSettings',
      properties: { CreateTableDefaultPermissions: [] },
    },
  ],
  empty: { verdict: 'ignored', because: 'nothing is granted' },
});
