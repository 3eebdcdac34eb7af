import { AppView, coversAction, isForEveryone, matches, policyDocument, type PolicyDocument } from '../../lib/engine';
import { STRICTEST } from '../../lib/engagement';

function read(document: unknown): PolicyDocument {
  const app = new AppView([
    {
      file: '/t.json',
      body: {
        Parameters: { Open: { Type: 'String' } },
        Resources: { R: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: document } } },
      },
      stack: { displayName: 's', tags: {}, profile: STRICTEST },
    },
  ]);
  const resource = app.template('/t.json')?.resources.get('R');
  if (!resource) throw new Error('no resource');
  return policyDocument(resource.at('PolicyDocument'));
}

const first = (document: unknown) => {
  const [statement] = read(document).statements;
  if (!statement) throw new Error('no statement');
  return statement;
};

const AWS = { 'Fn::Sub': 'arn:${AWS::Partition}:s3:::b' };

describe('a policy document', () => {
  test('a lone statement, a lone action and their lists read the same', () => {
    const lone = first({ Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } });
    const list = first({ Statement: [{ Effect: 'Allow', Action: ['S3:getobject'], Resource: ['*'] }] });
    for (const statement of [lone, list]) {
      expect([statement.effect, statement.actions, statement.resources]).toEqual(['Allow', ['s3:getobject'], ['*']]);
    }
  });

  test('a document in a JSON text is parsed', () => {
    expect(first('{"Statement":[{"Effect":"Deny","NotAction":"s3:*"}]}').notActions).toEqual(['s3:*']);
  });

  test('a JSON text with references is parsed, and the references are followed', () => {
    const join = (...parts: unknown[]) => ({ 'Fn::Join': ['', parts] });
    const statement = first(
      join('{"Statement":[{"Effect":"Allow","Resource":["', { 'Fn::GetAtt': ['R', 'Arn'] }, '","', AWS, '"]}]}'),
    );
    expect(statement.resources).toEqual(['${R.Arn}', 'arn:${AWS::Partition}:s3:::b']);
    expect(statement.value.at('Resource').items[0]?.target?.logicalId).toBe('R');
  });

  test('a JSON text with a parameter in it is not known, since the parameter may hold quotes', () => {
    const { statements, unknown } = read({
      'Fn::Join': ['', ['{"Statement":[{"Effect":"Allow","Resource":"', { Ref: 'Open' }, '"}]}']],
    });
    expect([statements, unknown?.isDeployTime]).toEqual([[], true]);
  });

  test('principals of every form have a kind, an id and an account', () => {
    const { principals } = first({
      Statement: [
        {
          Principal: {
            AWS: ['111111111111', 'arn:aws:iam::222222222222:root', '*'],
            Service: 's3.amazonaws.com',
          },
        },
      ],
    });
    expect(principals.map(({ kind, id, account }) => [kind, id, account])).toEqual([
      ['AWS', '111111111111', '111111111111'],
      ['AWS', 'arn:aws:iam::222222222222:root', '222222222222'],
      ['AWS', '*', undefined],
      ['Service', 's3.amazonaws.com', undefined],
    ]);
  });

  test('everyone is everyone as a bare wildcard and among the AWS principals, not among services', () => {
    const isOpen = (Principal: unknown): boolean =>
      isForEveryone(first({ Statement: [{ Effect: 'Allow', Principal }] }));
    expect(['*', { AWS: '*' }, { AWS: ['*'] }].map(isOpen)).toEqual([true, true, true]);
    expect([{ Service: '*' }, { AWS: '111111111111' }, undefined].map(isOpen)).toEqual([false, false, false]);
  });

  test('operators lose prefix and suffix, keys their case', () => {
    const { conditions } = first({
      Statement: [{ Condition: { 'ForAnyValue:StringLikeIfExists': { 'aws:PrincipalOrgID': ['o-1'] } } }],
    });
    expect(conditions).toMatchObject([
      { operator: 'stringlike', quantifier: 'foranyvalue', ifExists: true, key: 'aws:principalorgid', values: ['o-1'] },
    ]);
  });

  test('a document, a statement and a part of one that are not known are marked', () => {
    expect(read({ Ref: 'Open' }).unknown?.path).toBe('Properties.PolicyDocument');
    expect(read({ Statement: [{ Ref: 'Open' }] }).unknown?.path).toBe('Properties.PolicyDocument.Statement.0');
    const { unknown } = first({ Statement: [{ Effect: 'Allow', Action: [{ Ref: 'Open' }] }] });
    expect(unknown?.path).toBe('Properties.PolicyDocument.Statement.0.Action.0');
  });

  test('actions match by wildcard, and NotAction covers what it leaves out', () => {
    expect([matches('s3:Get*', 's3:getobject'), matches('s3:Get?', 's3:getobject'), matches('s.:*', 's3:x')]).toEqual([
      true,
      false,
      false,
    ]);
    const statement = first({ Statement: [{ Effect: 'Allow', NotAction: 'iam:*' }] });
    expect([coversAction(statement, 's3:GetObject'), coversAction(statement, 'iam:PassRole')]).toEqual([true, false]);
  });
});
