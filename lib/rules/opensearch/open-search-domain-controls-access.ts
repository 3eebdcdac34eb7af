import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOff, demandOn } from '../demand';
import { DOMAINS } from './domains';

export const openSearchDomainControlsAccess = defineRule({
  id: 'OpenSearchDomainControlsAccess',
  title: 'OpenSearch domain knows each user and what that user may see',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  severity: 'error',
  severityReason: 'whoever gets past the network and the access policy can read and erase every index',
  risk: 'Nothing tells users apart: all see every index, and dashboards ask nobody to sign in.',
  remedy:
    'Set `fineGrainedAccessControl` with `masterUserArn`, or with a `masterUserPassword` from Secrets Manager, and ' +
    'leave `anonymousAuthEnabled` out.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
  cdkNag: ['AwsSolutions-OS5'],
  resources: DOMAINS,
  check: (domain) => {
    const options = domain.at('AdvancedSecurityOptions');
    const password = options.at('MasterUserOptions.MasterUserPassword');
    return every([
      demandOn(options.at('Enabled'), 'fine-grained access control'),
      demandOff(options.at('AnonymousAuthEnabled'), 'anonymous access', 'off'),
      password.literal === undefined
        ? compliant
        : violation('password of the master user stands in the template', password),
    ]);
  },
});
