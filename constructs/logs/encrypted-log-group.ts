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
import { demandIdentifiers, MASKED } from './data-identifiers';

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

  /**
   * The name, for what writes only to log groups of a certain name, as SNS and WAF do. A log group that was kept when
   * its stack was deleted is in the way of another one with its name.
   *
   * @default - left to CloudFormation
   */
  readonly logGroupName?: string;

  /**
   * More that is masked in the events (SIP-DH.6): AWS's identifiers, those of a country by its code, such as
   * `DataIdentifier.DRIVERSLICENSE_DE`, and ten of your own at most, such as
   * `new CustomDataIdentifier('CustomerNumber', 'CN-\\d{9}')`.
   *
   * @default - nothing more: in logs of the class `application` what `EncryptedLogGroup` masks there, elsewhere nothing
   */
  readonly masks?: readonly logs.DataIdentifier[];

  /**
   * Where CloudWatch Logs writes that it masked something: what kind, where, and how often, not the data itself. A log
   * group of another class than `application`, so that nothing is masked in it.
   *
   * @default - it is counted in the metric `LogEventsWithFindings` alone
   */
  readonly maskingFindings?: logs.ILogGroup;
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
    const { logClass, dataClass, key, logGroupName, masks = [], maskingFindings } = props;
    demandIdentifiers(this, masks);
    classify(this, dataClass);
    const identifiers = [...(logClass === 'application' ? MASKED : []), ...masks];
    const environment = Environment.of(this);
    const stack = Stack.of(this);
    // CloudFormation's own names start with that of the stack.
    const own = stack.formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: logGroupName ?? `${stack.stackName}-*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    allowLogGroups(this, key, stack.region, own);
    this.logGroup = new logs.LogGroup(this, 'LogGroup', {
      ...(logGroupName === undefined ? {} : { logGroupName }),
      encryptionKey: key,
      retention: environment.retentionDays(logClass),
      ...(identifiers.length > 0
        ? {
            dataProtectionPolicy: new logs.DataProtectionPolicy({
              identifiers,
              ...(maskingFindings ? { logGroupAuditDestination: maskingFindings } : {}),
            }),
          }
        : {}),
      removalPolicy: environment.removalPolicy(logClass === 'audit' ? 'audit' : 'data'),
    });
    Tags.of(this).add('LogClass', logClass);
  }
}
