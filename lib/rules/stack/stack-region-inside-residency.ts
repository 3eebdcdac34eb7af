import { compliant, defineRule, ignored, undecidable, violation, type TemplateView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const stackRegionInsideResidency = defineRule({
  id: 'StackRegionInsideResidency',
  title: 'Stack stands in a region that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3'], cloudInfrastructure.clauses['CIP-3']],
  severity: 'error',
  severityReason: 'the data has left the agreed law as soon as it is written, but no stranger can read it',
  risk: 'Data comes to rest under another law than the one agreed on with its owner.',
  remedy:
    'Set `env.region` of the stack or its stage to one of `residency` in the engagement file. ' +
    'A stack for CloudFront in us-east-1 is fine as long as it holds certificates, web ACLs and the like alone; their logs go to a bucket elsewhere.',
  cannotTell: 'the stack names no region, so whoever deploys it chooses one',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html',
    'https://docs.aws.amazon.com/cdk/v2/guide/environments.html',
  ],
  checkTemplate: (template) => {
    const { stack, parent } = template;
    const { residency } = stack.profile;
    // A nested stack goes where its parent goes.
    if (residency === undefined || parent) return ignored;
    if (stack.region === undefined) return undecidable('Environment.Region');
    if (residency.includes(stack.region)) return compliant;
    if (stack.region === 'us-east-1' && holdsNoData(template)) return compliant;
    return violation(`stack goes to ${stack.region}, data may rest in ${residency.join(', ')}`, 'Environment.Region');
  },
});

/** What CloudFront and Route 53 want in us-east-1; no data rests in any of it. */
const WITHOUT_DATA =
  /^AWS::(CDK::Metadata|CertificateManager::|CloudFront::|IAM::|Logs::Delivery(Destination|Source)?$|Route53::|WAFv2::)/;

function holdsNoData(template: TemplateView): boolean {
  return [...template.resources.values()].every(({ type }) => WITHOUT_DATA.test(type));
}
