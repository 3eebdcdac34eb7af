/** Which requests a statement is about: actions, resources, policy variables. */
import { type ContextValue, evaluate } from '../../../lib/testing';
import { ACCOUNT, allow, applies, decide, deny, FULL_ACCESS, policy, request, SESSION, USER } from './kit';

describe('actions', () => {
  it.each([
    ['s3:GetObject', 's3:GetObject', true],
    // Page "IAM JSON policy elements: Action": the prefix and the name are compared without regard to case.
    ['iam:ListAccessKeys', 'IAM:listaccesskeys', true],
    ['iam:*AccessKey*', 'iam:UpdateAccessKey', true],
    ['iam:*AccessKey*', 'iam:CreateUser', false],
    ['s3:Get?bject', 's3:GetObject', true],
    ['*', 's3:GetObject', true],
    ['s3:Get', 's3:GetObject', false],
  ])('%s for %s: %s', (pattern, action, isAllowed) => {
    expect(decide({ identity: [policy(allow(pattern))] }, { action })).toBe(isAllowed ? 'allowed' : 'implicitDeny');
  });

  // Page "IAM JSON policy elements: NotAction".
  test('NotAction with Allow is about every other action', () => {
    const notIam = policy({ Effect: 'Allow', NotAction: ['iam:*', 'sts:*'], Resource: '*' });
    expect(decide({ identity: [notIam] })).toBe('allowed');
    expect(decide({ identity: [notIam] }, { action: 'iam:CreateUser', resource: USER })).toBe('implicitDeny');
  });

  test('NotAction with Deny leaves the listed actions as they are', () => {
    const denyOthers = policy({ Effect: 'Deny', NotAction: 'iam:*', Resource: '*' });
    expect(decide({ identity: [FULL_ACCESS, denyOthers] })).toBe('explicitDeny');
    expect(decide({ identity: [FULL_ACCESS, denyOthers] }, { action: 'iam:GetUser', resource: USER })).toBe('allowed');
  });
});

/** Pages "IAM JSON policy elements: Resource" and "… NotResource". */
describe('resources', () => {
  const objects = 'arn:aws:s3:::amzn-s3-demo-bucket';

  it.each([
    [`${objects}/*/test/*`, `${objects}/1/test/object.jpg`, true],
    [`${objects}/*/test/*`, `${objects}/1/2/test/3/object.jpg`, true],
    [`${objects}/*/test/*`, `${objects}/1///test///object.jpg`, true],
    [`${objects}/*/test/*`, `${objects}/1-test/object.jpg`, false],
    [`${objects}/*/test/*`, `${objects}/test/object.jpg`, false],
    [`${objects}/*/test/*`, `${objects}/1/2/test.jpg`, false],
    [`${objects}/*`, objects, false],
    [objects, `${objects}/object`, false],
    ['arn:aws:iam::111122223333:user/accounting/*', 'arn:aws:iam::111122223333:user/accounting/Bob', true],
    ['arn:aws:iam::111122223333:user/Bob', 'arn:aws:iam::111122223333:user/bob', false],
    ['arn:aws:sqs:*:111122223333:queue', 'arn:aws:sqs:eu-west-1:111122223333:queue', true],
    ['arn:aws:sqs:eu-*-1:111122223333:queue', 'arn:aws:sqs:eu-west-1:111122223333:queue', true],
    // A star inside a part stays there; one that ends a part may reach beyond the colon.
    ['arn:aws:sqs:eu*1:111122223333:queue', 'arn:aws:sqs:eu-west-1:444455556666:1:111122223333:queue', false],
    ['arn:aws:sqs:*', 'arn:aws:sqs:eu-west-1:111122223333:queue', true],
    ['arn:aws:logs:*:*:log-group:*', 'arn:aws:logs:eu-west-1:111122223333:log-group:a:log-stream:b', true],
    ['arn:aws:iam::111122223333:user/B?b', 'arn:aws:iam::111122223333:user/Bob', true],
    ['arn:aws:s3:::a+b(c)[d]', 'arn:aws:s3:::a+b(c)[d]', true],
    ['arn:aws:s3:::a.c', 'arn:aws:s3:::abc', false],
    ['*', '*', true],
    [`${objects}/*`, '*', false],
  ])('%s for %s: %s', (pattern, resource, isAllowed) => {
    const identity = [policy(allow('*', { Resource: pattern }))];
    expect(decide({ identity }, { resource, resourceAccount: ACCOUNT })).toBe(isAllowed ? 'allowed' : 'implicitDeny');
  });

  test('NotResource with Deny is about every other resource', () => {
    const onlyHr = policy({
      Effect: 'Deny',
      Action: 's3:*',
      NotResource: ['arn:aws:s3:::HRBucket/Payroll', 'arn:aws:s3:::HRBucket/Payroll/*'],
    });
    const identity = [FULL_ACCESS, onlyHr];
    expect(decide({ identity }, { resource: 'arn:aws:s3:::HRBucket/Payroll/2026.csv' })).toBe('allowed');
    expect(decide({ identity }, { resource: 'arn:aws:s3:::HRBucket/Other' })).toBe('explicitDeny');
  });
});

