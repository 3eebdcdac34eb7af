import { LOG_CLASSES, type LogClass } from '../../engagement';
import type { ResourceView, Value } from '../../engine';

/** Tag by which a log group says which class of logs it holds. */
export const LOG_CLASS_TAG = 'LogClass';

/** What writes to a log group, and the class of logs that it writes. */
const WRITERS: Readonly<Record<string, LogClass>> = {
  'AWS::CloudTrail::Trail': 'audit',
  'AWS::ApiGateway::Stage': 'access',
  'AWS::ApiGatewayV2::Stage': 'access',
  'AWS::Cognito::LogDeliveryConfiguration': 'access',
  'AWS::EC2::ClientVpnEndpoint': 'access',
  'AWS::EC2::FlowLog': 'access',
  'AWS::EC2::VerifiedAccessInstance': 'access',
  'AWS::Logs::DeliveryDestination': 'access',
  'AWS::NetworkFirewall::LoggingConfiguration': 'access',
  'AWS::Route53::HostedZone': 'access',
  'AWS::Route53Resolver::ResolverQueryLoggingConfig': 'access',
  'AWS::Transfer::Server': 'access',
  'AWS::VpcLattice::AccessLogSubscription': 'access',
  'AWS::WAFv2::LoggingConfiguration': 'access',
};

/** The class of logs that a log group holds; the tag itself if that is not one of the classes, or not known. */
export function logClassOf(group: ResourceView): LogClass | Value {
  const tag = group.tag(LOG_CLASS_TAG);
  if (tag.isPresent) return LOG_CLASSES.find((each) => tag.is(each)) ?? tag;
  const written = group.referrers(...Object.keys(WRITERS)).map(({ type }) => WRITERS[type]);
  if (written.includes('audit') || holdsAuditLogsOfSearch(group)) return 'audit';
  // WAF writes to no log group but those of this prefix.
  const isOfWaf = group.at('LogGroupName').text?.startsWith('aws-waf-logs-') === true;
  return isOfWaf || written.includes('access') ? 'access' : 'application';
}

function holdsAuditLogsOfSearch(group: ResourceView): boolean {
  return group
    .referrers('AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain')
    .some((domain) => domain.at('LogPublishingOptions.AUDIT_LOGS.CloudWatchLogsLogGroupArn').target === group);
}
