import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure } from '../../policies';

/** Sources that hand a failed batch back, or keep it themselves. */
const OF_QUEUES = /:(sqs|mq):/;
const STREAM_TYPES = [
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Kinesis::Stream',
  'AWS::Kinesis::StreamConsumer',
  'AWS::MSK::Cluster',
  'AWS::MSK::ServerlessCluster',
  'AWS::DocDB::DBCluster',
];

export const lambdaEventSourceKeepsFailures = defineRule({
  id: 'LambdaEventSourceKeepsFailures',
  title: 'Lambda event source keeps the records of a stream that failed',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], cloudInfrastructure.clauses['CIP-8.1']],
  severity: 'warning',
  severityReason: 'records stay in the stream for a while, from where they can be read again',
  risk: 'Records that fail are skipped after the last retry, and nobody can tell which.',
  remedy: 'Set `onFailure`, e.g. to an `SqsDlq`.',
  cannotTell: 'the source is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-errors.html'],
  cdkNag: ['Serverless-LambdaEventSourceMappingDestination'],
  resources: ['AWS::Lambda::EventSourceMapping'],
  check: (mapping) => {
    const destination = mapping.at('DestinationConfig.OnFailure.Destination');
    if (destination.isPresent) return compliant;
    const kind = kindOf(mapping);
    if (kind === 'queue') return ignored;
    if (kind === 'unknown') return undecidable(mapping.at('EventSourceArn'));
    return violation('records that fail go nowhere', destination);
  },
});

function kindOf(mapping: ResourceView): 'queue' | 'stream' | 'unknown' {
  const source = mapping.at('EventSourceArn');
  if (source.isAbsent) return 'stream';
  if (source.target) {
    if (STREAM_TYPES.includes(source.target.type)) return 'stream';
    return ['AWS::SQS::Queue', 'AWS::AmazonMQ::Broker'].includes(source.target.type) ? 'queue' : 'unknown';
  }
  if (OF_QUEUES.test(source.text ?? '')) return 'queue';
  return /:(kinesis|dynamodb|kafka|rds):/.test(source.text ?? '') ? 'stream' : 'unknown';
}
