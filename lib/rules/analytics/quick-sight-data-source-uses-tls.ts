import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const quickSightDataSourceUsesTls = defineRule({
  id: 'QuickSightDataSourceUsesTls',
  title: 'QuickSight data source is reached by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'every report carries data and the password of the data source across the network in clear',
  risk: 'Whoever is on the way reads the password of the data source and all that is reported from it.',
  remedy: 'Leave `disableSsl` in `sslProperties` of the `CfnDataSource` out, or set it to `false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-datasource-sslproperties.html',
  ],
  cdkNag: ['AwsSolutions-QS1'],
  resources: ['AWS::QuickSight::DataSource'],
  check: (source) => demandOff(source.at('SslProperties.DisableSsl'), 'DisableSsl', 'off'),
});
