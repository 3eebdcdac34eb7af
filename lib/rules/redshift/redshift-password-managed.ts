import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { CLUSTER, NAMESPACE } from './warehouses';

/** Property of the switch, and property of the password. */
const PASSWORDS: Readonly<Record<string, readonly [string, string]>> = {
  [CLUSTER]: ['ManageMasterPassword', 'MasterUserPassword'],
  [NAMESPACE]: ['ManageAdminPassword', 'AdminUserPassword'],
};

export const redshiftPasswordManaged = defineRule({
  id: 'RedshiftPasswordManaged',
  title: 'Redshift takes the password of its administrator from Secrets Manager',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.5'],
    cloudInfrastructure.clauses['CIP-4.6'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  severity: 'error',
  severityReason: 'whoever may read the stack has every right in the warehouse',
  risk: 'The password stands in templates, parameters and pipelines, and nobody changes it.',
  remedy:
    'Set `manageMasterPassword: true` (`manageAdminPassword: true` on `CfnNamespace`), or pass ' +
    '`secret.secretValueFromJson(…)` as the password.',
  cannotTell: 'the switch or the password is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html'],
  resources: [CLUSTER, NAMESPACE],
  check: (warehouse) => {
    const [managed, password] = (PASSWORDS[warehouse.type] ?? []).map((property) => warehouse.at(property));
    if (!managed || !password) return ignored;
    if (managed.isTrue || /^\{\{resolve:(secretsmanager|ssm-secure):/.test(password.text ?? '')) return compliant;
    const unknown = [managed, password].find((value) => value.isDeployTime);
    if (unknown) return undecidable(unknown);
    if (password.isPresent) return violation('password stands in the template', password);
    // A snapshot brings the password along.
    return warehouse.at('SnapshotIdentifier').isPresent
      ? ignored
      : violation(`management of the password is ${managed.isFalse ? 'off' : managed.orAbsent()}`, managed);
  },
});
