import type { Rule } from '../../engine';
import { appRunnerBehindFirewall } from './app-runner-behind-firewall';
import { appRunnerEgressThroughVpc } from './app-runner-egress-through-vpc';
import { appRunnerEncryptedByCustomerKey } from './app-runner-encrypted-by-customer-key';
import { appRunnerTraced } from './app-runner-traced';

export * from './app-runner-behind-firewall';
export * from './app-runner-egress-through-vpc';
export * from './app-runner-encrypted-by-customer-key';
export * from './app-runner-traced';

/** Every rule about App Runner. */
export const appRunnerRules: readonly Rule[] = [
  appRunnerBehindFirewall,
  appRunnerEgressThroughVpc,
  appRunnerEncryptedByCustomerKey,
  appRunnerTraced,
];
