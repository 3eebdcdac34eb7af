import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const transferServerInVpc = defineRule({
  id: 'TransferServerInVpc',
  title: 'Transfer server stands in the VPC',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-7.2'],
    security.clauses['SEC-3.1.2'],
    cloudInfrastructure.clauses['CIP-6.1'],
  ],
  severity: 'error',
  severityReason: 'nothing but a password stands between the internet and the files',
  risk: 'Everyone on the internet can try passwords, and no security group keeps anyone out.',
  remedy: "Set `endpointType: 'VPC'` with `endpointDetails`, and a security group that names who may connect.",
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html'],
  resources: ['AWS::Transfer::Server'],
  check: (server) =>
    demand(
      server.at('EndpointType'),
      (type) => type.is('VPC', 'VPC_ENDPOINT'),
      (type) => `endpoint is ${type.orAbsent()}`,
    ),
});
