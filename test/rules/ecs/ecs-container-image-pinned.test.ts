import { ecsContainerImagePinned } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...images: readonly unknown[]) => ({ ContainerDefinitions: images.map((Image) => ({ Image })) });
const registry = '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}';

ruleTable(ecsContainerImagePinned, {
  compliant: [
    { name: 'a tag', properties: task('public.ecr.aws/nginx/nginx:1.29'), remedy: true },
    { name: 'a digest', properties: task(`nginx@sha256:${'0'.repeat(64)}`) },
    { name: 'an asset of the CDK', properties: task({ 'Fn::Sub': `${registry}/cdk-assets:0123456789abcdef` }) },
    { name: 'a registry with a port', properties: task('registry.example.com:5000/web:2.1') },
    { name: 'a job', type: 'AWS::Batch::JobDefinition', properties: { ContainerProperties: { Image: 'web:2.1' } } },
    {
      name: 'a service behind a gateway',
      type: 'AWS::ECS::ExpressGatewayService',
      properties: { PrimaryContainer: { Image: 'web:2.1' } },
    },
  ],
  violation: [
    { name: 'no image', properties: task({ Ref: 'AWS::NoValue' }), found: 'image is absent' },
    {
      name: 'latest',
      properties: task('nginx:1.29', 'nginx:latest'),
      found: 'image nginx:latest is whatever is latest',
      path: 'Properties.ContainerDefinitions.1.Image',
    },
    { name: 'no tag', properties: task('nginx'), found: 'image nginx has no tag, which means latest' },
    { name: 'a port is no tag', properties: task('registry.example.com:5000/web'), found: /has no tag/ },
    {
      name: 'latest of ones own registry',
      properties: task({ 'Fn::Sub': `${registry}/web:latest` }),
      found: /latest$/,
    },
  ],
  undecidable: [
    {
      name: 'the image is a parameter without a default',
      properties: task({ Ref: 'Image' }),
      template: { Parameters: { Image: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.Image',
    },
    {
      name: 'the tag is a parameter without a default',
      properties: task({ 'Fn::Sub': 'web:${Tag}' }),
      template: { Parameters: { Tag: { Type: 'String' } } },
      path: 'Properties.ContainerDefinitions.0.Image',
    },
  ],
});
