import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandRetained } from '../retained';

export const ebsVolumeRetainedInProduction = defineRule({
  id: 'EbsVolumeRetainedInProduction',
  title: 'EBS volume of production outlives its stack',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'error',
  severityReason: 'the data is gone for good, but only once somebody deletes or replaces',
  risk: 'Deleting a stack, or a change that replaces the volume, takes the data with it.',
  remedy:
    'Set `removalPolicy: RemovalPolicy.RETAIN` or `RemovalPolicy.SNAPSHOT`. Outside production it is not ' +
    'asked for.',
  cannotTell: 'a policy is a parameter without a default (`AWS::LanguageExtensions`)',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html'],
  resources: ['AWS::EC2::Volume'],
  check: (volume) => demandRetained(volume, 'Snapshot'),
});
