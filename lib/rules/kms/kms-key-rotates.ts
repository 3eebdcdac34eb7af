import { defineRule, every, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';

const LONGEST_PERIOD_DAYS = 365;

export const kmsKeyRotates = defineRule({
  id: 'KmsKeyRotates',
  title: 'KMS key rotates at least once a year',
  clauses: [
    security.clauses['SEC-3.2.3'],
    security.clauses['SEC-7.4'],
    cloudInfrastructure.clauses['CIP-6.4'],
    securityIpProtection.clauses['SIP-AC.5'],
  ],
  // Old material is only a risk once it leaks.
  severity: 'error',
  severityReason: 'the data is encrypted, but whoever once got hold of the key material reads all of it for ever',
  risk: 'One key material encrypts everything for ever: whoever gets hold of it reads all of it.',
  remedy: 'Set `enableKeyRotation: true`, or use `DataKey`.',
  cannotTell: 'the switch, the period or the kind of key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'],
  cdkNag: [
    'AwsSolutions-KMS5',
    'NIST.800.53.R4-KMSBackingKeyRotationEnabled',
    'NIST.800.53.R5-KMSBackingKeyRotationEnabled',
    'PCI.DSS.321-KMSBackingKeyRotationEnabled',
  ],
  resources: ['AWS::KMS::Key'],
  check: (key) => {
    // KMS rotates symmetric keys whose material it made itself, and no others.
    const spec = key.at('KeySpec');
    const origin = key.at('Origin');
    if (spec.isPresent && !spec.isDeployTime && !spec.is('SYMMETRIC_DEFAULT')) return ignored;
    if (origin.isPresent && !origin.isDeployTime && !origin.is('AWS_KMS')) return ignored;
    const outcomes = every([
      demandOn(key.at('EnableKeyRotation'), 'rotation'),
      demand(
        key.at('RotationPeriodInDays'),
        // KMS rotates every 365 days unless it is told otherwise.
        (period) => period.isAbsent || (period.number ?? Infinity) <= LONGEST_PERIOD_DAYS,
        (period) => `rotation is every ${period.orAbsent()} days, at most ${String(LONGEST_PERIOD_DAYS)} are allowed`,
      ),
    ]);
    // It may turn out to be a key that cannot rotate.
    const unknown = [spec, origin].find((value) => value.isDeployTime);
    return unknown && outcomes.some(({ kind }) => kind === 'violation') ? undecidable(unknown) : outcomes;
  },
});
