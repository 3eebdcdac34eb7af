import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { demandOption } from './options';

export const beanstalkManagedUpdates = defineRule({
  id: 'BeanstalkManagedUpdates',
  title: 'Elastic Beanstalk environment installs updates of its platform by itself',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'holes of the platform stay open until somebody thinks of it',
  risk: 'Hosts and runtimes keep holes that AWS has long closed.',
  remedy:
    'Set the option `ManagedActionsEnabled` of `aws:elasticbeanstalk:managedactions` to true, with `UpdateLevel` and a start time.',
  cannotTell: 'the option is a parameter without a default, or the configuration template is not of the app',
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html'],
  cdkNag: [
    'AwsSolutions-EB3',
    'HIPAA.Security-ElasticBeanstalkManagedUpdatesEnabled',
    'NIST.800.53.R5-ElasticBeanstalkManagedUpdatesEnabled',
  ],
  resources: ['AWS::ElasticBeanstalk::Environment'],
  check: (environment) =>
    demandOption(environment, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', (value) =>
      demandOn(value, 'managed updates'),
    ),
});
