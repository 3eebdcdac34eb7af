import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JsonSchemaType } from 'aws-cdk-lib/aws-apigateway';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { type EncryptedTable, SecureApi, SecureFunction, SegmentedVpc, UserDirectory } from '../../constructs';

/** What the stack is told. */
export interface ApiStackProps {
  readonly notes: EncryptedTable;
  readonly ipv4Cidr: string;

  /** Where the page is that calls the API. */
  readonly origin: string;
}

/** Users, and the API by which each writes and reads notes of their own. */
export class ApiStack extends Stack {
  public constructor(scope: Construct, id: string, { notes, ipv4Cidr, origin }: ApiStackProps) {
    super(scope, id, { description: 'API of the notes' });
    const dataClass = 'confidential';
    // DynamoDB is reached by its endpoint, so the function needs no way to the internet.
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr, egress: 'none', interfaceEndpoints: [] });

    const users = new UserDirectory(this, 'Users', { dataClass });
    const page = users.addWebClient('Page', { callbackUrls: [`${origin}/signed-in`], logoutUrls: [`${origin}/`] });

    const handler = new SecureFunction(this, 'Handler', {
      dataClass,
      code: Code.fromInline(compiled('notes.ts')),
      vpc,
      environment: { NOTES: notes.table.tableName, ORIGIN: origin },
    });
    notes.table.grant(handler.role, 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query');
    notes.key.grant(handler.role, 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey');

    const api = new SecureApi(this, 'Api', { dataClass, userPool: users.userPool, origins: [origin] });
    api.route('POST', '/notes', handler.function, { body: NOTE });
    api.route('GET', '/notes', handler.function, { query: { after: false } });
    api.route('GET', '/notes/{id}', handler.function);
    new CfnOutput(this, 'Url', { value: api.url });
    new CfnOutput(this, 'PageClient', { value: page.userPoolClientId });

    // Take the slashes off the next line, and the checks fail: see README.md.
    // (users.userPool.node.defaultChild as import('aws-cdk-lib/aws-cognito').CfnUserPool).addPropertyOverride('MfaConfiguration', 'OPTIONAL');
  }
}

/** What API Gateway refuses, the function never sees; it checks the same once more. */
const NOTE = {
  type: JsonSchemaType.OBJECT,
  required: ['title'],
  properties: {
    title: { type: JsonSchemaType.STRING, minLength: 1, maxLength: 100 },
    text: { type: JsonSchemaType.STRING, maxLength: 4000 },
  },
  additionalProperties: false,
};

/** The code of a file as JavaScript: one file without packages of its own needs no bundler. */
function compiled(file: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, removeComments: true };
  return transpileModule(readFileSync(join(__dirname, file), 'utf8'), { compilerOptions }).outputText;
}
