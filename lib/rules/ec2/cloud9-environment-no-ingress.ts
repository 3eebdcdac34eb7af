import { defineRule } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demand } from '../demand';

export const cloud9EnvironmentNoIngress = defineRule({
  id: 'Cloud9EnvironmentNoIngress',
  title: 'Cloud9 environment is entered through Systems Manager',
  clauses: [cloudInfrastructure.clauses['CIP-6.9'], cloudInfrastructure.clauses['CIP-6.1']],
  severity: 'error',
  severityReason: 'the other way opens port 22 of a developer machine to the internet',
  risk: 'A machine with the rights of a developer listens on the internet.',
  remedy: 'Set `connectionType` to `CONNECT_SSM`.',
  cannotTell: 'the type of connection is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html'],
  cdkNag: ['AwsSolutions-C91'],
  resources: ['AWS::Cloud9::EnvironmentEC2'],
  check: (environment) =>
    demand(
      environment.at('ConnectionType'),
      (type) => type.is('CONNECT_SSM'),
      (type) => `connection type is ${type.orAbsent()}, must be CONNECT_SSM`,
    ),
});
