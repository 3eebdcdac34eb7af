import { JsonSchemaType } from 'aws-cdk-lib/aws-apigateway';
import { Certificate, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { PrefixList } from 'aws-cdk-lib/aws-ec2';
import { Duration, Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  ContainerService,
  DataKey,
  EncryptedBucket,
  PublicEntry,
  type PublicEntryProps,
  SecureApi,
  type SecureApiProps,
  SecureFunction,
  SegmentedVpc,
  UserDirectory,
  WebDistribution,
  type WebDistributionProps,
} from '../../../constructs';
import { PortalStack } from '../entry/public-entry.lit';
import { OrdersStack } from '../entry/secure-api.lit';
import { ShopStack } from '../entry/web-distribution.lit';
import { DIGEST, imageIn, inline, networkIn } from './compute';
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

/** A certificate of a region. */
export const certificateIn = (stack: Stack, region = 'eu-central-1'): ICertificate =>
  Certificate.fromCertificateArn(
    stack,
    `Certificate-${region}`,
    `arn:aws:acm:${region}:${stack.account}:certificate/11111111-2222-3333-4444-555555555555`,
  );

/** The addresses of CloudFront. */
export const cloudFrontIn = (stack: Stack): Required<Pick<PublicEntryProps, 'cloudFront'>> => ({
  cloudFront: PrefixList.fromPrefixListId(stack, 'CloudFront', 'pl-0123456789abcdef0'),
});

/** A load balancer with two services behind it, and what stands beside it. */
export function entryIn(stack: Stack, id: string, more: Partial<PublicEntryProps> = {}): PublicEntry {
  const dataClass = 'confidential';
  const vpc = networkIn(stack);
  const image = imageIn(stack);
  const result = new PublicEntry(stack, id, { dataClass, vpc, certificate: certificateIn(stack), ...more });
  result.forward(new ContainerService(stack, 'Orders', { dataClass, vpc, image }), ['/orders', '/orders/*']);
  result.forward(new ContainerService(stack, 'Portal', { dataClass, vpc, image }));
  return result;
}

/** A distribution before a load balancer. */
export function webIn(
  stack: Stack,
  id: string,
  more: Partial<WebDistributionProps> = {},
  region = 'us-east-1',
): WebDistribution {
  return new WebDistribution(stack, id, {
    dataClass: 'confidential',
    entry: more.entry ?? entryIn(stack, 'Entry', cloudFrontIn(stack)),
    domainNames: ['portal.acme.example'],
    certificate: certificateIn(stack, region === 'eu-central-1' ? 'eu-west-1' : region),
    ...more,
  });
}

export const entry: Subjects = {
  PublicEntry: {
    folder: 'entry',
    build: (stack) =>
      entryIn(stack, 'Subject', {
        requestsPerAddress: 100,
        serviceLevel: { availability: 99, latency: Duration.millis(500) },
      }),
    combinations: fc
      .tuple(
        props<Omit<PublicEntryProps, 'certificate' | 'vpc'>>(
          { dataClass: dataClasses },
          {
            requestsPerAddress: fc.constantFrom(10, 5000, 9),
            serviceLevel: fc.constantFrom(
              { availability: 99.5, latency: Duration.seconds(2) },
              { availability: 100, latency: Duration.seconds(2) },
            ),
          },
        ),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([each, hasKey, isBehind]) => (stack) => {
        const { dataClass } = each;
        entryIn(stack, 'Subject', {
          ...each,
          ...(hasKey ? { key: new DataKey(stack, 'Key', { dataClass }).key } : {}),
          ...(isBehind ? cloudFrontIn(stack) : {}),
        });
      }),
    snippet: (stage) => new PortalStack(stage, 'Snippet', { digest: DIGEST }),
  },
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
  WebDistribution: {
    folder: 'entry',
    build: (stack) =>
      webIn(stack, 'Subject', {
        domainNames: ['portal.acme.example', 'www.acme.example'],
        files: new EncryptedBucket(stack, 'Files', { dataClass: 'public' }).bucket,
        filesPath: '/pictures/*',
        contentSecurityPolicy: "default-src 'self' https://fonts.acme.example",
        countries: ['DE', 'AT', 'CH'],
        requestsPerAddress: 100,
      }),
    combinations: fc
      .tuple(
        props<Partial<WebDistributionProps>>(
          { dataClass: dataClasses },
          {
            domainNames: fc.constantFrom(['portal.acme.example'], ['a.acme.example', 'b.acme.example'], []),
            filesPath: fc.constantFrom('/static/*', '/*.png'),
            contentSecurityPolicy: fc.constantFrom("default-src 'none'"),
            countries: fc.constantFrom(['DE'], ['DE', 'FR']),
            requestsPerAddress: fc.constantFrom(10, 5000, 9),
          },
        ),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom('us-east-1', 'us-east-1', 'us-east-1', 'eu-central-1'),
      )
      .map(([each, hasKey, hasFiles, region]) => (stack) => {
        const { dataClass = 'confidential' } = each;
        webIn(
          stack,
          'Subject',
          {
            ...each,
            ...(hasKey ? { key: new DataKey(stack, 'Key', { dataClass }).key } : {}),
            ...(hasFiles ? { files: new EncryptedBucket(stack, 'Files', { dataClass: 'public' }).bucket } : {}),
          },
          region,
        );
      }),
    snippet: (stage) =>
      new ShopStack(stage, 'Snippet', {
        vpc: new SegmentedVpc(new Stack(stage, 'ShopNetwork'), 'Network', { ipv4Cidr: '10.20.0.0/16' }).vpc,
        certificateArn: `arn:aws:acm:us-east-1:${stage.account ?? ''}:certificate/11111111-2222-3333-4444-555555555555`,
      }),
  },
};
