import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { FUNCTION_TYPES, functionSetting, isImage } from './functions';
import { DEPRECATED_RUNTIMES } from './runtimes';

export const lambdaRuntimeSupported = defineRule({
  id: 'LambdaRuntimeSupported',
  title: 'Lambda function runs on a runtime that still receives patches',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'holes of the runtime stay open, and one day the function can no longer be updated',
  risk: 'Holes in the language and in its libraries are never closed again; soon the function cannot be updated either.',
  remedy: 'Set `runtime` to a supported one, e.g. `Runtime.NODEJS_LATEST`.',
  cannotTell: 'the runtime is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],
  cdkNag: ['AwsSolutions-L1', 'Serverless-LambdaLatestVersion'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    const runtime = functionSetting(resource, 'Runtime');
    if (isImage(resource)) return ignored;
    if (runtime.isDeployTime) return undecidable(runtime);
    if (runtime.literal === undefined) return violation('runtime is absent', runtime);
    const since = Object.hasOwn(DEPRECATED_RUNTIMES, runtime.literal)
      ? DEPRECATED_RUNTIMES[runtime.literal]
      : undefined;
    return since === undefined
      ? compliant
      : violation(`runtime ${runtime.literal} is deprecated since ${since}`, runtime);
  },
});
