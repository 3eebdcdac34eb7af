// The code between the marks is the example of docs/constructs/drift-detection.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DriftDetection, ThreatDetection } from '../../../constructs';

export class WatchStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const detection = new ThreatDetection(this, 'Detection');
    // A rule of Config is refused as long as there is no recorder.
    new DriftDetection(this, 'Drift').node.addDependency(detection);
  }
}
/// !hide
