import type { RuleMetadata } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

type Shared = Pick<RuleMetadata, 'clauses' | 'severity' | 'severityReason' | 'risk'>;

/** What the same demand on different database services has in common. */
export const STORAGE_ENCRYPTED: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    cloudInfrastructure.clauses['CIP-7.3'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-9.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks yet, but it cannot be switched on later without a copy of the database',
  risk: 'Whoever gets at a disk, a backup or a snapshot reads the data.',
};

export const CUSTOMER_KEY: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the data is encrypted, but its owner does not decide who decrypts it',
  risk: 'With a key of AWS nobody can separate who administers the database from who reads its data and snapshots.',
};

export const NOT_PUBLIC: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'fatal',
  severityReason: 'a public database is one guessed password away from being copied',
  risk: 'Anybody on the internet can try passwords and exploits against the database.',
};

export const TLS: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'clients may still encrypt of their own accord, but nothing makes them',
  risk: 'A client that does not ask for TLS sends its password and the data in clear.',
};

export const BACKUPS: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
  ],
  severity: 'error',
  severityReason: 'nothing is lost until a mistake is found later than the backups reach back',
  risk: 'A deletion or a corruption that is noticed after some days can no longer be undone.',
};

export const DELETION_PROTECTION: Shared = {
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'one mistaken call away from losing the database',
  risk: 'A single call, or a stack that is deleted, takes the database with it.',
};

export const SURVIVAL: Shared = {
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the data is gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the database, takes the data with it.',
};

export const AVAILABILITY: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.4'],
    securityIpProtection.clauses['SIP-OB.1'],
  ],
  severity: 'error',
  severityReason: 'the data survives, but not within the recovery time that was agreed on',
  risk: 'When an Availability Zone or the only instance fails, the database is down until it is rebuilt.',
};

export const AUDIT_LOGS: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but what leaked cannot be found out afterwards',
  risk: 'Logs that stay on the database vanish within days or with it, and nobody can tell who did what.',
};

export const PATCHES: Shared = {
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'known holes stay open until somebody remembers to upgrade',
  risk: 'Security fixes of the engine wait for a person, who may not come.',
};

export const ENGINE_SUPPORTED: Shared = {
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'holes that are found from now on are no longer closed in time',
  risk: 'An engine past its end of standard support gets few fixes or none, and is upgraded when AWS says so.',
};

export const MANAGED_PASSWORD: Shared = {
  clauses: [
    cloudInfrastructure.clauses['CIP-4.5'],
    cloudInfrastructure.clauses['CIP-4.6'],
    security.clauses['SEC-7.2'],
    security.clauses['SEC-7.4'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  severity: 'error',
  severityReason: 'the password is known to people and templates, and nobody changes it',
  risk: 'Whoever reads the template, the repository or the deployment log has all rights in the database.',
};

export const NOT_ON_DEFAULT_PORT: Shared = {
  clauses: [cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'warning',
  severityReason: 'it stops nobody who looks for the database, only scans that know the default port',
  risk: 'Scans from a host that was broken into find the database at once.',
};
