export * from './audit/audit-trail';
export * from './audit/log-archive';
export * from './environments/engagement-app';
export * from './environments/environment-stage';
export * from './keys/data-key';
export * from './logs/encrypted-log-group';
export * from './storage/encrypted-bucket';
export * from './storage/log-bucket';
