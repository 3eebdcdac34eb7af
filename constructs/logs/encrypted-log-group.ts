import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import { ArnFormat, Stack, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment, type LogClass } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { logGroupRedactsSensitiveData } from '../../lib/rules/data';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import { dataStoreTagged } from '../../lib/rules/tags';
import { classify } from '../data-class';
import { allowLogGroups } from '../keys/service-access';
import { maskSensitiveData } from './masked-events';

/** What an `EncryptedLogGroup` can be told. */
export interface EncryptedLogGroupProps {
  /**
   * Class of the logs, which decides how long they are kept (CIP-8.6, SIP-DH.5): `application`, `access` or `audit`,
   * with the days that the engagement file states. Becomes the tag `LogClass`.
   */
  readonly logClass: LogClass;

  /**
   * Class of the data in the logs, in kebab case, e.g. `internal` (SIP-DH.1). Becomes the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** The key, of the same class as the data. Its policy comes to trust CloudWatch Logs (CIP-6.4). */
  readonly key: kms.IKey;
}

/**
 * A log group with a customer-managed key, and a retention that follows class and environment (CIP-8.1, CIP-8.6). In
 * events of the class `application`, personal data and credentials are masked (SIP-DH.6).
 */
export class EncryptedLogGroup extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    logGroupEncryptedByCustomerKey,
    logGroupRedactsSensitiveData,
    logGroupRetention,
    dataStoreTagged,
  ];

  /** The log group, to write to and to grant the use of. */
  public readonly logGroup: logs.ILogGroup;

  public constructor(scope: Construct, id: string, props: EncryptedLogGroupProps) {
    super(scope, id);
    const { logClass, dataClass, key } = props;
    classify(this, dataClass);
    const environment = Environment.of(this);
    const stack = Stack.of(this);
    // The name is CloudFormation's, so that a kept log group is in nobody's way; it starts with that of the stack.
    const own = stack.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: `${stack.stackName}-*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    allowLogGroups(this, key, stack.region, own);
    this.logGroup = new logs.LogGroup(this, 'LogGroup', {
      encryptionKey: key,
      retention: environment.retentionDays(logClass),
      ...(logClass === 'application' ? { dataProtectionPolicy: maskSensitiveData() } : {}),
      removalPolicy: environment.removalPolicy(logClass === 'audit' ? 'audit' : 'data'),
    });
    Tags.of(this).add('LogClass', logClass);
  }
}
