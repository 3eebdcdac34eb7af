import { compliant, defineRule, undecidable, violation } from '../../engine';
import { securityIpProtection } from '../../policies';

const HEADERS = ['authorization', 'cookie'];

export const wafLogsRedactCredentials = defineRule({
  id: 'WafLogsRedactCredentials',
  title: 'Logs of a web ACL leave out tokens and cookies',
  clauses: [securityIpProtection.clauses['SIP-DH.6']],
  severity: 'warning',
  severityReason: 'whoever reads the log is an employee, but need not be a user of the application',
  risk: 'Whoever may read the log can take over sessions with the tokens and cookies in it.',
  remedy: 'Set `redactedFields` to the single headers `authorization` and `cookie`.',
  cannotTell: 'the fields are only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/logging.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html',
  ],
  resources: ['AWS::WAFv2::LoggingConfiguration'],
  check: (logging) => {
    const fields = logging.at('RedactedFields');
    const names = fields.items.map((field) => field.at('SingleHeader.Name'));
    const redacted = names.map((name) => name.literal?.toLowerCase());
    const missing = HEADERS.filter((header) => !redacted.includes(header));
    if (missing.length === 0) return compliant;
    const unknown = names.find(({ isDeployTime }) => isDeployTime);
    return unknown ? undecidable(unknown) : violation(`log shows the headers ${missing.join(' and ')}`, fields);
  },
});
