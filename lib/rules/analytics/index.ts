import type { Rule } from '../../engine';
import { athenaWorkGroupEncryptedByCustomerKey } from './athena-work-group-encrypted-by-customer-key';
import { athenaWorkGroupEncryptsResults } from './athena-work-group-encrypts-results';
import { athenaWorkGroupEnforcesSettings } from './athena-work-group-enforces-settings';
import { emrClusterAuthenticatesUsers } from './emr-cluster-authenticates-users';
import { emrClusterLogs } from './emr-cluster-logs';
import { emrClusterUsesSecurityConfiguration } from './emr-cluster-uses-security-configuration';
import { emrSecurityConfigurationEncryptsAll } from './emr-security-configuration-encrypts-all';
import { emrSecurityConfigurationRequiresImdsV2 } from './emr-security-configuration-requires-imds-v2';
import { emrServerlessLogsEncryptedByCustomerKey } from './emr-serverless-logs-encrypted-by-customer-key';
import { emrStudioEncryptedByCustomerKey } from './emr-studio-encrypted-by-customer-key';
import { glueCatalogEncryptedByCustomerKey } from './glue-catalog-encrypted-by-customer-key';
import { glueJobVersionSupported } from './glue-job-version-supported';
import { glueSecurityConfigurationEncryptsAll } from './glue-security-configuration-encrypts-all';
import { glueUsesSecurityConfiguration } from './glue-uses-security-configuration';
import { lakeFormationGrantsNamedOnly } from './lake-formation-grants-named-only';
import { quickSightDataSourceUsesTls } from './quick-sight-data-source-uses-tls';

export * from './athena-work-group-encrypted-by-customer-key';
export * from './athena-work-group-encrypts-results';
export * from './athena-work-group-enforces-settings';
export * from './emr-cluster-authenticates-users';
export * from './emr-cluster-logs';
export * from './emr-cluster-uses-security-configuration';
export * from './emr-security-configuration-encrypts-all';
export * from './emr-security-configuration-requires-imds-v2';
export * from './emr-serverless-logs-encrypted-by-customer-key';
export * from './emr-studio-encrypted-by-customer-key';
export * from './glue-catalog-encrypted-by-customer-key';
export * from './glue-job-version-supported';
export * from './glue-security-configuration-encrypts-all';
export * from './glue-uses-security-configuration';
export * from './lake-formation-grants-named-only';
export * from './quick-sight-data-source-uses-tls';

/** Every rule about Glue, Athena, EMR and Lake Formation. */
export const analyticsRules: readonly Rule[] = [
  glueCatalogEncryptedByCustomerKey,
  glueSecurityConfigurationEncryptsAll,
  glueUsesSecurityConfiguration,
  glueJobVersionSupported,
  athenaWorkGroupEncryptedByCustomerKey,
  athenaWorkGroupEnforcesSettings,
  emrClusterUsesSecurityConfiguration,
  emrSecurityConfigurationEncryptsAll,
  emrSecurityConfigurationRequiresImdsV2,
  emrClusterAuthenticatesUsers,
  emrClusterLogs,
  emrStudioEncryptedByCustomerKey,
  emrServerlessLogsEncryptedByCustomerKey,
  lakeFormationGrantsNamedOnly,
  quickSightDataSourceUsesTls,
  athenaWorkGroupEncryptsResults,
];
