import * as kms from 'aws-cdk-lib/aws-kms';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import { reserveGrantsForServices } from '../keys/grants-for-services';

/** A key whose codes stand for values, and that nobody can read. */
export function hmacKey(scope: Construct, id: string, description: string): kms.IKey {
  const key = new kms.Key(scope, id, {
    description,
    keySpec: kms.KeySpec.HMAC_256,
    keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC,
    pendingWindow: Duration.days(30),
    removalPolicy: Environment.of(scope).removalPolicy(),
  });
  reserveGrantsForServices(key);
  return key;
}
