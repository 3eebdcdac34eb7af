import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { WorkloadRole } from '../../../constructs';
import { FLAGS, stackIn, templateOf } from '../harness';
import { ACCOUNT, boundaryDenies, lets, refuses, REGION, roleOf } from './access';

const tasks = new ServicePrincipal('ecs-tasks.amazonaws.com');
const CLUSTER = `arn:aws:ecs:${REGION}:${ACCOUNT}:*`;
const by = { service: 'ecs-tasks.amazonaws.com' };
const forUs = { 'aws:SourceAccount': ACCOUNT, 'aws:SourceArn': `arn:aws:ecs:${REGION}:${ACCOUNT}:task/portal/1` };

describe.each(Object.entries(FLAGS))('WorkloadRole with flags: %s', (_, flags) => {
  const policies = roleOf(
    (stack) => new WorkloadRole(stack, 'Worker', { service: tasks, sourceArn: CLUSTER }),
    /^Worker/,
    { flags },
  );

  test('lets the service in on behalf of the own account', () => {
    lets(policies, { by, context: forUs });
  });

  test('refuses the service on behalf of anybody else, or of nobody', () => {
    refuses(policies, { by, context: { ...forUs, 'aws:SourceAccount': '999999999999' } });
    refuses(policies, { by, context: { ...forUs, 'aws:SourceArn': `arn:aws:ecs:us-east-1:${ACCOUNT}:task/x/1` } });
    refuses(policies, { by });
  });

  test('refuses other services and people', () => {
    refuses(policies, { by: { service: 'lambda.amazonaws.com' }, context: forUs });
    refuses(policies, { by: { arn: `arn:aws:iam::${ACCOUNT}:user/jane` }, context: forUs });
  });

  test('stands under the boundary', () => {
    boundaryDenies(policies, { action: 'iam:CreateRole', resource: `arn:aws:iam::${ACCOUNT}:role/Admin` });
  });
});

test('anything of the account will do where no source is named', () => {
  const policies = roleOf((stack) => new WorkloadRole(stack, 'Worker', { service: tasks }), /^Worker/);
  lets(policies, { by, context: { 'aws:SourceAccount': ACCOUNT } });
  refuses(policies, { by, context: { 'aws:SourceAccount': '999999999999' } });
});

test('stands under the path of workloads of its environment', () => {
  const path = (environment: 'dev' | 'prod') =>
    templateOf((stack) => new WorkloadRole(stack, 'Worker', { service: tasks }), { environment });
  path('dev').hasResourceProperties('AWS::IAM::Role', { Path: '/acme-portal/dev/workload/' });
  path('prod').hasResourceProperties('AWS::IAM::Role', { Path: '/acme-portal/prod/workload/' });
});

test('Lambda, which does not say whom it acts for, gets in as it is', () => {
  const service = new ServicePrincipal('lambda.amazonaws.com');
  lets(
    roleOf((stack) => new WorkloadRole(stack, 'Worker', { service }), /^Worker/),
    {
      by: { service: 'lambda.amazonaws.com' },
    },
  );
  expect(() => new WorkloadRole(stackIn(), 'Worker', { service, sourceArn: CLUSTER })).toThrow(
    'allowed: none, since lambda.amazonaws.com does not say whom it acts for, see CIP-4.2',
  );
});

test.each(['*', 'arn:aws:ecs:eu-central-1:999999999999:*', 'arn:aws:ecs:eu-central-1:*:*'])(
  'refuses %s as a source',
  (sourceArn) => {
    expect(() => new WorkloadRole(stackIn(), 'Worker', { service: tasks, sourceArn })).toThrow(
      `prod/Stack/Worker: sourceArn is '${sourceArn}'; allowed: an ARN of account ${ACCOUNT}, see CIP-4.2`,
    );
  },
);
