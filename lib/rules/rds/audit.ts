import { compliant, undecidable, violation, type Outcome, type ResourceView } from '../../engine';

/** Demands that a cluster exports a log to CloudWatch Logs. */
export function demandExportedLog(cluster: ResourceView, log: string): Outcome {
  const exports = cluster.at('EnableCloudwatchLogsExports');
  if (exports.items.some((each) => each.is(log))) return compliant;
  const unknown = exports.items.find((each) => each.isDeployTime);
  return unknown ? undecidable(unknown) : violation(`${log} log is not exported`, exports);
}
