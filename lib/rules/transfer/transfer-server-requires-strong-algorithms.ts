import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const OLDEST = 2020;

export const transferServerRequiresStrongAlgorithms = defineRule({
  id: 'TransferServerRequiresStrongAlgorithms',
  title: 'Transfer server takes a security policy of 2020 or newer',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the policy that CloudFormation gives by default still takes SHA-1',
  risk: 'Connections can be talked into algorithms that are broken.',
  remedy:
    'Set `securityPolicyName` to `TransferSecurityPolicy-2024-01` or newer; CloudFormation takes that of ' +
    '2018 by default.',
  cannotTell: 'the policy is a parameter without a default',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html'],
  resources: ['AWS::Transfer::Server'],
  check: (server) =>
    demand(
      server.at('SecurityPolicyName'),
      (policy) =>
        Number(/-(20\d\d)-\d\d/.exec(policy.literal ?? '')?.[1] ?? 0) >= OLDEST &&
        !policy.literal?.includes('Experimental'),
      (policy) => `security policy is ${policy.orAbsent()}`,
    ),
});
