/** How a case of a rule's test becomes CDK code. That the code does what it should is for remedies.test.ts. */
import { compliant, defineRule, type Json, violation } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import type { RuleCase } from '../../lib/testing';
import { remedySnippet, snippetOf, snippetText } from '../../scripts/docs/snippet';
import { literal, statement, templateText } from '../../scripts/docs/snippet/code';
import { l1Of } from '../../scripts/docs/snippet/l1';

const metadata = {
  title: 't',
  clauses: [cloudInfrastructure.clauses['CIP-6.4']],
  severity: 'error',
  risk: 'r',
  remedy: 'r',
  severityReason: 'it is a test',
} as const;

const anything = defineRule({ ...metadata, id: 'Any', resources: ['AWS::S3::Bucket'], check: () => compliant });
const ofTemplates = defineRule({ ...metadata, id: 'Templates', checkTemplate: () => compliant });

function textOf(each: Omit<RuleCase, 'name'>, rule: typeof anything | typeof ofTemplates = anything): string {
  const found = snippetOf(rule, { name: 'n', ...each });
  return 'reason' in found ? `none: ${found.reason}` : snippetText(found);
}

/** Without what is imported and given. */
const codeOf = (each: Omit<RuleCase, 'name'>): string | undefined => textOf(each).split('\n\n').at(-1);

const bucket = (properties: Json): string | undefined => codeOf({ properties });

describe('a snippet', () => {
  test('declares what the subject refers to before it, and what refers to the subject after it', () => {
    const text = textOf({
      properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': 'Key.Arn' } },
              BucketKeyEnabled: 'true',
            },
          ],
        },
      },
      others: {
        Policy: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: { Ref: 'Subject' },
            PolicyDocument: { Statement: [{ Resource: { 'Fn::Sub': '${Subject.Arn}/${!x}/${AWS::Region}' } }] },
          },
        },
        Key: { Type: 'AWS::KMS::Key' },
        Elsewhere: { Type: 'AWS::SNS::Topic' },
      },
    });
    expect(text).toBe(
      `
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Aws } from 'aws-cdk-lib/core';

const key = new kms.CfnKey(this, 'Key');
const bucket = new s3.CfnBucket(this, 'Bucket', {
  bucketEncryption: {
    serverSideEncryptionConfiguration: [
      {
        serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: key.attrArn },
        bucketKeyEnabled: true,
      },
    ],
  },
});
new s3.CfnBucketPolicy(this, 'Policy', {
  bucket: bucket.ref,
  policyDocument: { Statement: [{ Resource: \`\${bucket.attrArn}/\\\${x}/\${Aws.REGION}\` }] },
});`.trim(),
    );
  });

  test('keeps resources without a reference where the rule wants them', () => {
    const wanting = defineRule({
      ...metadata,
      id: 'Wanting',
      resources: ['AWS::S3::Bucket'],
      check: (it) => (it.template.resources.size > 1 ? compliant : violation('alone')),
    });
    const others = { Topic: { Type: 'AWS::SNS::Topic' } };
    expect(textOf({ others }, wanting)).toContain("new sns.CfnTopic(this, 'Topic');");
    expect(textOf({ others })).not.toContain('Topic');
  });

  test('declares as given what the CDK demands and the case leaves out, and resources that the case lacks', () => {
    const text = textOf({
      type: 'AWS::DynamoDB::Table',
      properties: {
        KinesisStreamSpecification: { StreamArn: { 'Fn::GetAtt': ['Stream', 'Arn'] } },
        GlobalSecondaryIndexes: [{ IndexName: 'a' }, { IndexName: 'b' }],
      },
    });
    expect(text.split('\n\n')[1]?.split('\n')).toEqual([
      'declare const keySchema: dynamodb.CfnTable.KeySchemaProperty[];',
      'declare const streamArn: string;',
      'declare const tableKeySchema: dynamodb.CfnTable.KeySchemaProperty[];',
      'declare const projection: dynamodb.CfnTable.ProjectionProperty;',
    ]);
  });

  test('sets policies, metadata and dependencies after the construct is made', () => {
    const text = codeOf({
      attributes: {
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'RetainExceptOnCreate',
        Metadata: { why: 'audit' },
        DependsOn: ['Topic'],
      },
      others: { Topic: { Type: 'AWS::SNS::Topic' } },
    });
    expect(text?.split('\n')).toEqual([
      "const topic = new sns.CfnTopic(this, 'Topic');",
      "const bucket = new s3.CfnBucket(this, 'Bucket');",
      'bucket.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;',
      'bucket.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;',
      "bucket.cfnOptions.metadata = { why: 'audit' };",
      'bucket.addDependency(topic);',
    ]);
  });

  test('gives no name twice, and none that is taken', () => {
    const text = codeOf({
      type: 'AWS::Lambda::Function',
      properties: { Role: { 'Fn::GetAtt': ['Function', 'Arn'] } },
      others: {
        Function: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {}, Path: { Ref: 'Lambda' } } },
        Lambda: { Type: 'AWS::SNS::Topic' },
      },
    });
    expect(text?.split('\n')).toEqual([
      "const snsLambda = new sns.CfnTopic(this, 'Lambda');",
      "const iamFunction = new iam.CfnRole(this, 'Function', { assumeRolePolicyDocument: {}, path: snsLambda.ref });",
      "new lambda.CfnFunction(this, 'MyFunction', { code, role: iamFunction.attrArn });",
    ]);
  });

  test('refers by the logical id to what is not declared yet', () => {
    expect(bucket({ BucketName: { Ref: 'Subject' } })).toContain("bucketName: Fn.ref('Bucket')");
    expect(bucket({ BucketName: { 'Fn::GetAtt': ['Subject', 'Arn'] } })).toContain(
      "bucketName: Fn.getAtt('Bucket', 'Arn').toString()",
    );
  });

  test.each([
    ['a number in quotes', { ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: '5' } } } }, '{ days: 5 }'],
    ['text that is a number', { BucketName: 5 }, "bucketName: '5'"],
    ['tags', { Tags: [{ Key: 'a', Value: 'b' }] }, "tags: [{ key: 'a', value: 'b' }]"],
    ['no value', { BucketName: { Ref: 'AWS::NoValue' }, AccessControl: 'Private' }, "{ accessControl: 'Private' }"],
    ['text that is joined', { BucketName: { 'Fn::Join': ['-', ['a', { Ref: 'Topic' }]] } }, 'bucketName: `a-${topic}`'],
    ['a function', { BucketName: { 'Fn::ImportValue': 'a' } }, "bucketName: Fn.importValue('a')"],
  ])('writes %s', (_, properties, expected) => {
    expect(bucket(properties)).toContain(expected);
  });

  test('finds what the CDK names otherwise, and of several structures the one that knows the properties', () => {
    const selector = { FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] };
    expect(codeOf({ type: 'AWS::CloudTrail::Trail', properties: { AdvancedEventSelectors: [selector] } })).toContain(
      "fieldSelectors: [{ field: 'eventCategory', equalTo: ['Management'] }]",
    );
    const Events = { Orders: { Type: 'Api', Properties: { Path: '/', Method: 'get', Auth: { Authorizer: 'Pool' } } } };
    expect(codeOf({ type: 'AWS::Serverless::Function', properties: { Events } })).toContain(
      "{ path: '/', method: 'get', auth: { authorizer: 'Pool' } }",
    );
  });

  test('of a type without a class is written by its type', () => {
    expect(textOf({ type: 'Custom::Thing', properties: { Name: 'a' } })).toBe(
      "import { CfnResource } from 'aws-cdk-lib/core';\n\n" +
        "new CfnResource(this, 'Thing', { type: 'Custom::Thing', properties: { Name: 'a' } });",
    );
  });

  test('of a template has its parameters and outputs', () => {
    const template = {
      Parameters: { Password: { Type: 'String', NoEcho: true } },
      Outputs: { Name: { Value: { Ref: 'Password' }, Export: { Name: 'n' } } },
    };
    expect(textOf({ template }, ofTemplates).split('\n\n')[1]?.split('\n')).toEqual([
      "const password = new CfnParameter(this, 'Password', { type: 'String', noEcho: true });",
      "new CfnOutput(this, 'Name', { value: password.valueAsString, exportName: 'n' });",
    ]);
  });
});

