import { Match, Template } from 'aws-cdk-lib/assertions';
import { App, Stack } from 'aws-cdk-lib/core';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { AlertTopic, DriftDetection, type DriftDetectionProps, ThreatDetection } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackOf, templateOf } from '../harness';

const RULE = 'AWS::Config::ConfigRule';
const ROLE = Match.stringLikeRegexp('^DriftRole');

const drift = (stack: Stack, props?: DriftDetectionProps): DriftDetection => new DriftDetection(stack, 'Drift', props);

const template = (place?: Place, props?: DriftDetectionProps): Template =>
  templateOf((stack) => drift(stack, props), place);

describe.each(Object.entries(FLAGS))('DriftDetection with flags: %s', (_, flags) => {
  test('every stack of the environment is compared once a day, by a role of its own', () => {
    template({ flags }).hasResource(RULE, {
      Properties: {
        Source: { Owner: 'AWS', SourceIdentifier: 'CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK' },
        MaximumExecutionFrequency: 'TwentyFour_Hours',
        Scope: { TagKey: 'Environment', TagValue: 'prod' },
        InputParameters: { cloudformationRoleArn: { 'Fn::GetAtt': [ROLE, 'Arn'] } },
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('^DriftRoleDefaultPolicy')]),
    });
  });

  test('Config takes the role for the own account alone, and it stands under the boundary', () => {
    template({ flags }).hasResourceProperties('AWS::IAM::Role', {
      Path: '/acme-portal/prod/workload/',
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
            Effect: 'Allow',
            Principal: { Service: 'config.amazonaws.com' },
          },
        ],
      },
      ManagedPolicyArns: [{ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/SecurityAudit']] }],
      PermissionsBoundary: { Ref: Match.stringLikeRegexp('^BlueprintPermissionsBoundary') },
    });
  });

  test('the role reads configuration and compares stacks of the environment alone', () => {
    template({ flags }).hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Action: [
              'cloudformation:DescribeStackResourceDrifts',
              'cloudformation:DetectStackDrift',
              'cloudformation:DetectStackResourceDrift',
            ],
            Effect: 'Allow',
            Resource: Match.anyValue(),
          },
          {
            Action: [
              'cloudformation:BatchDescribeTypeConfigurations',
              'cloudformation:DescribeStackDriftDetectionStatus',
            ],
            Effect: 'Allow',
            Resource: '*',
          },
        ],
      },
    });
  });

  test('the stacks are those whose names start as those of the environment do', () => {
    const text = JSON.stringify(template({ flags }).findResources('AWS::IAM::Policy'));
    expect(text.match(/:cloudformation:[^"]*/g)).toEqual([
      ':cloudformation:eu-central-1:333333333333:stack/acme-portal-prod-*',
    ]);
  });

  test('keeps the logical ids of what holds undelivered messages', () => {
    expect(logicalIds(template({ flags }), 'AWS::SQS::Queue')).toEqual(['DriftUndelivered8E133B2C']);
  });
});

test('a stack that has drifted is told to the security contact, or put aside', () => {
  const result = template();
  const [rule] = logicalIds(result, RULE);
  result.hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      source: ['aws.config'],
      'detail-type': ['Config Rules Compliance Change'],
      detail: {
        messageType: ['ComplianceChangeNotification'],
        configRuleName: [{ Ref: rule }],
        newEvaluationResult: { complianceType: ['NON_COMPLIANT'] },
      },
    },
    Targets: [
      Match.objectLike({
        Arn: { Ref: Match.stringLikeRegexp('^BlueprintSecurityAlertsTopic') },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DriftUndelivered'), 'Arn'] } },
        InputTransformer: {
          InputPathsMap: {
            'detail-resourceId': '$.detail.resourceId',
            'detail-newEvaluationResult-annotation': '$.detail.newEvaluationResult.annotation',
          },
          InputTemplate:
            '"<detail-resourceId> in account 333333333333 (prod), eu-central-1, differs from its template, or could not ' +
            'be compared. Find who changed it in CloudTrail, then take the change back or into the code. ' +
            'Config says: <detail-newEvaluationResult-annotation>"',
        },
      }),
    ],
  });
  result.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'security@acme.example' });
});

test('somebody else can be told', () => {
  const result = templateOf((stack) => {
    drift(stack, { alerts: AlertTopic.of(stack, 'onCall') });
  });
  result.resourceCountIs('AWS::SNS::Topic', 1);
  result.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'on-call@acme.example' });
});

test('it makes no recorder, and may wait for that of ThreatDetection', () => {
  template().resourceCountIs('AWS::Config::ConfigurationRecorder', 0);
  const result = templateOf((stack) => {
    const detection = new ThreatDetection(stack, 'Detection');
    drift(stack).node.addDependency(detection);
  });
  const [recorder = ''] = logicalIds(result, 'AWS::Config::ConfigurationRecorder');
  result.hasResource(RULE, { DependsOn: Match.arrayWith([recorder]) });
  result.resourceCountIs('AWS::SNS::Topic', 1);
});

test('the scope is a tag that every stack of the environment has', () => {
  const app = new App();
  stackOf(app, { environment: 'dev' });
  const [nested] = app.synth().nestedAssemblies;
  const [stack] = nested?.nestedAssembly.stacks ?? [];
  expect(stack?.tags).toMatchObject({ Environment: 'dev' });
  expect(stack?.stackName).toMatch(/^acme-portal-dev-/);
});

test('without an engagement it compares its own stack', () => {
  const stack = new Stack(new App(), 'Bare');
  drift(stack, { alerts: new AlertTopic(stack, 'Alerts', { contact: 'security', email: 'security@acme.example' }) });
  const result = Template.fromStack(stack);
  result.hasResourceProperties(RULE, {
    Scope: { ComplianceResourceTypes: ['AWS::CloudFormation::Stack'], ComplianceResourceId: { Ref: 'AWS::StackId' } },
  });
  expect(JSON.stringify(result.findResources('AWS::IAM::Policy'))).toContain(':stack/Bare/*"');
});

test('what SecurityAudit does not read can be granted', () => {
  const result = templateOf((stack) => {
    const { role } = drift(stack);
    role.addManagedPolicy(
      new ManagedPolicy(stack, 'More', {
        statements: [new PolicyStatement({ actions: ['wisdom:GetAssistant'], resources: ['*'] })],
      }),
    );
  });
  result.hasResourceProperties('AWS::IAM::Role', {
    ManagedPolicyArns: Match.arrayWith([{ Ref: Match.stringLikeRegexp('^More') }]),
  });
});
