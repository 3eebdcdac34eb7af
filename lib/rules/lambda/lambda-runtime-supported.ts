import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { FUNCTION_TYPES, functionSetting, isImage } from './functions';

/** Runtimes that AWS had deprecated by 2026-11-21, each with the day, as the table of cfn-lint 1.58.0 has them. */
const DEPRECATED: Readonly<Record<string, string>> = {
  dotnet6: '2024-12-20',
  dotnet8: '2026-11-10',
  'dotnetcore1.0': '2019-06-27',
  'dotnetcore2.0': '2019-05-30',
  'dotnetcore2.1': '2022-01-05',
  'dotnetcore3.1': '2023-04-03',
  'go1.x': '2024-01-08',
  java8: '2024-01-08',
  nodejs: '2016-08-30',
  'nodejs10.x': '2021-07-30',
  'nodejs12.x': '2023-03-31',
  'nodejs14.x': '2023-12-04',
  'nodejs16.x': '2024-06-12',
  'nodejs18.x': '2025-09-01',
  'nodejs20.x': '2026-04-30',
  'nodejs4.3': '2020-03-05',
  'nodejs4.3-edge': '2020-03-05',
  'nodejs6.10': '2019-08-12',
  'nodejs8.10': '2020-03-06',
  provided: '2024-01-08',
  'provided.al2': '2026-07-31',
  'python2.7': '2021-07-15',
  'python3.10': '2026-10-31',
  'python3.6': '2022-07-18',
  'python3.7': '2023-12-04',
  'python3.8': '2024-10-14',
  'python3.9': '2025-12-15',
  'ruby2.5': '2021-07-30',
  'ruby2.7': '2023-12-07',
  'ruby3.2': '2026-03-31',
};

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
    const since = Object.hasOwn(DEPRECATED, runtime.literal) ? DEPRECATED[runtime.literal] : undefined;
    return since === undefined
      ? compliant
      : violation(`runtime ${runtime.literal} is deprecated since ${since}`, runtime);
  },
});
