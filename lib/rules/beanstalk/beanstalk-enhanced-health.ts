import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { demandOption } from './options';

export const beanstalkEnhancedHealth = defineRule({
  id: 'BeanstalkEnhancedHealth',
  title: 'Elastic Beanstalk environment reports its health in detail',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4']],
  severity: 'warning',
  severityReason: 'basic health tells that something is wrong as well, only not what',
  risk: 'Nobody sees why an environment fails, or that it is about to.',
  remedy: 'Set the option `SystemType` of `aws:elasticbeanstalk:healthreporting:system` to `enhanced`.',
  cannotTell: 'the option is a parameter without a default, or the configuration template is not of the app',
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html'],
  cdkNag: [
    'HIPAA.Security-ElasticBeanstalkEnhancedHealthReportingEnabled',
    'NIST.800.53.R5-ElasticBeanstalkEnhancedHealthReportingEnabled',
  ],
  resources: ['AWS::ElasticBeanstalk::Environment'],
  check: (environment) =>
    demandOption(environment, 'aws:elasticbeanstalk:healthreporting:system', 'SystemType', (value) =>
      demand(
        value,
        (each) => each.is('enhanced'),
        (each) => `health reporting is ${each.orAbsent()}, must be enhanced`,
      ),
    ),
});
