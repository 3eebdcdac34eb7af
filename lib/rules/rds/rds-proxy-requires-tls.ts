import { defineRule } from '../../engine';
import { demandOn } from '../demand';
import { TLS } from './metadata';

export const rdsProxyRequiresTls = defineRule({
  id: 'RdsProxyRequiresTls',
  title: 'RDS proxy refuses connections without TLS',
  ...TLS,
  remedy: 'Leave `requireTLS` of `DatabaseProxy` as it is: the CDK sets it; in a template set `RequireTLS: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html'],
  resources: ['AWS::RDS::DBProxy'],
  check: (proxy) => demandOn(proxy.at('RequireTLS'), 'demand for TLS'),
});
