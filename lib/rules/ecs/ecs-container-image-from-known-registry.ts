import {
  compliant,
  defineRule,
  every,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { containersOf, TASK_TYPES } from './containers';

export const ecsContainerImageFromKnownRegistry = defineRule({
  id: 'EcsContainerImageFromKnownRegistry',
  title: "Container image comes from the own registry, from AWS or from a registered vendor's",
  clauses: [
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-13.1'],
    security.clauses['SEC-6.1'],
    securityIpProtection.clauses['SIP-VN.1'],
  ],
  severity: 'warning',
  severityReason: 'a pinned and scanned image of a public registry does no harm by where it comes from',
  risk: 'Code of strangers runs with the rights of the task, and stops running when they withdraw it.',
  remedy: 'Use `ContainerImage.fromEcrRepository` or `fromAsset`; mirror other images by a pull-through cache of ECR.',
  cannotTell: 'the image, or the account of the stack, is not known before deployment',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html'],
  resources: TASK_TYPES,
  check: (task) => every(containersOf(task).map(({ value }) => judge(task, value.at('Image')))),
});

/** Galleries of ECR Public that AWS keeps itself. */
const OF_AWS = /^public\.ecr\.aws\/(aws-|amazon|lambda|xray|ecs|eks|cloudwatch-agent|docker\/library)/;

function judge(task: ResourceView, image: Value): Outcome {
  if (image.isAbsent) return violation('image is absent', image);
  const text = filledIn(image.text ?? '');
  const account = /^(\d{12})\.dkr[.-]ecr/.exec(text)?.[1];
  if (account === '000000000000' || OF_AWS.test(text)) return compliant;
  if (account !== undefined) return judgeAccount(task, account, image);
  // The CDK reads the account out of the ARN of the repository.
  const isOfApp = task.references('AWS::ECR::Repository').length > 0 && /^x(\.dkr[.-]ecr\.|:|@|$)/.test(text);
  if (isOfApp) return compliant;
  if (text.startsWith('x') && image.isDeployTime) return undecidable(image);
  return outside(image);
}

function judgeAccount(task: ResourceView, account: string, image: Value): Outcome {
  const { name, account: declared, vendorAccounts } = task.environment;
  const own = task.template.stack.account ?? declared;
  const isVendor = vendorAccounts.some((each) => each.account === account && each.environments.includes(name));
  if (account === own || isVendor || OF_AWS_ACCOUNT.has(account)) return compliant;
  return own === undefined ? undecidable(image) : outside(image);
}

/** Accounts from which AWS hands out images for deep learning and for the agents of EKS. */
const OF_AWS_ACCOUNT: ReadonlySet<string> = new Set(['763104351884', '602401143452']);

const outside = (image: Value): Outcome =>
  violation(`image ${image.orAbsent()} comes from a registry that is not registered`, image);
