import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Aspects, Names, Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { Environment, type LogClass } from '../../lib/engagement';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { tagAbove } from './tag-above';

/** The class that keys are of where no tag says what class the data is of. */
export const DEFAULT_CLASS = 'internal';

/** Where a construct is about to be made, and what of its stack it can share. */
export class Place {
  public readonly environment: Environment;

  public constructor(
    public readonly scope: Construct,
    public readonly id: string,
  ) {
    this.environment = Environment.of(scope);
  }

  /** Class of the data, as the nearest tag `DataClassification` says that is there by now. */
  public get dataClass(): string {
    return tagAbove(this.scope, 'DataClassification') ?? DEFAULT_CLASS;
  }

  /** The key of the stack for data of this class, made when it is first asked for. */
  public key(): kms.IKey {
    return this.shared(`BlueprintKey-${this.dataClass}`, this.dataClass, 'data');
  }

  /**
   * The keys of queues and of topics are others: the CDK writes into their policies which topics and buckets send to
   * them, and what is under the same key would depend on itself.
   */
  public keyOf(receivers: 'Queue' | 'Topic'): kms.IKey {
    return this.shared(`Blueprint${receivers}Key-${this.dataClass}`, this.dataClass, 'data');
  }

  /** The key of the stack for audit logs, which outlives them. */
  public keyOfAudit(): kms.IKey {
    return this.shared('BlueprintKey-audit', 'audit', 'audit');
  }

  /** A log group for the construct alone. */
  public logGroup(logClass: LogClass): logs.ILogGroup {
    const isAudit = logClass === 'audit';
    const dataClass = isAudit ? 'audit' : this.dataClass;
    const key = isAudit ? this.keyOfAudit() : this.key();
    return this.beside('Logs', (id) => new EncryptedLogGroup(this.scope, id, { logClass, dataClass, key })).logGroup;
  }

  /** What stands beside the construct for it alone, made when it is first asked for. */
  public beside<Made extends Construct>(suffix: string, make: (id: string) => Made): Made {
    const id = `${this.id}${suffix}`;
    return (this.scope.node.tryFindChild(id) as Made | undefined) ?? make(id);
  }

  /** A name for the construct, which is not there yet. */
  public name(maxLength: number): string {
    const { id } = this;
    const scope = Names.uniqueResourceName(this.scope, {
      maxLength: maxLength - id.length - 1,
      separator: '-',
      allowedSpecialCharacters: '-',
    });
    return `${scope}-${id}`;
  }

  /** Does what no prop can be told, once the construct is there. */
  public later(finish: (made: IConstruct) => void): void {
    const { scope, id } = this;
    Aspects.of(scope).add({
      visit: (node) => {
        if (node.node.scope === scope && node.node.id === id) finish(node);
      },
    });
  }

  private shared(id: string, dataClass: string, holds: 'data' | 'audit'): kms.IKey {
    const stack = Stack.of(this.scope);
    const found = stack.node.tryFindChild(id) as DataKey | undefined;
    return (found ?? new DataKey(stack, id, { dataClass, holds })).key;
  }
}
