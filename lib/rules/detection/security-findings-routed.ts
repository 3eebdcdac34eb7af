import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const securityFindingsRouted = defineRule({
  id: 'SecurityFindingsRouted',
  title: 'Findings of GuardDuty, Security Hub and Config are routed to somebody',
  clauses: [
    cloudInfrastructure.clauses['CIP-12.5'],
    security.clauses['SEC-4.1'],
    securityIpProtection.clauses['SIP-OB.2'],
  ],
  severity: 'error',
  severityReason: 'a finding that nobody gets is as good as none',
  risk: 'The finding is in a console that nobody opens.',
  remedy:
    "Add a rule with `eventPattern: { source: ['aws.guardduty'] }` (`aws.securityhub`, `aws.config`) and a " +
    'target, e.g. an `SnsTopic`.',
  cannotTell: 'the event pattern of a rule is known at deployment only',
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html'],
  resources: ['AWS::GuardDuty::Detector', 'AWS::SecurityHub::Hub', 'AWS::Config::ConfigurationRecorder'],
  check: (source) => {
    // Security Hub gathers the findings of the others.
    const sources = [SOURCES[source.type] ?? '', 'aws.securityhub'];
    const rules = source.template.app
      .resourcesOfType('AWS::Events::Rule')
      .filter((rule) => rule.at('Targets').items.length > 0 && !rule.at('State').is('DISABLED'));
    if (
      rules.some((rule) =>
        rule
          .at('EventPattern')
          .parsed.at('source')
          .items.some((each) => each.is(...sources)),
      )
    ) {
      return compliant;
    }
    const unknown = rules.map((rule) => rule.at('EventPattern')).find((pattern) => pattern.isDeployTime);
    return unknown
      ? undecidable(unknown)
      : violation(`no event rule with a target takes events of ${sources[0] ?? ''}`);
  },
});

const SOURCES: Readonly<Record<string, string>> = {
  'AWS::GuardDuty::Detector': 'aws.guardduty',
  'AWS::SecurityHub::Hub': 'aws.securityhub',
  'AWS::Config::ConfigurationRecorder': 'aws.config',
};
