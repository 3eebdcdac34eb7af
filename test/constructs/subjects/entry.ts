import { JsonSchemaType } from 'aws-cdk-lib/aws-apigateway';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import { DataKey, SecureApi, type SecureApiProps, SecureFunction, UserDirectory } from '../../../constructs';
import { OrdersStack } from '../entry/secure-api.lit';
import { inline, networkIn } from './compute';
import { dataClasses, props, type Subjects } from './subject';

/** An API with two methods, and what stands beside it. */
export function apiIn(stack: Stack, id: string, more: Partial<SecureApiProps> = {}): SecureApi {
  const dataClass = 'confidential';
  const { userPool } = new UserDirectory(stack, 'Users', { dataClass });
  const target = new SecureFunction(stack, 'Orders', { dataClass, code: inline, vpc: networkIn(stack) }).function;
  const api = new SecureApi(stack, id, { dataClass, userPool, ...more });
  api.route('POST', '/orders', target, { body: { type: JsonSchemaType.OBJECT } });
  api.route('GET', '/orders/{id}', target, { query: { page: false } });
  return api;
}

export const entry: Subjects = {
  SecureApi: {
    folder: 'entry',
    build: (stack) =>
      apiIn(stack, 'Subject', {
        origins: ['https://portal.acme.example', 'https://admin.acme.example:8443'],
        requestsPerSecond: 10,
        requestsPerAddress: 100,
        serviceLevel: { availability: 99, latency: Duration.millis(500) },
      }),
    combinations: fc
      .tuple(
        props<Omit<SecureApiProps, 'userPool'>>(
          { dataClass: dataClasses },
          {
            origins: fc.constantFrom([], ['https://acme.example'], ['http://localhost:3000'], ['*']),
            requestsPerSecond: fc.constantFrom(1, 500, 0),
            requestsPerAddress: fc.constantFrom(10, 5000, 9),
            serviceLevel: fc.constantFrom(
              { availability: 99.5, latency: Duration.seconds(2) },
              { availability: 100, latency: Duration.seconds(2) },
            ),
          },
        ),
        fc.boolean(),
      )
      .map(([each, hasKey]) => (stack) => {
        const { dataClass } = each;
        apiIn(stack, 'Subject', {
          ...each,
          ...(hasKey ? { key: new DataKey(stack, 'Key', { dataClass }).key } : {}),
        });
      }),
    snippet: (stage) => new OrdersStack(stage, 'Snippet'),
  },
};
