import { App, RemovalPolicy, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment, parseEngagement, STRICTEST } from '../../lib/engagement';
import { full } from './samples';

const engagement = parseEngagement(full, 'sample.yaml');

function scopes() {
  const app = new App();
  const stage = new Stage(app, 'Prod');
  const stack = new Stack(stage, 'Stack');
  return { app, stage, stack, construct: new Construct(new Construct(stack, 'Outer'), 'Inner') };
}

describe('Environment.of', () => {
  test('finds what is attached to the construct itself', () => {
    const { stack } = scopes();
    Environment.attach(stack, { engagement, name: 'dev' });
    expect(Environment.of(stack).name).toBe('dev');
  });

  test('finds what is attached further up', () => {
    const { stage, construct } = scopes();
    Environment.attach(stage, { engagement, name: 'stage' });
    const environment = Environment.of(construct);
    expect(environment.name).toBe('stage');
    expect(environment.production).toBe(false);
    expect(environment.profile.account).toBe('222222222222');
    expect(environment.engagement).toBe(engagement);
  });

  test('finds the nearest of several', () => {
    const { app, stage, stack, construct } = scopes();
    Environment.attach(app, { engagement, name: 'dev' });
    Environment.attach(stage, { engagement, name: 'prod' });
    expect(Environment.of(app).name).toBe('dev');
    expect(Environment.of(stack).name).toBe('prod');
    expect(Environment.of(construct).name).toBe('prod');
  });

  test('does not look sideways', () => {
    const { app, stage } = scopes();
    Environment.attach(stage, { engagement, name: 'dev' });
    expect(Environment.tryOf(new Stage(app, 'Other'))).toBeUndefined();
  });

  test('is the strictest where nothing is attached', () => {
    const { construct } = scopes();
    expect(Environment.tryOf(construct)).toBeUndefined();
    const environment = Environment.of(construct);
    expect(environment.profile).toBe(STRICTEST);
    expect(environment.production).toBe(true);
    expect(environment.engagement).toBeUndefined();
  });

  test('reads what another copy of the library attached', () => {
    const { stage, construct } = scopes();
    jest.isolateModules(() => {
      const other = jest.requireActual<typeof import('../../lib/engagement')>('../../lib/engagement');
      expect(other.Environment).not.toBe(Environment);
      other.Environment.attach(stage, { engagement, name: 'dev' });
    });
    expect(Environment.of(construct).name).toBe('dev');
    expect(Environment.of(construct)).toBeInstanceOf(Environment);
  });
});

describe('Environment.attach', () => {
  test('gives the environment back', () => {
    expect(Environment.attach(scopes().stage, { engagement, name: 'prod' }).name).toBe('prod');
  });

  test('refuses a second environment on the same construct', () => {
    const { app, stage } = scopes();
    Environment.attach(app, { engagement, name: 'dev' });
    Environment.attach(stage, { engagement, name: 'dev' });
    expect(() => Environment.attach(stage, { engagement, name: 'prod' })).toThrow(
      'cannot attach the environment "prod" to Prod, which has "dev"; allowed: one environment for each construct, attached once',
    );
    expect(() => Environment.attach(app, { engagement, name: 'dev' })).toThrow('to the root, which has "dev"');
  });

  test('refuses an unknown name and attaches nothing', () => {
    const { stage } = scopes();
    expect(() => Environment.attach(stage, { engagement, name: 'qa' as 'dev' })).toThrow('"qa" is not an environment');
    expect(Environment.tryOf(stage)).toBeUndefined();
  });
});

describe('what follows the environment', () => {
  const attached = (name: 'dev' | 'stage' | 'prod'): Environment =>
    Environment.attach(scopes().stage, { engagement, name });
  const none = Environment.of(scopes().stage);

  test.each([
    ['prod', attached('prod'), RemovalPolicy.RETAIN],
    ['stage', attached('stage'), RemovalPolicy.DESTROY],
    ['dev', attached('dev'), RemovalPolicy.DESTROY],
    ['no engagement', none, RemovalPolicy.RETAIN],
  ])('%s: data is kept in production, audit logs are kept everywhere', (_, environment, ofData) => {
    expect(environment.removalPolicy()).toBe(ofData);
    expect(environment.removalPolicy('data')).toBe(ofData);
    expect(environment.removalPolicy('audit')).toBe(RemovalPolicy.RETAIN);
  });

  test('retention by class of logs', () => {
    expect(attached('prod').retentionDays('audit')).toBe(2557);
    expect(attached('dev').retentionDays('audit')).toBe(90);
    expect(none.retentionDays('audit')).toBe(365);
  });

  test('tags', () => {
    expect(attached('dev').tags()).toEqual({
      Owner: 'portal-team@acme.example',
      Environment: 'dev',
      CostCenter: '1234',
    });
    expect(attached('dev').tags('data-team')).toMatchObject({ Owner: 'data-team' });
    expect(none.tags()).toEqual({ Environment: 'prod' });
    expect(none.tags('data-team')).toEqual({ Owner: 'data-team', Environment: 'prod' });
  });
});
