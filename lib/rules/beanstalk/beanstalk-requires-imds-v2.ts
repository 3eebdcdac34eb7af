import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandOn } from '../demand';
import { demandOption } from './options';

export const beanstalkRequiresImdsV2 = defineRule({
  id: 'BeanstalkRequiresImdsV2',
  title: 'Elastic Beanstalk hosts hand out credentials to session-based metadata requests only',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'error',
  severityReason: 'one forged request through the application is enough to steal the credentials of the host',
  risk: 'A request that the application can be talked into fetches the credentials of the host.',
  remedy: 'Set the option `DisableIMDSv1` of `aws:autoscaling:launchconfiguration` to true.',
  cannotTell: 'the option is a parameter without a default, or the configuration template is not of the app',
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environments-cfg-ec2-imds.html'],

  resources: ['AWS::ElasticBeanstalk::Environment'],
  check: (environment) =>
    demandOption(environment, 'aws:autoscaling:launchconfiguration', 'DisableIMDSv1', (value) =>
      demandOn(value, 'refusal of IMDSv1'),
    ),
});
