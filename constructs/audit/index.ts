export * from './audit-alarms';
export { auditRunbook } from './audit-events';
export * from './audit-trail';
export * from './log-archive';
