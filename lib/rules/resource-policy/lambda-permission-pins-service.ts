import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { judgeAllowed } from './resource-policies';
import { mayNameSource, namesSource } from './source-keys';

export const lambdaPermissionPinsService = defineRule({
  id: 'LambdaPermissionPinsService',
  title: 'Lambda permission for a service says on whose behalf',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'a stranger who knows the name of the function can have it run with input of their own',
  risk: 'The service acts for every customer of AWS: a stranger can have it invoke your function (the confused deputy).',
  remedy: 'Set `sourceArn`, or `sourceAccount`, of `addPermission`; a bucket whose ARN is spelt out needs both.',
  cannotTell: 'the principal or the source is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-1',
  ],
  resources: ['AWS::Lambda::Permission'],
  check: (permission) => {
    const principal = permission.at('Principal');
    const name = filledIn(principal.text ?? '');
    return judgeAllowed(permission, ({ conditions, principals }) => {
      if (principal.isDeployTime && name === 'x' && principal.target === undefined) return [undecidable(principal)];
      if (!principals.some(({ kind }) => kind === 'Service') || SAME_ACCOUNT.test(name)) return [ignored];
      // A bucket's ARN names no account: once deleted, its name is free for a stranger.
      const isBucketOnly = name.startsWith('s3.') && permission.at('SourceArn').target === undefined;
      const names = conditions.filter(namesSource).map(({ key }) => key);
      if (names.some((key) => key !== 'aws:sourcearn' || !isBucketOnly)) return [compliant];
      if (permission.at('EventSourceToken').isPresent) return [compliant];
      if (conditions.some(mayNameSource)) return [undecidable(permission.at('SourceArn'))];
      const found = names.length > 0 ? 'a bucket of any account' : 'anybody';
      return [violation(`${name} may invoke the function on behalf of ${found}`, principal)];
    });
  },
});

/** A load balancer invokes functions of its own account only, and CloudFront's replicator acts for the owner alone. */
const SAME_ACCOUNT = /^(elasticloadbalancing|edgelambda|replicator\.lambda)\./;
