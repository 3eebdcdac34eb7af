import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const lambdaPermissionNamesBucketOwner = defineRule({
  id: 'LambdaPermissionNamesBucketOwner',
  title: 'Lambda permission for a bucket names the account that owns it',
  clauses: [cloudInfrastructure.clauses['CIP-4.2'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'the name of a deleted bucket is free for anybody, and the permission stays',
  risk: 'A stranger makes a bucket of that name, and has it invoke the function with events of their own.',
  remedy: 'Set `sourceAccount` of `addPermission` beside `sourceArn`; event notifications of the CDK do.',
  cannotTell: 'the principal is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html'],
  resources: ['AWS::Lambda::Permission'],
  check: (permission) => {
    const principal = permission.at('Principal');
    if (/^\$\{(?!AWS::)/.test(principal.text ?? '') && !principal.target) return undecidable(principal);
    if (!(principal.text ?? '').startsWith('s3.')) return ignored;
    const owner = ['SourceAccount', 'PrincipalOrgID'].some((name) => permission.at(name).isPresent);
    const source = permission.at('SourceArn');
    // As long as the bucket is of the app, nobody else can have its name.
    if (owner || source.refersTo('AWS::S3::Bucket')) return compliant;
    return violation(
      `no owner is named for ${source.isAbsent ? 'any bucket' : source.orAbsent()}`,
      permission.at('SourceAccount'),
    );
  },
});
