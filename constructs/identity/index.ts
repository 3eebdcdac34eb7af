export * from './engagement-role';
export * from './git-hub-deploy-role';
export * from './mfa-role';
export * from './oidc-deploy-role';
export * from './permission-set';
export * from './permissions-boundary';
export * from './vendor-role';
export * from './workload-role';
