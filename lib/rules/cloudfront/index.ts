import type { Rule } from '../../engine';
import { cloudFrontBucketByAccessControl } from './cloud-front-bucket-by-access-control';
import { cloudFrontBucketIsPrivate } from './cloud-front-bucket-is-private';
import { cloudFrontHasRootObject } from './cloud-front-has-root-object';
import { cloudFrontHasWebAcl } from './cloud-front-has-web-acl';
import { cloudFrontLogsAccess } from './cloud-front-logs-access';
import { cloudFrontOriginsUseHttps } from './cloud-front-origins-use-https';
import { cloudFrontOriginsUseTls12 } from './cloud-front-origins-use-tls12';
import { cloudFrontSendsSecurityHeaders } from './cloud-front-sends-security-headers';
import { cloudFrontTenantKeepsWebAcl } from './cloud-front-tenant-keeps-web-acl';
import { cloudFrontViewersUseHttps } from './cloud-front-viewers-use-https';
import { cloudFrontViewersUseTls12 } from './cloud-front-viewers-use-tls12';

export * from './cloud-front-bucket-by-access-control';
export * from './cloud-front-bucket-is-private';
export * from './cloud-front-has-root-object';
export * from './cloud-front-has-web-acl';
export * from './cloud-front-logs-access';
export * from './cloud-front-origins-use-https';
export * from './cloud-front-origins-use-tls12';
export * from './cloud-front-sends-security-headers';
export * from './cloud-front-tenant-keeps-web-acl';
export * from './cloud-front-viewers-use-https';
export * from './cloud-front-viewers-use-tls12';

/** Every rule about CloudFront. */
export const cloudFrontRules: readonly Rule[] = [
  cloudFrontViewersUseHttps,
  cloudFrontViewersUseTls12,
  cloudFrontOriginsUseHttps,
  cloudFrontOriginsUseTls12,
  cloudFrontHasWebAcl,
  cloudFrontTenantKeepsWebAcl,
  cloudFrontLogsAccess,
  cloudFrontBucketIsPrivate,
  cloudFrontBucketByAccessControl,
  cloudFrontHasRootObject,
  cloudFrontSendsSecurityHeaders,
];
