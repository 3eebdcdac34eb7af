import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandPresent } from '../present';
import { demandOption } from './options';

export const beanstalkInVpc = defineRule({
  id: 'BeanstalkInVpc',
  title: 'Elastic Beanstalk environment runs in a VPC that was chosen for it',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'without one it lands in the default VPC, where every subnet is public',
  risk: 'Hosts run in the default VPC: in public subnets, beside whatever else was put there.',
  remedy: 'Set the option `VPCId` of `aws:ec2:vpc`, and `Subnets` to private ones.',
  cannotTell: 'the option is a parameter without a default, or the configuration template is not of the app',
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html'],
  cdkNag: ['AwsSolutions-EB1'],
  resources: ['AWS::ElasticBeanstalk::Environment'],
  check: (environment) =>
    demandOption(environment, 'aws:ec2:vpc', 'VPCId', (value) =>
      demandPresent(value, 'no VPC is named, so that the default VPC is used'),
    ),
});
