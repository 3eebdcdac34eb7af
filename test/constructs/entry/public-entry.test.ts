import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Duration } from 'aws-cdk-lib/core';
import { PublicEntry, type PublicEntryProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { networkIn } from '../subjects/compute';
import { certificateIn, cloudFrontIn, entryIn } from '../subjects/entry';

const BALANCER = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule';
const OBJECTIVE = 'AWS::ApplicationSignals::ServiceLevelObjective';

const template = (place?: Place, props?: Partial<PublicEntryProps>): Template =>
  templateOf((stack) => entryIn(stack, 'Entry', props), place);

const behindCloudFront = (place?: Place): Template =>
  templateOf((stack) => entryIn(stack, 'Entry', cloudFrontIn(stack)), place);

const attributesOf = (result: Template): Record<string, unknown> => {
  const [balancer] = Object.values(result.findResources(BALANCER)) as {
    Properties: { LoadBalancerAttributes: { Key: string; Value: unknown }[] };
  }[];
  return Object.fromEntries(balancer?.Properties.LoadBalancerAttributes.map(({ Key, Value }) => [Key, Value]) ?? []);
};

describe.each(Object.entries(FLAGS))('PublicEntry with flags: %s', (_, flags) => {
  test('listens by TLS 1.2 or newer, and sends plain HTTP there', () => {
    const result = template({ flags });
    result.resourceCountIs(LISTENER, 2);
    result.hasResourceProperties(LISTENER, {
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      Certificates: [{ CertificateArn: Match.stringLikeRegexp(':acm:eu-central-1:') }],
      DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: Match.objectLike({ StatusCode: '404' }) }],
    });
    result.hasResourceProperties(LISTENER, {
      Port: 80,
      DefaultActions: [
        { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
      ],
    });
  });

  test('drops and refuses what can be read in two ways, and logs into a bucket that lets it in for the account', () => {
    const result = template({ flags });
    expect(attributesOf(result)).toMatchObject({
      'routing.http.drop_invalid_header_fields.enabled': 'true',
      'routing.http.desync_mitigation_mode': 'strictest',
      'deletion_protection.enabled': 'true',
      'access_logs.s3.enabled': 'true',
      'connection_logs.s3.enabled': 'true',
    });
    result.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
            Action: 's3:PutObject',
            Condition: { ArnLike: { 'aws:SourceArn': Match.anyValue() } },
          }),
        ]),
      },
    });
    result.hasResource(BALANCER, { DependsOn: Match.arrayWith([Match.stringLikeRegexp('^EntryLogsBucketPolicy')]) });
  });

  test('stands behind a firewall, and lets the web ports in alone', () => {
    const result = template({ flags });
    const [ResourceArn] = logicalIds(result, BALANCER);
    result.hasResourceProperties('AWS::WAFv2::WebACLAssociation', { ResourceArn: { Ref: ResourceArn } });
    result.hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'REGIONAL' });
    result.hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [
        Match.objectLike({ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443 }),
        Match.objectLike({ CidrIp: '0.0.0.0/0', FromPort: 80, ToPort: 80 }),
      ],
    });
  });

  test('forwards paths in the order that they were told, over TLS', () => {
    const result = template({ flags });
    const paths = (Values: string[]): object => ({ Field: 'path-pattern', PathPatternConfig: { Values } });
    result.hasResourceProperties(RULE, { Priority: 1, Conditions: [paths(['/orders', '/orders/*'])] });
    result.hasResourceProperties(RULE, { Priority: 2, Conditions: [paths(['/*'])] });
    result.allResourcesProperties('AWS::ElasticLoadBalancingV2::TargetGroup', {
      Protocol: 'HTTPS',
      Port: 8443,
      TargetType: 'ip',
      HealthCheckProtocol: 'HTTPS',
      HealthCheckPath: '/health',
    });
  });

  test('behind CloudFront it has a private address, and lets nobody else in', () => {
    const result = behindCloudFront({ flags });
    result.hasResourceProperties(BALANCER, { Scheme: 'internal' });
    result.resourceCountIs(LISTENER, 1);
    result.resourceCountIs('AWS::WAFv2::WebACL', 0);
    const open = Object.values(result.toJSON()['Resources'] as object).filter((each) =>
      JSON.stringify(each).includes('"CidrIp":"0.0.0.0/0","Description":"HTTPS"'),
    );
    expect(open).toEqual([]);
    expect(JSON.stringify(result.toJSON())).toContain('"SourcePrefixListId":"pl-0123456789abcdef0"');
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, BALANCER)).toEqual(['EntryLoadBalancerCB16C5E0']);
    expect(logicalIds(result, 'AWS::S3::Bucket')).toEqual([
      'BlueprintAccessLogsBucketB1259E06',
      'EntryLogsBucket6409E06A',
    ]);
  });
});

test('declares objectives in production alone, from errors of the service and of the load balancer', () => {
  const result = template(
    { environment: 'prod' },
    { serviceLevel: { availability: 99, latency: Duration.millis(500) } },
  );
  result.resourceCountIs(OBJECTIVE, 2);
  result.hasResourceProperties(OBJECTIVE, {
    Goal: Match.objectLike({ AttainmentGoal: 99 }),
    RequestBasedSli: {
      RequestBasedSliMetric: {
        MonitoredRequestCountMetric: {
          BadCountMetric: Match.arrayWith([
            Match.objectLike({ Expression: 'FILL(part0, 0) + FILL(part1, 0)', ReturnData: true }),
          ]),
        },
      },
    },
  });
  result.hasResourceProperties(OBJECTIVE, { Sli: Match.objectLike({ MetricThreshold: 0.5 }) });
  template({ environment: 'dev' }).resourceCountIs(OBJECTIVE, 0);
});

test('can be deleted outside production', () => {
  expect(attributesOf(template({ environment: 'dev' }))['deletion_protection.enabled']).toBe('false');
});

const refused: readonly (readonly [string, Partial<PublicEntryProps>, string])[] = [
  ['nobody at all', { requestsPerAddress: 9 }, 'requestsPerAddress is 9; allowed: a whole number from 10, see CIP-6.8'],
  [
    'a level that nobody keeps',
    { serviceLevel: { availability: 100, latency: Duration.seconds(1) } },
    'serviceLevel is 100 %; allowed: above 0 and below 100 %, see SIP-OB.1',
  ],
];

test.each(refused)('refuses %s', (_, props, message) => {
  const stack = stackIn();
  const build = (): PublicEntry =>
    new PublicEntry(stack, 'Entry', {
      dataClass: 'confidential',
      vpc: networkIn(stack),
      certificate: certificateIn(stack),
      ...props,
    });
  expect(build).toThrow(`prod/Stack/Entry: ${message}`);
});
