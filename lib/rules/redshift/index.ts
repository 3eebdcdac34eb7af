import type { Rule } from '../../engine';
import { redshiftEncryptedAtRest } from './redshift-encrypted-at-rest';
import { redshiftAdministratorRenamed } from './redshift-administrator-renamed';
import { redshiftClusterBackedUp } from './redshift-cluster-backed-up';
import { redshiftClusterSurvivesZoneInProduction } from './redshift-cluster-survives-zone-in-production';
import { redshiftClusterUpgrades } from './redshift-cluster-upgrades';
import { redshiftEncryptedByCustomerKey } from './redshift-encrypted-by-customer-key';
import { redshiftInChosenSubnets } from './redshift-in-chosen-subnets';
import { redshiftLogsConnections } from './redshift-logs-connections';
import { redshiftLogsUserActivity } from './redshift-logs-user-activity';
import { redshiftNotPublic } from './redshift-not-public';
import { redshiftPasswordManaged } from './redshift-password-managed';
import { redshiftRequiresTls } from './redshift-requires-tls';
import { redshiftRetainedInProduction } from './redshift-retained-in-production';
import { redshiftRoutesThroughVpc } from './redshift-routes-through-vpc';
import { redshiftNotOnDefaultPort } from './redshift-not-on-default-port';

export * from './redshift-encrypted-at-rest';
export * from './redshift-administrator-renamed';
export * from './redshift-cluster-backed-up';
export * from './redshift-cluster-survives-zone-in-production';
export * from './redshift-cluster-upgrades';
export * from './redshift-encrypted-by-customer-key';
export * from './redshift-in-chosen-subnets';
export * from './redshift-logs-connections';
export * from './redshift-logs-user-activity';
export * from './redshift-not-public';
export * from './redshift-password-managed';
export * from './redshift-requires-tls';
export * from './redshift-retained-in-production';
export * from './redshift-routes-through-vpc';
export * from './redshift-not-on-default-port';

/** Every rule about Redshift. */
export const redshiftRules: readonly Rule[] = [
  redshiftEncryptedAtRest,
  redshiftAdministratorRenamed,
  redshiftClusterBackedUp,
  redshiftClusterSurvivesZoneInProduction,
  redshiftClusterUpgrades,
  redshiftEncryptedByCustomerKey,
  redshiftInChosenSubnets,
  redshiftLogsConnections,
  redshiftLogsUserActivity,
  redshiftNotPublic,
  redshiftPasswordManaged,
  redshiftRequiresTls,
  redshiftRetainedInProduction,
  redshiftRoutesThroughVpc,
  redshiftNotOnDefaultPort,
];
