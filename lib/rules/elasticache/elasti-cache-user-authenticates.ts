import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { isSwitchedOff, wordsOf } from './caches';

export const elastiCacheUserAuthenticates = defineRule({
  id: 'ElastiCacheUserAuthenticates',
  title: 'User of an in-memory store signs in by IAM or a password',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-4.6'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-7.2'],
  ],
  severity: 'error',
  severityReason: 'a user without a password is open access under another name',
  risk: 'Whatever reaches the port has the rights of this user.',
  remedy:
    "Set `authenticationMode: { Type: 'iam' }` (or `password`), and not `noPasswordRequired`. A user `default` that " +
    'nobody needs is switched off by an access string that begins with `off`.',
  cannotTell: 'the mode is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  ],
  resources: ['AWS::ElastiCache::User', 'AWS::MemoryDB::User'],
  check: (user) => {
    if (isSwitchedOff(wordsOf(user.at('AccessString').literal))) return ignored;
    const open = user.at('NoPasswordRequired');
    if (open.isTrue) return violation('user needs no password', open);
    const type = user.at('AuthenticationMode.Type');
    const kind = type.literal?.toLowerCase();
    if (kind?.startsWith('no-password') === true) return violation('user needs no password', type);
    const unknown = [open, type].find((value) => value.isDeployTime);
    if (unknown) return undecidable(unknown);
    if (kind === 'iam' || kind === 'password') return compliant;
    const passwords = [user.at('Passwords'), user.at('AuthenticationMode.Passwords')];
    return passwords.some(({ items }) => items.length > 0)
      ? compliant
      : violation(`way to sign in is ${type.orAbsent()}, iam or password is asked for`, type);
  },
});
