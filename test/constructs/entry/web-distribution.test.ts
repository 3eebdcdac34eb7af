import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { EncryptedBucket, WebDistribution, type WebDistributionProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn } from '../harness';
import { cloudFrontIn, entryIn, webIn } from '../subjects/entry';

const DISTRIBUTION = 'AWS::CloudFront::Distribution';

interface Made {
  readonly home: Template;
  readonly edge: Template;
  readonly edgeStack: Stack;
}

function make(place?: Place, props?: (stack: Stack) => Partial<WebDistributionProps>): Made {
  const stack = stackIn(place);
  const edgeStack = Stack.of(webIn(stack, 'Web', props?.(stack)).distribution);
  return { home: templateOf(stack), edge: templateOf(edgeStack), edgeStack };
}

/** A template with ARNs as one text: without flags the CDK leaves the partition open. */
function templateOf(stack: Stack): Template {
  const text = JSON.stringify(Template.fromStack(stack).toJSON());
  const joined = /\{"Fn::Join":\["",\["arn:",\{"Ref":"AWS::Partition"\},("[^"]*")\]\]\}/g;
  return Template.fromJSON(
    JSON.parse(text.replaceAll(joined, (_, rest: string) => `"arn:aws${rest.slice(1)}`)) as Record<string, unknown>,
  );
}

const withFiles = (stack: Stack): Partial<WebDistributionProps> => ({
  files: new EncryptedBucket(stack, 'Files', { dataClass: 'public' }).bucket,
});

describe.each(Object.entries(FLAGS))('WebDistribution with flags: %s', (_, flags) => {
  test('stands in a stack in us-east-1, which is deployed after its own and holds no data', () => {
    const { edge, edgeStack } = make({ flags }, withFiles);
    expect(edgeStack.region).toBe('us-east-1');
    expect(edgeStack.account).toBe('333333333333');
    expect(edgeStack.dependencies.map(({ stackName }) => stackName)).toEqual(['acme-portal-prod-Stack']);
    const types = Object.values(edge.toJSON()['Resources'] as Record<string, { Type: string }>).map(({ Type }) => Type);
    expect([...new Set(types)].sort()).toEqual([
      'AWS::CloudFront::Distribution',
      'AWS::CloudFront::OriginAccessControl',
      'AWS::CloudFront::ResponseHeadersPolicy',
      'AWS::Logs::Delivery',
      'AWS::Logs::DeliveryDestination',
      'AWS::Logs::DeliverySource',
      'AWS::WAFv2::LoggingConfiguration',
      'AWS::WAFv2::WebACL',
    ]);
  });

  test('goes to a private load balancer by TLS, and never keeps what it answers', () => {
    const { home, edge } = make({ flags });
    home.hasResourceProperties('AWS::CloudFront::VpcOrigin', {
      VpcOriginEndpointConfig: Match.objectLike({
        Arn: { Ref: Match.stringLikeRegexp('^EntryLoadBalancer') },
        OriginProtocolPolicy: 'https-only',
        OriginSSLProtocols: ['TLSv1.2'],
      }),
    });
    edge.hasResourceProperties(DISTRIBUTION, {
      DistributionConfig: Match.objectLike({
        Aliases: ['portal.acme.example'],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2025', SslSupportMethod: 'sni-only' }),
        WebACLId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^WebFirewallAcl'), 'Arn'] },
        DefaultCacheBehavior: Match.objectLike({
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
          ResponseHeadersPolicyId: Match.anyValue(),
        }),
        Origins: [Match.objectLike({ VpcOriginConfig: Match.objectLike({ VpcOriginId: Match.anyValue() }) })],
      }),
    });
  });

  test('reads what is known only after deployment from outputs of the other stack', () => {
    const { home, edge } = make({ flags }, withFiles);
    const read = [...JSON.stringify(edge.toJSON()).matchAll(/\{"Fn::GetStackOutput":(\{[^}]*\})\}/g)].map(
      ([, argument = '']) => JSON.parse(argument) as { StackName: string; Region: string; OutputName: string },
    );
    expect(read).toHaveLength(3);
    for (const { StackName, Region, OutputName } of read) {
      expect([StackName, Region]).toEqual(['acme-portal-prod-Stack', 'eu-central-1']);
      expect(Object.keys(home.findOutputs(OutputName))).toEqual([OutputName]);
    }
  });

  test('reads files as a signed request of the account, and is let in by bucket and key', () => {
    const { home, edge } = make({ flags }, withFiles);
    edge.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: Match.objectLike({ SigningBehavior: 'always', SigningProtocol: 'sigv4' }),
    });
    edge.hasResourceProperties(DISTRIBUTION, {
      DistributionConfig: Match.objectLike({
        CacheBehaviors: [Match.objectLike({ PathPattern: '/static/*', ViewerProtocolPolicy: 'redirect-to-https' })],
        Origins: Match.arrayWith([
          Match.objectLike({ S3OriginConfig: { OriginAccessIdentity: '' }, OriginAccessControlId: Match.anyValue() }),
        ]),
      }),
    });
    const letsIn = (Action: string): object =>
      Match.objectLike({
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Action,
        Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::333333333333:distribution/*' } },
      });
    home.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: { Statement: Match.arrayWith([letsIn('s3:GetObject')]) },
    });
    home.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: { Statement: Match.arrayWith([letsIn('kms:Decrypt')]) },
    });
  });

  test('logs into an encrypted bucket of the own region, without cookies and queries', () => {
    const { home, edge } = make({ flags });
    const buckets = home.findResources('AWS::S3::Bucket', {
      Properties: { BucketName: Match.stringLikeRegexp('^aws-waf-logs-333333333333-') },
    });
    const [{ Properties }] = Object.values(buckets) as [{ Properties: { BucketName: string } }];
    expect(Properties.BucketName.length).toBeLessThan(64);
    const arn = `arn:aws:s3:::${Properties.BucketName}`;
    edge.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', { LogDestinationConfigs: [arn] });
    edge.hasResourceProperties('AWS::Logs::DeliveryDestination', { DestinationResourceArn: arn });
    const [delivery] = Object.values(edge.findResources('AWS::Logs::Delivery')) as {
      Properties: { RecordFields: string[] };
    }[];
    expect(delivery?.Properties.RecordFields.filter((field) => /cookie|query|referer/i.test(field))).toEqual([]);
    expect(delivery?.Properties.RecordFields).toContain('c-ip');
  });

  test('keeps its logical ids', () => {
    const { home, edge } = make({ flags });
    const own = (type: string): string[] => logicalIds(home, type).filter((id) => id.startsWith('Web'));
    expect(own('AWS::S3::Bucket')).toEqual(['WebLogsBucketC954DE83']);
    expect(own('AWS::KMS::Key')).toEqual(['WebKeyAE0D7277']);
    expect(own('AWS::CloudFront::VpcOrigin')).toEqual(['WebOrigin1329829C']);
    expect(logicalIds(edge, DISTRIBUTION)).toEqual(['WebDistributionCF3E234B']);
  });
});

test('tells browsers to be careful', () => {
  const { edge } = make();
  edge.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', {
    ResponseHeadersPolicyConfig: Match.objectLike({
      SecurityHeadersConfig: {
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Override: true },
        ContentSecurityPolicy: {
          ContentSecurityPolicy: Match.stringLikeRegexp("^default-src 'self'; .*frame-ancestors 'none'"),
          Override: true,
        },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY', Override: true },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
      },
    }),
  });
});

test('keeps other countries out where they are named', () => {
  make({}, () => ({ countries: ['DE', 'AT'] })).edge.hasResourceProperties(DISTRIBUTION, {
    DistributionConfig: Match.objectLike({
      Restrictions: { GeoRestriction: { RestrictionType: 'whitelist', Locations: ['DE', 'AT'] } },
    }),
  });
});

test('says that it cannot change the policy of an imported bucket', () => {
  const stack = stackIn();
  webIn(stack, 'Web', { files: Bucket.fromBucketName(stack, 'Files', 'acme-files') });
  Annotations.fromStack(stack).hasWarning('/prod/Stack/Web', Match.stringLikeRegexp('the bucket is imported'));
});

test('two of one stack share the stack in us-east-1', () => {
  const stack = stackIn();
  const entry = entryIn(stack, 'Entry', cloudFrontIn(stack));
  const one = webIn(stack, 'One', { entry });
  const two = new WebDistribution(new Construct(stack, 'More'), 'Two', {
    dataClass: 'confidential',
    entry,
    domainNames: ['other.acme.example'],
    certificate: Certificate.fromCertificateArn(stack, 'Other', 'arn:aws:acm:us-east-1:333333333333:certificate/2'),
  });
  expect([one, two].map(({ distribution }) => distribution.node.path)).toEqual([
    'prod/StackEdge/One/Distribution',
    'prod/StackEdge/More-Two/Distribution',
  ]);
});

const refused: readonly (readonly [string, (stack: Stack) => Partial<WebDistributionProps>, string])[] = [
  [
    'an entry in the open',
    (stack) => ({ entry: entryIn(new Stack(Stage.of(stack), 'Elsewhere'), 'Open') }),
    'entry is prod/Elsewhere/Open, open to the internet',
  ],
  ['no name', () => ({ domainNames: [] }), 'domainNames is empty; allowed: one name or more'],
  ['nobody at all', () => ({ requestsPerAddress: 9 }), 'requestsPerAddress is 9; allowed: a whole number from 10'],
];

test.each(refused)('refuses %s', (_, props, message) => {
  const stack = stackIn();
  expect(() => webIn(stack, 'Web', props(stack))).toThrow(`prod/Stack/Web: ${message}`);
});

test('refuses a stack of which nothing tells the region', () => {
  const stack = new Stack();
  expect(() => webIn(stack, 'Web')).toThrow('Default: env is without a region; allowed: one that is told');
});

test('refuses a certificate of another region', () => {
  expect(() => webIn(stackIn(), 'Web', {}, 'eu-central-1')).toThrow(
    'prod/Stack/Web: certificate is of eu-west-1; allowed: one of us-east-1, see CIP-7.5',
  );
});
