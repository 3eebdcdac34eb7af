// The code between the marks is the example of docs/constructs/secure-api.md; a test holds the two equal.
/// !show
import { JsonSchemaType } from 'aws-cdk-lib/aws-apigateway';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { SecureApi, SecureFunction, SegmentedVpc, UserDirectory } from '../../../constructs';

export class OrdersStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const dataClass = 'confidential';
    const { userPool } = new UserDirectory(this, 'Users', { dataClass });
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16' });
    const code = Code.fromInline('exports.handler = async () => ({ statusCode: 204 });');
    const orders = new SecureFunction(this, 'Orders', { dataClass, code, vpc });

    const api = new SecureApi(this, 'Api', { dataClass, userPool, origins: ['https://portal.acme.example'] });
    const order = {
      type: JsonSchemaType.OBJECT,
      required: ['article'],
      properties: { article: { type: JsonSchemaType.STRING, maxLength: 40 } },
      additionalProperties: false,
    };
    api.route('POST', '/orders', orders.function, { body: order });
    api.route('GET', '/orders/{id}', orders.function);
  }
}
/// !hide
