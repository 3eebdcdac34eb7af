// The code between the marks is the example of docs/constructs/threat-detection.md; a test holds the two equal.
/// !show
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ThreatDetection } from '../../../constructs';

export class SecurityStack extends Stack {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    new ThreatDetection(this, 'Detection', { managedByOrganization: ['config'] });
  }
}
/// !hide
