import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { RULE_GROUP, WEB_ACL } from './web-acls';

export const wafReportsMetrics = defineRule({
  id: 'WafReportsMetrics',
  title: 'Web ACL and its rules report metrics and samples',
  clauses: [security.clauses['SEC-3.3.4'], cloudInfrastructure.clauses['CIP-8.1']],
  severity: 'warning',
  severityReason: 'the log tells the same, only later and not by an alarm',
  risk: 'No alarm can be set on a rule that reports nothing, so floods and false alarms go unseen.',
  remedy:
    'Set `visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: … }` on the ' +
    'web ACL and on every rule.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing-view-sample.html'],
  resources: [WEB_ACL, RULE_GROUP],
  check: (resource) =>
    every(
      [resource.properties, ...resource.at('Rules').items].flatMap((each) => [
        demandOn(each.at('VisibilityConfig.CloudWatchMetricsEnabled'), 'metric'),
        demandOn(each.at('VisibilityConfig.SampledRequestsEnabled'), 'sampling of requests'),
      ]),
    ),
});
