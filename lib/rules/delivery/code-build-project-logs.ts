import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const codeBuildProjectLogs = defineRule({
  id: 'CodeBuildProjectLogs',
  title: 'CodeBuild project writes logs',
  clauses: [cloudInfrastructure.clauses['CIP-8.1'], security.clauses['SEC-3.3.4'], security.clauses['SEC-8.2']],
  severity: 'error',
  severityReason: 'what a build did is the first question after a bad release',
  risk: 'Nobody can tell what a build did.',
  remedy: 'Leave `logging.cloudWatch` of the `Project` on.',
  cannotTell: 'the status is a parameter without a default',
  references: ['https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html'],
  resources: ['AWS::CodeBuild::Project'],
  check: (project) => {
    const groups = project.at('LogsConfig.CloudWatchLogs.Status');
    const bucket = project.at('LogsConfig.S3Logs.Status');
    if (bucket.is('ENABLED')) return compliant;
    return demand(
      groups,
      (each) => each.isAbsent || each.is('ENABLED'),
      (each) => `logs are ${each.orAbsent()}`,
    );
  },
});
