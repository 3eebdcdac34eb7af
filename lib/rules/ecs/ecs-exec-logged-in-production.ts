import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandCustomerKey } from '../keys';

export const ecsExecLoggedInProduction = defineRule({
  id: 'EcsExecLoggedInProduction',
  title: 'ECS service opens no shell in production, or its cluster logs and encrypts each session',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.9'],
    cloudInfrastructure.clauses['CIP-13.6'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'a shell in production reads all that the task may read, and leaves no trace',
  risk: 'Whoever may open a shell reads secrets and data of production, and nobody can tell what was done.',
  remedy:
    'Leave `enableExecuteCommand` out, or give the cluster an `executeCommandConfiguration` with `kmsKey` and ' +
    '`logConfiguration`.',
  cannotTell: 'the switch is a parameter without a default, or the cluster is not of the app',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  resources: ['AWS::ECS::Service'],
  check: (service) => {
    if (!service.environment.production) return ignored;
    const shell = service.at('EnableExecuteCommand');
    if (shell.isDeployTime) return undecidable(shell);
    if (!shell.isTrue) return compliant;
    const cluster = service.at('Cluster');
    if (cluster.isAbsent) return violation('shells are open in the default cluster, which logs none', shell);
    if (cluster.target?.type !== 'AWS::ECS::Cluster') return undecidable(cluster);
    return judgeSessions(cluster.target.at('Configuration.ExecuteCommandConfiguration'), shell);
  },
});

function judgeSessions(sessions: Value, shell: Value): readonly Outcome[] {
  const destinations = ['CloudWatchLogGroupName', 'S3BucketName'].map((key) => sessions.at(`LogConfiguration.${key}`));
  const isLogged = sessions.at('Logging').is('OVERRIDE') && destinations.some((each) => each.isPresent);
  const outcomes: readonly Outcome[] = [
    isLogged ? compliant : violation('shells are open, and the cluster does not log them', shell),
    demandCustomerKey(sessions.at('KmsKeyId'), 'session of a shell'),
  ];
  // The finding belongs to the service that opens the shell.
  return every(outcomes).map((each) => ('path' in each ? { ...each, path: shell.path } : each));
}
