import {
  AccountPrincipal,
  AccountRootPrincipal,
  Effect,
  ManagedPolicy,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AccessReview,
  type AccessReviewProps,
  AccountPasswordPolicy,
  type AccountPasswordPolicyProps,
  AlertTopic,
  BreakGlassRole,
  DataKey,
  EngagementRole,
  GitHubDeployRole,
  MfaRole,
  OidcDeployRole,
  PermissionsBoundary,
  PermissionSet,
  VendorRole,
  WorkloadRole,
} from '../../../constructs';
import { ReviewStack } from '../identity/access-review.lit';
import { AccountStack } from '../identity/account-password-policy.lit';
import { EmergencyStack } from '../identity/break-glass-role.lit';
import { ConsultantStack } from '../identity/engagement-role.lit';
import { PipelineStack } from '../identity/git-hub-deploy-role.lit';
import { SupportStack } from '../identity/mfa-role.lit';
import { GitLabStack } from '../identity/oidc-deploy-role.lit';
import { AccessStack } from '../identity/permission-set.lit';
import { BoundedStack } from '../identity/permissions-boundary.lit';
import { MonitoringStack } from '../identity/vendor-role.lit';
import { WorkerStack } from '../identity/workload-role.lit';
import { props, type Subjects } from './subject';

/** One value far more often than the others, so that combinations of many props are not all refused. */
const mostly = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const metrics = (...actions: readonly string[]): PolicyStatement =>
  new PolicyStatement({
    actions: ['s3:GetObject', ...actions],
    resources: ['arn:aws:s3:::acme-reports/metrics.csv'],
  });

const policyIn = (stack: Stack): iam.IManagedPolicy => new ManagedPolicy(stack, 'Metrics', { statements: [metrics()] });

const boundaryIn = (stack: Stack): PermissionsBoundary => new PermissionsBoundary(stack, 'Boundary');

const own = new AccountRootPrincipal();
const principals = mostly<readonly iam.IPrincipal[]>([own], [new AccountPrincipal('444444444444')], []);
const durations = mostly(Duration.hours(1), ...[0, 15, 240, 720].map((minutes) => Duration.minutes(minutes)));

const statements = mostly<readonly PolicyStatement[]>([metrics()], [metrics('s3:*')], []);

