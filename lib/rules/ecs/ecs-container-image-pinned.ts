import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { filledIn } from '../iam/placeholders';
import { containersOf, TASK_TYPES } from './containers';

export const ecsContainerImagePinned = defineRule({
  id: 'EcsContainerImagePinned',
  title: 'Container of ECS or AWS Batch names one version of its image',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], cloudInfrastructure.clauses['CIP-13.1']],
  severity: 'error',
  severityReason: 'what was scanned and approved is not what runs tomorrow',
  risk: 'The next start of the task runs whatever was pushed last: nobody approved it, and nobody can go back.',
  remedy: 'Name a tag other than `latest`, or a digest; `ContainerImage.fromAsset` does so by itself.',
  cannotTell: 'the tag is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-considerations.html'],
  resources: [...TASK_TYPES, 'AWS::ECS::ExpressGatewayService'],
  check: (task) => {
    if (task.type === 'AWS::ECS::ExpressGatewayService') return judge(task.at('PrimaryContainer.Image'));
    return every(containersOf(task).map(({ value }) => judge(value.at('Image'))));
  },
});

function judge(image: Value): Outcome {
  if (image.isAbsent) return violation('image is absent', image);
  const text = image.text ?? '';
  if (/@sha\d+:/.test(text)) return compliant;
  const last =
    text
      .replaceAll(/\$\{[^}]*\}/g, (part) => part.replaceAll(/[:/]/g, '.'))
      .split('/')
      .at(-1) ?? '';
  const [, tag] = last.split(':');
  const shown = filledIn(text);
  if (tag?.toLowerCase() === 'latest') return violation(`image ${shown} is whatever is latest`, image);
  const mayHoldTag = image.isDeployTime && /\$\{[^}]*\}$/.test(tag ?? last);
  if (mayHoldTag) return undecidable(image);
  return tag === undefined || tag === ''
    ? violation(`image ${shown} has no tag, which means latest`, image)
    : compliant;
}