/** Page "IAM policy elements: Variables and tags". */
describe('policy variables', () => {
  const home = policy(
    allow('s3:ListBucket', {
      Resource: 'arn:aws:s3:::BUCKET-NAME',
      Condition: { StringLike: { 's3:prefix': ['', 'home/', 'home/${aws:username}/'] } },
    }),
    allow('s3:*', {
      Resource: ['arn:aws:s3:::BUCKET-NAME/home/${aws:username}', 'arn:aws:s3:::BUCKET-NAME/home/${aws:username}/*'],
    }),
  );
  const martha = { arn: `arn:aws:iam::${ACCOUNT}:user/team/martha_rivera` };

  it.each([
    ['her own prefix', 's3:ListBucket', 'arn:aws:s3:::BUCKET-NAME', { 's3:prefix': 'home/martha_rivera/' }, true],
    ['the empty prefix', 's3:ListBucket', 'arn:aws:s3:::BUCKET-NAME', { 's3:prefix': '' }, true],
    ["another's prefix", 's3:ListBucket', 'arn:aws:s3:::BUCKET-NAME', { 's3:prefix': 'home/nikki_wolf/' }, false],
    ['her own object', 's3:PutObject', 'arn:aws:s3:::BUCKET-NAME/home/martha_rivera/a', {}, true],
    ["another's object", 's3:PutObject', 'arn:aws:s3:::BUCKET-NAME/home/nikki_wolf/a', {}, false],
  ])('a user has %s: %s %s', (_, action, resource, context, isAllowed) => {
    const different = { action, resource, context, principal: martha };
    expect(decide({ identity: [home] }, different)).toBe(isAllowed ? 'allowed' : 'implicitDeny');
  });

  test('a role has no aws:username, so that nothing matches', () => {
    const different = { resource: 'arn:aws:s3:::BUCKET-NAME/home//a', principal: { arn: SESSION } };
    expect(decide({ identity: [home] }, different)).toBe('implicitDeny');
  });

  const team = policy(
    allow('s3:*', { Resource: "arn:aws:s3:::amzn-s3-demo-bucket-${aws:PrincipalTag/team, 'company-wide'}" }),
  );

  it.each([
    [{ team: 'yellow' }, 'amzn-s3-demo-bucket-yellow', true],
    [{ team: 'yellow' }, 'amzn-s3-demo-bucket-company-wide', false],
    [{ TEAM: 'yellow' }, 'amzn-s3-demo-bucket-yellow', true],
    [{}, 'amzn-s3-demo-bucket-company-wide', true],
    [{}, 'amzn-s3-demo-bucket-yellow', false],
    // What is filled in holds no wildcard.
    [{ team: '*' }, 'amzn-s3-demo-bucket-yellow', false],
  ])('tags %j and the default value give access to %s: %s', (tags, bucket, isAllowed) => {
    const different = { resource: `arn:aws:s3:::${bucket}`, principal: { arn: USER, tags } };
    expect(decide({ identity: [team] }, different)).toBe(isAllowed ? 'allowed' : 'implicitDeny');
  });

  test('three tags make up a name, and a wildcard follows', () => {
    const topics = policy(
      allow(['sns:CreateTopic', 'sns:DeleteTopic'], {
        Sid: 'AllowAccessBasedOnArnMatching',
        Resource:
          'arn:aws:sns:*:*:${aws:PrincipalTag/access-project}-${aws:PrincipalTag/access-application}-' +
          '${aws:PrincipalTag/access-environment}-*',
      }),
    );
    const tags = { 'access-project': 'p', 'access-application': 'a', 'access-environment': 'e' };
    const on = (name: string): string =>
      decide(
        { identity: [topics] },
        {
          action: 'sns:CreateTopic',
          resource: `arn:aws:sns:eu-west-1:${ACCOUNT}:${name}`,
          principal: { arn: USER, tags },
        },
      );
    expect([on('p-a-e-orders'), on('p-a-x-orders')]).toEqual(['allowed', 'implicitDeny']);
  });

  describe('a variable without a value', () => {
    const denying = policy(
      deny('s3:GetObject', {
        Condition: { StringNotEquals: { 's3:ExistingObjectTag/Team': '${aws:PrincipalTag/Team}' } },
      }),
    );
    const context = { 's3:ExistingObjectTag/Team': 'yellow' };

    it.each([
      [{ Team: 'yellow' }, 'allowed'],
      [{ Team: 'blue' }, 'explicitDeny'],
      [{}, 'explicitDeny'],
    ])('equals nothing: tags %j are %s by the example of the page', (tags, expected) => {
      const different = { context, principal: { arn: USER, tags } };
      expect(decide({ identity: [FULL_ACCESS, denying] }, different)).toBe(expected);
    });

    test('leaves the other values of a condition as they are', () => {
      const condition = { StringEquals: { 'example:key': ['${aws:PrincipalTag/none}', 'a'] } };
      expect(applies(condition, { 'example:key': 'a' })).toBe(true);
    });

    test('matches no resource, in NotResource neither', () => {
      const other = policy({ Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::${aws:PrincipalTag/none}' });
      expect(decide({ identity: [FULL_ACCESS, other] })).toBe('explicitDeny');
    });
  });

  it.each<[string, string, ContextValue, boolean]>([
    ['StringLike', '${*}', '*', true],
    ['StringLike', '${*}', 'a', false],
    ['StringLike', '${?}*', '?abc', true],
    ['StringLike', '${?}', 'a', false],
    ['StringEquals', '${$}{aws:username}', '${aws:username}', true],
    ['StringEquals', '${aws:username}', 'exampleuser', true],
    ['ArnLike', 'arn:aws:s3:::${aws:username}-*', 'arn:aws:s3:::exampleuser-1', true],
    ['Bool', '${aws:PrincipalIsAWSService}', 'false', true],
  ])('%s %s with %j: %s', (operator, wanted, requested, expected) => {
    expect(applies({ [operator]: { 'example:key': wanted } }, { 'example:key': requested })).toBe(expected);
  });

  test('is plain text in a policy of the old version, or of none', () => {
    const condition = { StringEquals: { 'example:key': '${aws:username}' } };
    expect(applies(condition, { 'example:key': 'exampleuser' }, '2008-10-17')).toBe(false);
    expect(applies(condition, { 'example:key': '${aws:username}' }, '2008-10-17')).toBe(true);
    const document = { Statement: [allow('*', { Condition: condition })] };
    expect(decide({ identity: [document] }, { context: { 'example:key': '${aws:username}' } })).toBe('allowed');
  });
});

describe('a policy that cannot be evaluated is an error that names statement and element', () => {
  const statement = (more: object): object => ({
    Sid: 'Broken',
    Effect: 'Allow',
    Action: 's3:*',
    Resource: '*',
    ...more,
  });
  const condition = (operator: string, value: unknown): object =>
    statement({ Condition: { [operator]: { 'example:key': value } } });
  const at = 'identity policy, statement Broken';

  it.each([
    ['no Effect', statement({ Effect: undefined }), `${at}: Effect is absent; it can be 'Allow' or 'Deny'`],
    ['another Effect', statement({ Effect: 'allow' }), `${at}: Effect is "allow"`],
    ['no Action', statement({ Action: undefined }), `${at}: has neither Action nor NotAction`],
    ['both', statement({ NotAction: 's3:*' }), `${at}: has both Action and NotAction`],
    ['an empty list', statement({ Action: [] }), `${at}, Action: is empty`],
    ['no service', statement({ Action: 'GetItem' }), `${at}, Action: 'GetItem' is no action; actions are e.g.`],
    ['no Resource', statement({ Resource: undefined }), `${at}: has neither Resource nor NotResource`],
    ['an intrinsic', statement({ Resource: { Ref: 'Bucket' } }), `${at}, Resource: {"Ref":"Bucket"} is not resolved`],
    ['no ARN', statement({ Resource: 'bucket' }), `${at}, Resource: 'bucket' is neither '*' nor an ARN`],
    ['a token', statement({ Resource: 'arn:${Token[AWS.Partition.8]}:s3:::b' }), '${Token[AWS.Partition.8]} is not'],
    [
      'a list token',
      statement({ Resource: ['#{Token[TOKEN.7]}'] }),
      `${at}, Resource: #{Token[TOKEN.7]} is not resolved`,
    ],
    ['a number token', condition('NumericEquals', -1.8881545897087736e289), 'is not resolved'],
    ['a dynamic reference', statement({ Resource: '{{resolve:ssm:name}}' }), '{{resolve:ssm:name}} is not resolved'],
    [
      'a pseudo parameter',
      statement({ Resource: 'arn:${AWS::Partition}:s3:::b' }),
      '${AWS::Partition} is not resolved',
    ],
    ['a Principal', statement({ Principal: '*' }), `${at}: has a Principal, which no identity policy may have`],
    ['a misspelt element', statement({ Actions: 's3:*' }), `${at}: 'Actions' is no element of a statement`],
    ['an unknown operator', condition('StringMatches', 'a'), `${at}, Condition StringMatches example:key: there is no`],
    ['Null with IfExists', condition('NullIfExists', 'true'), 'Null takes neither IfExists nor a set operator'],
    ['Null of a text', condition('Null', 'yes'), "'yes' is neither true nor false"],
    ['no number', condition('NumericEquals', '1*'), `${at}, Condition NumericEquals example:key: '1*' is no number`],
    ['no time', condition('DateLessThan', '2020'), "'2020' is no time: seconds since 1970, or e.g. 2020-04-01"],
    ['no truth', condition('Bool', 'yes'), "'yes' is neither true nor false"],
    ['no address', condition('IpAddress', '203.0.113.*'), "'203.0.113.*' is no IP address and no range of them"],
    ['too long a prefix', condition('IpAddress', '203.0.113.0/33'), "'203.0.113.0/33' is no IP address"],
    ['no ARN to compare', condition('ArnLike', '*'), "'*' is no ARN: an ARN has six parts"],
    ['no base 64', condition('BinaryEquals', 'ä'), "'ä' is not in base 64"],
    [
      'a variable elsewhere',
      condition('NumericEquals', '${aws:username}'),
      'a policy variable, which this operator does',
    ],
    ['no variable', condition('StringEquals', '${username}'), "'${username}' is no policy variable"],
    [
      'no variable in a resource',
      statement({ Resource: 'arn:aws:s3:::${username}' }),
      `${at}, Resource: '\${username}' is no policy`,
    ],
    ['an open variable', condition('StringEquals', '${aws:username'), "'${aws:username' is no policy variable"],
    ['no key', statement({ Condition: { StringEquals: { username: 'a' } } }), "'username' is no condition key"],
    [
      'no keys',
      statement({ Condition: { StringEquals: 'a' } }),
      `${at}, Condition StringEquals: expected condition keys`,
    ],
    [
      'a variable before the fifth colon',
      statement({ Resource: 'arn:aws:s3:${aws:PrincipalTag/region}::b' }),
      'has a policy variable before the fifth colon',
    ],
  ])('%s', (_, broken, message) => {
    const broad = { Sid: 'Broad', Effect: 'Allow', Action: '*', Resource: '*' };
    const identity = [{ Version: '2012-10-17', Statement: [broad, broken] }];
    expect(() => evaluate(request({ action: 'ec2:RunInstances' }), { identity })).toThrow(message);
  });

  it.each([
    [{ Version: '2012-10-17' }, 'identity policy: has no Statement'],
    [{ Version: '2012', Statement: [] }, `Version is "2012"; it can be '2012-10-17' or '2008-10-17'`],
    [{ Statements: [] }, "'Statements' is no element of a policy"],
    [{ Statement: ['x'] }, 'identity policy, statement 0: expected a statement, got "x"'],
  ])('%j', (document, message) => {
    expect(() => evaluate(request(), { identity: [document] })).toThrow(message);
  });

  it.each([
    [{ action: 's3:*' }, "action of the request: 's3:*' is not one action"],
    [{ resource: 'arn:aws:s3:::b/*' }, "'arn:aws:s3:::b/*' is neither '*' nor the ARN of one resource"],
    [{ resource: 'bucket' }, "'bucket' is neither '*' nor the ARN of one resource"],
    [{ resourceAccount: '1234' }, "resourceAccount of the request: '1234' is no account: it has twelve digits"],
    [{ principal: { arn: SESSION, issuer: USER } }, `'${USER}' is not whose session '${SESSION}' is`],
    [{ principal: { arn: SESSION, issuer: SESSION.replace('sts', 'iam') } }, 'is not whose session'],
    [{ principal: { arn: 'arn:aws:iam::111122223333:group/g' } }, 'is the ARN of no user, role, session or root user'],
    [
      { context: { 'aws:SourceIp': '203.0.113.1', 'AWS:sourceip': '203.0.113.2' } },
      "context key 'AWS:sourceip': is given twice",
    ],
  ])('a request with %j', (different, message) => {
    expect(() => evaluate(request(different), { identity: [FULL_ACCESS] })).toThrow(message);
  });

  test('a value of the request that is not of the type of the operator', () => {
    const limited = { NumericLessThan: { 's3:max-keys': '10' } };
    expect(() => applies(limited, { 's3:max-keys': 'many' })).toThrow(
      "Condition NumericLessThan s3:max-keys: 'many' is no",
    );
    expect(() => applies({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, { 'aws:SourceIp': 'here' })).toThrow(
      "the request has 'here', which is no IP address",
    );
  });

  test('an empty list takes away a key that would follow from the rest', () => {
    const condition = { Null: { 'aws:SecureTransport': 'true' } };
    expect([applies(condition, {}), applies(condition, { 'aws:SecureTransport': [] })]).toEqual([false, true]);
  });

  test('a variable that stands for a key with several values', () => {
    const condition = { StringEquals: { 'example:key': '${aws:TagKeys}' } };
    expect(() => applies(condition, { 'example:key': 'a', 'aws:TagKeys': ['a'] })).toThrow(
      'cannot be a policy variable',
    );
  });

  test('scalars and lists, and one statement or several, read alike', () => {
    const scalar = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } };
    const list = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }] };
    expect([decide({ identity: [scalar] }), decide({ identity: [list] })]).toEqual(['allowed', 'allowed']);
  });
});
