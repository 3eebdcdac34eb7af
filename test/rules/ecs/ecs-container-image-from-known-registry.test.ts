import { ecsContainerImageFromKnownRegistry } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

const task = (...images: readonly unknown[]) => ({ ContainerDefinitions: images.map((Image) => ({ Image })) });
const stack = { account: '111111111111' };
const ofVendor = '222222222222.dkr.ecr.eu-central-1.amazonaws.com/agent:1';

ruleTable(ecsContainerImageFromKnownRegistry, {
  compliant: [
    {
      name: 'the registry of the account',
      properties: task({ 'Fn::Sub': '${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/web:1' }),
      remedy: true,
    },
    {
      name: 'the registry of the account by its number',
      properties: task('111111111111.dkr.ecr.eu-central-1.amazonaws.com/web:1'),
      stack,
    },
    {
      name: 'a repository of the app, as the CDK names it',
      properties: task({
        'Fn::Join': [
          '',
          [
            { 'Fn::Select': [4, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Repository', 'Arn'] }] }] },
            '.dkr.ecr.',
            { Ref: 'AWS::Region' },
            '.amazonaws.com/',
            { Ref: 'Repository' },
            ':1',
          ],
        ],
      }),
      others: { Repository: { Type: 'AWS::ECR::Repository', Properties: {} } },
    },
    { name: 'an image of AWS', properties: task('public.ecr.aws/aws-observability/aws-otel-collector:v0.43.0') },
    {
      name: 'a registered vendor',
      properties: task(ofVendor),
      stack: {
        ...stack,
        profile: { vendorAccounts: [{ vendor: 'Acme', account: '222222222222', environments: ['prod'] }] },
      },
    },
  ],
  violation: [
    { name: 'no image', properties: task({ Ref: 'AWS::NoValue' }), found: 'image is absent' },
    {
      name: 'Docker Hub, by default',
      properties: task('nginx:1.29'),
      found: 'image nginx:1.29 comes from a registry that is not registered',
      path: 'Properties.ContainerDefinitions.0.Image',
    },
    {
      name: 'the public gallery of somebody',
      properties: task('public.ecr.aws/acme/agent:1'),
      found: /not registered/,
    },
    { name: 'a vendor who is not registered', properties: task(ofVendor), stack, found: /not registered/ },
    {
      name: 'a name that looks like ones own registry',
      properties: task('evil.example/111111111111.dkr.ecr.eu-central-1.amazonaws.com/web:1'),
      stack,
      found: /not registered/,
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
      name: 'an account, where that of the stack is not known',
      properties: task(ofVendor),
      path: 'Properties.ContainerDefinitions.0.Image',
    },
  ],
});
