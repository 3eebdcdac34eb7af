import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { JOBS, jobParts } from './jobs';

export const sageMakerJobEncryptedInTransit = defineRule({
  id: 'SageMakerJobEncryptedInTransit',
  title: 'SageMaker job encrypts what goes between its containers',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'data of the job goes through the network in clear',
  risk: 'Whoever is on the network can read the data that the containers of the job exchange.',
  remedy: 'Set `enableInterContainerTrafficEncryption: true` in `networkConfig`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html'],
  resources: JOBS,
  check: (job) => {
    const parts = jobParts(job);
    if (!parts) return ignored;
    // One container alone has nobody to talk to.
    if (parts.cluster.at('InstanceCount').number === 1) return ignored;
    return demandOn(parts.network.at('EnableInterContainerTrafficEncryption'), 'encryption between containers');
  },
});