describe('there is no snippet', () => {
  test.each<[string, string | undefined]>([
    ['the case needs `Conditions`', textOf({ template: { Conditions: {} } })],
    ['the case needs `Condition`', textOf({ attributes: { Condition: 'IsProd' } })],
    ['the case computes a value by `Fn::If`', bucket({ BucketName: { 'Fn::If': ['A', 'a', 'b'] } })],
    ['the case computes a flag or a structure', bucket({ ObjectLockEnabled: { Ref: 'Lock' } })],
    ['`CfnBucket` does not know `Colour`', bucket({ Colour: 'red' })],
    ['the CDK has another type for `"red"`', bucket({ ObjectLockEnabled: 'red' })],
    ['the remedy is on the stack as a whole, not on a resource', textOf({ stack: { region: 'a' } }, ofTemplates)],
    ['what keeps the rule is that something is not there', textOf({}, ofTemplates)],
  ])('%s', (reason, text) => {
    expect(text).toBe(`none: ${reason}`);
  });

  test('of the first case, but of one that follows the remedy too', () => {
    const cases = [
      { name: 'other' },
      { name: 'first', properties: { Colour: 'red' }, remedy: true },
      { name: 'second', remedy: true },
    ] as const;
    expect(remedySnippet(anything, cases)).toMatchObject({ of: { name: 'second' } });
    expect(remedySnippet(anything, cases.slice(0, 2))).toEqual({ reason: '`CfnBucket` does not know `Colour`' });
  });
});

test('the declarations of aws-cdk-lib say what an L1 takes', () => {
  expect(l1Of('X::Y::Z')).toBeUndefined();
  const { module, name, members = [], attributes } = l1Of('AWS::RDS::DBProxy') ?? {};
  expect([module, name, attributes?.get('attrEndpoint')]).toEqual(['aws-cdk-lib/aws-rds', 'CfnDBProxy', 'string']);
  expect(members.find((each) => each.name === 'roleArn')).toMatchObject({
    isRequired: true,
    shapes: [{ kind: 'string' }],
  });
});

describe('the printer', () => {
  const long = literal('x'.repeat(60));

  test('breaks from the outside inwards, as far as it has to', () => {
    const code = { callee: 'f', args: ["'id'", { object: [['a', { list: [long, '1'] }], ['b', { list: [long, long] }], ['c']] }] } as const; // prettier-ignore
    expect(statement('', code)).toBe(
      `f('id', {\n  a: [${long}, 1],\n  b: [\n    ${long},\n    ${long},\n  ],\n  c,\n});`,
    );
    expect(statement('const a = ', { callee: 'f', args: [long, long] })).toBe(
      `const a = f(\n  ${long},\n  ${long},\n);`,
    );
  });

  test('quotes what needs it', () => {
    expect(statement('', { object: [['a-b', '1'], ['c', '2']] })).toBe("{ 'a-b': 1, c: 2 };"); // prettier-ignore
    expect([literal('a"b\n'), literal("it's"), literal(`'"`), templateText('`${a}"\n')]).toEqual([
      "'a\"b\\n'",
      '"it\'s"',
      "'\\'\"'",
      '\\`\\${a}"\\n',
    ]);
  });
});
