import type * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { resourcePolicyPinsServices } from '../../lib/rules/resource-policy';
import {
  snsSubscriptionByTls,
  snsTopicDeniesInsecureTransport,
  snsTopicEncrypted,
  snsTopicEncryptedByCustomerKey,
  snsTopicLogsDelivery,
} from '../../lib/rules/sns';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag, POLICY_OF_ONE_ROLE } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { allowTopicPublisher } from '../keys/service-access';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueName } from '../unique-name';

/** Who of the engagement's contacts is told: who is on call about alarms, who is for security about findings. */
export type AlertContact = 'onCall' | 'security';

/** What an `AlertTopic` can be told. */
export interface AlertTopicProps {
  /** Which contact of the engagement file gets the messages by e-mail (SIP-OB.2, SEC-2.4). */
  readonly contact: AlertContact;

  /**
   * The address, where it is another than that of the contact, or no engagement is attached.
   *
   * @default - the address of `contact` in the engagement file
   */
  readonly email?: string;

  /**
   * The key that encrypts the messages, of the class `internal` (CIP-6.4). Its policy comes to trust the services
   * that publish, for this topic alone.
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

const SHARED: Readonly<Record<AlertContact, string>> = {
  onCall: 'BlueprintOnCallAlerts',
  security: 'BlueprintSecurityAlerts',
};

/** Alarms, and rules over events. */
const PUBLISHERS = ['cloudwatch.amazonaws.com', 'events.amazonaws.com'] as const;

/** The only protocols that SNS keeps a log of; the address gets its messages by e-mail, which has none. */
const LOGGED = [sns.LoggingProtocol.HTTP, sns.LoggingProtocol.LAMBDA, sns.LoggingProtocol.SQS] as const;

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/**
 * The topic that alarms and findings go to, and from there to a contact of the engagement by e-mail (SIP-OB.2,
 * SEC-3.3.4). It is encrypted by a customer key, takes messages over TLS alone, and from services on behalf of this
 * account alone.
 *
 * SNS asks the address to confirm; until somebody does, nobody hears anything. Alarms name the topic as their action:
 * `alarm.addAlarmAction(new SnsAction(topic))`. A rule of EventBridge takes `ruleTarget()`, since the CDK's own target
 * would let EventBridge publish on behalf of anybody.
 */
export class AlertTopic extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    resourcePolicyPinsServices,
    snsSubscriptionByTls,
    snsTopicDeniesInsecureTransport,
    snsTopicEncrypted,
    snsTopicEncryptedByCustomerKey,
    snsTopicLogsDelivery,
    dataStoreTagged,
  ];

  /**
   * The topic of a construct's stack for a contact, made when it is first asked for, under the id
   * `BlueprintOnCallAlerts` or `BlueprintSecurityAlerts`.
   */
  public static of(construct: Construct, contact: AlertContact): AlertTopic {
    const stack = Stack.of(construct);
    const id = SHARED[contact];
    return (stack.node.tryFindChild(id) as AlertTopic | undefined) ?? new AlertTopic(stack, id, { contact });
  }

  /** The topic, to be the action of alarms and to subscribe to. */
  public readonly topic: sns.ITopic;

  /** The key that encrypts the messages. */
  public readonly key: kms.IKey;

  private readonly arn: string;

  public constructor(scope: Construct, id: string, props: AlertTopicProps) {
    super(scope, id);
    const dataClass = 'internal';
    classify(this, dataClass);
    const email = this.address(props);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    // The policy of the key names the topic, which names the key, so its name has to be known.
    const topicName = uniqueName(this, 256);
    this.arn = Stack.of(this).formatArn({ service: 'sns', resource: topicName });
    const failureFeedbackRole = this.deliveryLog(topicName);
    const topic = new sns.Topic(this, 'Topic', {
      topicName,
      masterKey: this.key,
      enforceSSL: true,
      loggingConfigs: LOGGED.map((protocol) => ({ protocol, failureFeedbackRole })),
    });
    // A topic holds nothing, and one that was kept would be in the way of the next of its name.
    topic.applyRemovalPolicy(RemovalPolicy.DESTROY);
    // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
    this.topic = topic;
    this.topic.addSubscription(new EmailSubscription(email));
    for (const service of PUBLISHERS) this.allowService(service);
  }

  /**
   * Lets one more service publish, on behalf of this account, e.g. `backup.amazonaws.com`. CloudWatch and EventBridge
   * are let in already.
   */
  public allowService(service: string): void {
    const { account } = Stack.of(this);
    this.topic.addToResourcePolicy(
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal(service)],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    );
    allowTopicPublisher(this, this.key, service, this.arn);
  }

  /**
   * The topic as the target of a rule of EventBridge.
   *
   * @param deadLetters - where an event goes that could not be published
   * @param message - what is published; the whole event if nothing is said
   */
  public ruleTarget(deadLetters: sqs.IQueue, message?: events.RuleTargetInput): events.IRuleTarget {
    const { topicArn: arn } = this.topic;
    const deadLetterConfig = { arn: deadLetters.queueArn };
    return {
      bind: () => ({ arn, deadLetterConfig, targetResource: this.topic, ...(message ? { input: message } : {}) }),
    };
  }

  private address({ contact, email }: AlertTopicProps): string {
    const address = email ?? Environment.of(this).engagement?.contacts[contact];
    if (address !== undefined && ADDRESS.test(address)) return address;
    const value = address === undefined ? 'absent where no engagement is attached' : `'${address}'`;
    const allowed = 'one address, such as on-call@example.com';
    throw invalidProp(this, 'email', value, allowed, securityIpProtection.clauses['SIP-OB.2']);
  }

  /** SNS makes the log group itself, without key or end, unless it is there. */
  private deliveryLog(topicName: string): iam.IRole {
    const { account, region } = Stack.of(this);
    const { logGroup } = new EncryptedLogGroup(this, 'Failures', {
      logClass: 'application',
      dataClass: 'internal',
      key: this.key,
      logGroupName: `sns/${region}/${account}/${topicName}/Failure`,
    });
    const role = new iam.Role(this, 'LogRole', {
      description: `Lets SNS log what ${this.node.path} could not deliver`,
      assumedBy: new iam.ServicePrincipal('sns.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
    acknowledgeCdkNag(role, POLICY_OF_ONE_ROLE);
    logGroup.grantWrite(role);
    return role;
  }
}
