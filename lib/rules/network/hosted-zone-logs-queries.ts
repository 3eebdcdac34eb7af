import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const hostedZoneLogsQueries = defineRule({
  id: 'HostedZoneLogsQueries',
  title: 'Public hosted zone logs the queries that it answers',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'warning',
  severityReason: 'a name is public anyway; the queries only help to see who is looking around',
  risk: 'Nobody sees who tries out names, or that a forgotten one is still asked for.',
  remedy: 'Set `queryLogsLogGroupArn` of the `PublicHostedZone`; the log group has to stand in us-east-1.',
  cannotTell: 'whether the zone is private is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/route53-controls.html',
  ],
  resources: ['AWS::Route53::HostedZone'],
  check: (zone) => {
    const vpcs = zone.at('VPCs');
    // A private zone cannot log; the resolver of its VPCs does.
    if (vpcs.items.length > 0 && !vpcs.isDeployTime) return ignored;
    if (zone.at('QueryLoggingConfig').isPresent) return compliant;
    return vpcs.isDeployTime ? undecidable(vpcs) : violation('queries are not logged', zone.at('QueryLoggingConfig'));
  },
});
