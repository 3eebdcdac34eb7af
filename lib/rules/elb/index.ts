import type { Rule } from '../../engine';
import { albDropsInvalidHeaders } from './alb-drops-invalid-headers';
import { albMitigatesDesync } from './alb-mitigates-desync';
import { albWafFailsClosed } from './alb-waf-fails-closed';
import { classicElbKeepsConnections } from './classic-elb-keeps-connections';
import { classicElbListenersEncrypted } from './classic-elb-listeners-encrypted';
import { classicElbNotForHttp } from './classic-elb-not-for-http';
import { classicElbTls12 } from './classic-elb-tls12';
import { elbDeletionProtected } from './elb-deletion-protected';
import { elbEncryptsToTargets } from './elb-encrypts-to-targets';
import { elbListenerEncrypted } from './elb-listener-encrypted';
import { elbListenerTls12 } from './elb-listener-tls12';
import { elbLogsAccess } from './elb-logs-access';
import { elbUsesAcmCertificate } from './elb-uses-acm-certificate';
import { nlbCrossesZones } from './nlb-crosses-zones';

export * from './alb-drops-invalid-headers';
export * from './alb-mitigates-desync';
export * from './alb-waf-fails-closed';
export * from './classic-elb-keeps-connections';
export * from './classic-elb-listeners-encrypted';
export * from './classic-elb-not-for-http';
export * from './classic-elb-tls12';
export * from './elb-deletion-protected';
export * from './elb-encrypts-to-targets';
export * from './elb-listener-encrypted';
export * from './elb-listener-tls12';
export * from './elb-logs-access';
export * from './elb-uses-acm-certificate';
export * from './nlb-crosses-zones';

/** Every rule about Elastic Load Balancing. */
export const elbRules: readonly Rule[] = [
  elbListenerEncrypted,
  elbListenerTls12,
  elbUsesAcmCertificate,
  elbEncryptsToTargets,
  classicElbListenersEncrypted,
  classicElbTls12,
  elbLogsAccess,
  elbDeletionProtected,
  albDropsInvalidHeaders,
  albMitigatesDesync,
  albWafFailsClosed,
  classicElbKeepsConnections,
  classicElbNotForHttp,
  nlbCrossesZones,
];
