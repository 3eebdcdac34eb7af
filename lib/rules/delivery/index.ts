import type { Rule } from '../../engine';
import { codeBuildProjectEncryptedByCustomerKey } from './code-build-project-encrypted-by-customer-key';
import { codeBuildProjectEncryptsOutput } from './code-build-project-encrypts-output';
import { codeBuildProjectLogs } from './code-build-project-logs';
import { codeBuildProjectNotPrivileged } from './code-build-project-not-privileged';
import { codeBuildProjectSourceByConnection } from './code-build-project-source-by-connection';
import { codeDeployRollsBack } from './code-deploy-rolls-back';
import { codePipelineApprovesProduction } from './code-pipeline-approves-production';
import { codePipelineEncryptedByCustomerKey } from './code-pipeline-encrypted-by-customer-key';
import { codePipelineSourceByConnection } from './code-pipeline-source-by-connection';

export * from './code-build-project-encrypted-by-customer-key';
export * from './code-build-project-encrypts-output';
export * from './code-build-project-logs';
export * from './code-build-project-not-privileged';
export * from './code-build-project-source-by-connection';
export * from './code-deploy-rolls-back';
export * from './code-pipeline-approves-production';
export * from './code-pipeline-encrypted-by-customer-key';
export * from './code-pipeline-source-by-connection';

/** Every rule about CodeBuild, CodePipeline and CodeDeploy. */
export const deliveryRules: readonly Rule[] = [
  codeBuildProjectNotPrivileged,
  codeBuildProjectEncryptedByCustomerKey,
  codeBuildProjectLogs,
  codeBuildProjectSourceByConnection,
  codePipelineApprovesProduction,
  codePipelineEncryptedByCustomerKey,
  codePipelineSourceByConnection,
  codeDeployRollsBack,
  codeBuildProjectEncryptsOutput,
];
