import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';

export const bedrockKnowledgeBaseReadsApprovedStorage = defineRule({
  id: 'BedrockKnowledgeBaseReadsApprovedStorage',
  title: 'Bedrock knowledge base reads buckets of its own environment only',
  clauses: [
    securityIpProtection.clauses['SIP-AI.2'],
    cloudInfrastructure.clauses['CIP-10'],
    cloudInfrastructure.clauses['CIP-5'],
  ],
  severity: 'error',
  severityReason: 'what is retrieved is shown to whoever asks',
  risk: 'Documents that nobody released for it, or that strangers can change, become answers.',
  remedy: 'Use a data source of type `S3` with a bucket of the app or of the account.',
  cannotTell: 'the bucket or its owner is a parameter without a default',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/data-source-connectors.html'],
  resources: ['AWS::Bedrock::DataSource'],
  check: (source) => {
    const type = source.at('DataSourceConfiguration.Type');
    if (type.isDeployTime) return undecidable(type);
    if (!type.is('S3')) return violation(`knowledge base reads from ${type.orAbsent()}, approved is S3`, type);
    const bucket = source.at('DataSourceConfiguration.S3Configuration.BucketArn');
    const owner = source.at('DataSourceConfiguration.S3Configuration.BucketOwnerAccountId');
    if (bucket.isAbsent) return violation('knowledge base names no bucket', bucket);
    if (owner.isDeployTime) return owner.text === '${AWS::AccountId}' ? compliant : undecidable(owner);
    const { account } = source.template.stack;
    if (owner.isPresent && owner.literal !== account) {
      return account === undefined
        ? undecidable(owner)
        : violation(`bucket belongs to account ${owner.orAbsent()}`, owner);
    }
    return bucket.target || !bucket.isDeployTime ? compliant : undecidable(bucket);
  },
});
