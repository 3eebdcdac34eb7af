import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const codePipelineEncryptedByCustomerKey = defineRule({
  id: 'CodePipelineEncryptedByCustomerKey',
  title: 'CodePipeline encrypts its artefacts by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'what passes through the pipeline is what runs in production',
  risk: 'Source and artefacts are readable to whoever may use the key of AWS.',
  remedy: 'Set `crossAccountKeys: true` of the `Pipeline`, or give it an `artifactBucket` with a key of yours.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/S3-artifact-encryption.html'],
  resources: ['AWS::CodePipeline::Pipeline'],
  check: (pipeline) => {
    const stores = pipeline.at('ArtifactStores').items.map((each) => each.at('ArtifactStore'));
    const all = stores.length > 0 ? stores : [pipeline.at('ArtifactStore')];
    return every(all.map((store) => demandCustomerKey(store.at('EncryptionKey.Id'), 'artifact store')));
  },
});