const GITLAB_ISSUER = 'https://gitlab.com';
const GITLAB = {
  issuer: GITLAB_ISSUER,
  audience: GITLAB_ISSUER,
  subject: 'project_path:acme/portal:ref_type:branch:ref:main',
};
const VENDOR = { vendor: 'Northwind Monitoring', externalId: 'acme-portal-prod-7f3a' };
const READERS = { instanceArn: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', name: 'Readers' };
const DENIAL = new PolicyStatement({ effect: Effect.DENY, actions: ['ec2:RunInstances'], resources: ['*'] });

/** What every role may be given beside its own props. */
interface Extras {
  readonly managedPolicies?: readonly iam.IManagedPolicy[];
  readonly boundary?: PermissionsBoundary;
}

const extras: fc.Arbitrary<(stack: Stack) => Extras> = fc
  .tuple(fc.boolean(), fc.boolean())
  .map(([policy, boundary]) => (stack) => ({
    ...(policy ? { managedPolicies: [policyIn(stack)] } : {}),
    ...(boundary ? { boundary: boundaryIn(stack) } : {}),
  }));

const boundaries = fc.boolean().map((given) => (stack: Stack) => (given ? { boundary: boundaryIn(stack) } : {}));

const RUNBOOK = 'https://wiki.acme.example/runbooks/break-glass';

const quarters = mostly(Duration.days(90), ...[0, 7, 91].map((count) => Duration.days(count)));

export const identity: Subjects = {
  AccessReview: {
    folder: 'identity',
    build: (stack) => new AccessReview(stack, 'Subject', { runbook: RUNBOOK }),
    combinations: props<AccessReviewProps>(
      { runbook: mostly(RUNBOOK, 'wiki') },
      { reviewer: mostly('jane@acme.example', 'jane'), every: quarters, unusedFor: quarters },
    ).map((each) => (stack) => new AccessReview(stack, 'Subject', each)),
    snippet: (stage) => new ReviewStack(stage, 'Snippet'),
  },
  AccountPasswordPolicy: {
    folder: 'identity',
    build: (stack) => new AccountPasswordPolicy(stack, 'Subject'),
    combinations: fc
      .tuple(
        props<AccountPasswordPolicyProps>({}, { minimumLength: mostly(14, 8, 128, 129), maxAge: quarters }),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new AccountPasswordPolicy(stack, 'Subject', {
          ...each,
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: 'internal' }).key } : {}),
        });
      }),
    snippet: (stage) => new AccountStack(stage, 'Snippet'),
  },
  BreakGlassRole: {
    folder: 'identity',
    // Not the topic of the stack, so that all of it is the subject's.
    build: (stack) =>
      new BreakGlassRole(stack, 'Subject', {
        principals: [own],
        managedPolicies: [policyIn(stack)],
        runbook: RUNBOOK,
        alerts: new AlertTopic(stack, 'SubjectAlerts', { contact: 'onCall' }),
      }),
    combinations: fc
      .tuple(
        props<{ principals: readonly iam.IPrincipal[]; runbook: string; maxMfaAge?: Duration }>(
          { principals, runbook: mostly(RUNBOOK, 'wiki') },
          { maxMfaAge: durations },
        ),
        fc.boolean(),
        boundaries,
      )
      .map(([each, alerts, more]) => (stack) => {
        new BreakGlassRole(stack, 'Subject', {
          ...each,
          managedPolicies: [policyIn(stack)],
          ...(alerts ? { alerts: new AlertTopic(stack, 'Alerts', { contact: 'onCall' }) } : {}),
          ...more(stack),
        });
      }),
    snippet: (stage) => new EmergencyStack(stage, 'Snippet'),
  },
  EngagementRole: {
    folder: 'identity',
    build: (stack) => new EngagementRole(stack, 'Subject', { principals: [own], managedPolicies: [policyIn(stack)] }),
    combinations: fc
      .tuple(
        props<{ principals: readonly iam.IPrincipal[]; maxMfaAge?: Duration }>(
          { principals },
          { maxMfaAge: durations },
        ),
        extras,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new EngagementRole(stack, 'Subject', { ...each, ...more(stack) }),
      ),
    snippet: (stage) => new ConsultantStack(stage, 'Snippet'),
  },
  GitHubDeployRole: {
    folder: 'identity',
    build: (stack) => new GitHubDeployRole(stack, 'Subject', { repository: 'acme/portal', branch: 'main' }),
    combinations: fc
      .tuple(
        props<{ repository: string; environment?: string; branch?: string }>(
          { repository: mostly('acme/portal', 'acme@1/portal@2', 'acme/*', 'acme') },
          { environment: mostly('prod', '*', 'a:b'), branch: mostly('main', 'release/*') },
        ),
        extras,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new GitHubDeployRole(stack, 'Subject', { ...each, ...more(stack) }),
      ),
    snippet: (stage) => new PipelineStack(stage, 'Snippet'),
  },
  MfaRole: {
    folder: 'identity',
    build: (stack) => new MfaRole(stack, 'Subject', { principals: [own], managedPolicies: [policyIn(stack)] }),
    combinations: fc
      .tuple(
        props<{ principals: readonly iam.IPrincipal[]; maxMfaAge?: Duration; maxSession?: Duration }>(
          { principals },
          { maxMfaAge: durations, maxSession: durations },
        ),
        extras,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new MfaRole(stack, 'Subject', { ...each, ...more(stack) }),
      ),
    snippet: (stage) => new SupportStack(stage, 'Snippet'),
  },
  OidcDeployRole: {
    folder: 'identity',
    build: (stack) => new OidcDeployRole(stack, 'Subject', GITLAB),
    combinations: fc
      .tuple(
        fc.record({
          issuer: mostly(GITLAB_ISSUER, 'https://gitlab.acme.example/ci', 'http://gitlab.com'),
          audience: mostly(GITLAB_ISSUER, '*'),
          subject: mostly(GITLAB.subject, 'project_path:acme/*', 'acme'),
        }),
        extras,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new OidcDeployRole(stack, 'Subject', { ...each, ...more(stack) }),
      ),
    snippet: (stage) => new GitLabStack(stage, 'Snippet'),
  },
  PermissionsBoundary: {
    folder: 'identity',
    // A boundary shows on who stands under it.
    build: (stack) => {
      const boundary = new PermissionsBoundary(stack, 'Subject', { regions: ['eu-central-1'] });
      return new MfaRole(stack, 'SubjectPerson', { principals: [own], boundary });
    },
    combinations: props<NonNullable<ConstructorParameters<typeof PermissionsBoundary>[2]>>(
      {},
      {
        policyName: fc.constant('Strict'),
        regions: fc.constantFrom(['eu-central-1'], ['us-east-1'], []),
        denials: fc.constantFrom([DENIAL], [metrics()]),
      },
    ).map((each) => (stack) => new PermissionsBoundary(stack, 'Subject', each)),
    snippet: (stage) => new BoundedStack(stage, 'Snippet'),
  },
  PermissionSet: {
    folder: 'identity',
    build: (stack) => {
      const subject = new PermissionSet(stack, 'Subject', { ...READERS, statements: [metrics()] });
      subject.assignTo('f81d4fae-7dec-11d0-a765-00a0c91e6bf6');
    },
    combinations: fc
      .tuple(
        props<{ statements: readonly PolicyStatement[]; session?: Duration }>({ statements }, { session: durations }),
        boundaries,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new PermissionSet(stack, 'Subject', { ...READERS, ...each, ...more(stack) }),
      ),
    snippet: (stage) => new AccessStack(stage, 'Snippet'),
  },
  VendorRole: {
    folder: 'identity',
    build: (stack) => {
      // Not every environment has an approved vendor.
      const approved = stack.account !== '111111111111';
      return approved ? new VendorRole(stack, 'Subject', { ...VENDOR, statements: [metrics()] }) : undefined;
    },
    combinations: fc
      .tuple(
        fc.record({
          vendor: mostly(VENDOR.vendor, 'GitHub', 'Nobody'),
          externalId: mostly(VENDOR.externalId, '*'),
          statements,
        }),
        boundaries,
      )
      .map(
        ([each, more]) =>
          (stack) =>
            new VendorRole(stack, 'Subject', { ...each, ...more(stack) }),
      ),
    snippet: (stage) => new MonitoringStack(stage, 'Snippet'),
  },
  WorkloadRole: {
    folder: 'identity',
    build: (stack) =>
      new WorkloadRole(stack, 'Subject', {
        service: new ServicePrincipal('ecs-tasks.amazonaws.com'),
        managedPolicies: [policyIn(stack)],
      }),
    combinations: fc
      .tuple(
        fc.constantFrom('ecs-tasks.amazonaws.com', 'lambda.amazonaws.com'),
        fc.constantFrom(undefined, '*', 'arn:aws:ecs:eu-central-1:333333333333:*'),
        extras,
      )
      .map(([service, sourceArn, more]) => (stack) => {
        new WorkloadRole(stack, 'Subject', {
          service: new ServicePrincipal(service),
          ...(sourceArn ? { sourceArn } : {}),
          ...more(stack),
        });
      }),
    snippet: (stage) => new WorkerStack(stage, 'Snippet'),
  },
};
