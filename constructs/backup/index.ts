export * from './recovery-objective';
export * from './recovery-runbook';
export { recoverable } from './recovery-tier';
