// The code between the marks is in docs/testing.md; a test holds the two equal.
/// !show
import { Template } from 'aws-cdk-lib/assertions';
import { ArnPrincipal, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { App, type CfnElement, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { assertAllowed, assertDenied, evaluate, policiesOf, resourcePolicyOf } from '../../lib/testing';

const stack = new Stack(new App(), 'Reports');
const bucket = new Bucket(stack, 'Bucket', { enforceSSL: true });
const analyst = new ArnPrincipal('arn:aws:iam::111111111111:user/analyst');
const role = new Role(stack, 'Reader', {
  assumedBy: analyst.withConditions({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
});
role.addToPolicy(
  new PolicyStatement({
    actions: ['s3:GetObject'],
    resources: [bucket.arnForObjects('${aws:PrincipalTag/team}/*')],
  }),
);

const template = Template.fromStack(stack).toJSON();
const idOf = ({ node }: IConstruct): string => stack.getLogicalId(node.defaultChild as CfnElement);
const values = { [idOf(bucket)]: 'reports', [`${idOf(bucket)}.Arn`]: 'arn:aws:s3:::reports' };
const reader = policiesOf(template, idOf(role), values);
const bucketPolicy = resourcePolicyOf(template, idOf(bucket.policy!), values);

describe('the reader of reports', () => {
  const request = {
    action: 's3:GetObject',
    resource: 'arn:aws:s3:::reports/sales/2026.csv',
    principal: { arn: 'arn:aws:sts::111111111111:assumed-role/Reader/analyst', tags: { team: 'sales' } },
  };

  test('reads what its team owns, and nothing else', () => {
    assertAllowed(request, reader);
    assertDenied({ ...request, resource: 'arn:aws:s3:::reports/legal/2026.csv' }, reader);
    assertDenied({ ...request, action: 's3:PutObject' }, reader);
  });

  test('reads over TLS only', () => {
    const policies = { ...reader, resource: bucketPolicy };
    assertAllowed(request, policies);
    assertDenied({ ...request, context: { 'aws:SecureTransport': false } }, policies, 'explicitDeny');
  });

  test('is nobody without a second factor', () => {
    const assume = {
      action: 'sts:AssumeRole',
      resource: 'arn:aws:iam::111111111111:role/Reader',
      principal: { arn: 'arn:aws:iam::111111111111:user/analyst' },
    };
    expect(evaluate(assume, { resource: reader.trust })).toMatchObject({ decision: 'implicitDeny' });
    assertAllowed({ ...assume, context: { 'aws:MultiFactorAuthPresent': true } }, { resource: reader.trust });
  });

  test('stays within what the organization allows', () => {
    const noReports = { Sid: 'NoReports', Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::reports/*' };
    const fullAccess = { Effect: 'Allow', Action: '*', Resource: '*' };
    const unit = { Version: '2012-10-17', Statement: [fullAccess, noReports] };
    const root = { Version: '2012-10-17', Statement: [fullAccess] };
    expect(evaluate(request, { ...reader, serviceControl: [[root], [unit]] })).toEqual({
      decision: 'explicitDeny',
      because: {
        layer: 'serviceControl',
        statement: 'NoReports',
        text: 'service control policy of level 1, statement NoReports: denies it',
      },
    });
  });
});
/// !hide
