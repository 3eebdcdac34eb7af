import * as accessanalyzer from 'aws-cdk-lib/aws-accessanalyzer';
import * as events from 'aws-cdk-lib/aws-events';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { deadLetterQueue } from '../alarms/dead-letters';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, security } from '../../lib/policies';
import { eventTargetHasDeadLetterQueue } from '../../lib/rules/events';
import { snsTopicEncryptedByCustomerKey } from '../../lib/rules/sns';
import { sqsQueueEncryptedByCustomerKey } from '../../lib/rules/sqs';
import { AlertTopic } from '../alarms/alert-topic';
import { invalidProp } from '../invalid-prop';

/** What an `AccessReview` can be told. */
export interface AccessReviewProps {
  /** Address of the page that says how to review, and where to write down what was decided, by https (CIP-4.4). */
  readonly runbook: string;

  /**
   * E-mail address of the one who reviews (SEC-2.4, SEC-7.3).
   *
   * @default - the contact `owner` of the engagement
   */
  readonly reviewer?: string;

  /**
   * How often access is reviewed: every 1 to 90 days (CIP-4.4, SEC-7.3).
   *
   * @default Duration.days(90)
   */
  readonly every?: Duration;

  /**
   * For how long a role, an access key, a password or a permission may go unused before it is found: 1 to 90 days
   * (SEC-7.3).
   *
   * @default Duration.days(90)
   */
  readonly unusedFor?: Duration;
}

/**
 * The review of who may do what in an account (CIP-4.4, SEC-7.3): IAM Access Analyzer finds what others than the
 * account may reach, and what nobody uses; what is open to others is told at once, and at fixed intervals the
 * reviewer is asked by e-mail to go through all of it.
 *
 * One for each account and region. The analyzer of unused access costs 0.20 USD a month for each role and user.
 */
export class AccessReview extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    eventTargetHasDeadLetterQueue,
    snsTopicEncryptedByCustomerKey,
    sqsQueueEncryptedByCustomerKey,
  ];

  /** Where the reviewer gets the messages from. */
  public readonly alerts: AlertTopic;

  /** ARN of the analyzer that finds what others may reach. */
  public readonly externalAccessArn: string;

  /** ARN of the analyzer that finds what nobody uses. */
  public readonly unusedAccessArn: string;

  public constructor(scope: Construct, id: string, props: AccessReviewProps) {
    super(scope, id);
    const { runbook, every = Duration.days(90), unusedFor = Duration.days(90) } = props;
    this.demandAddress(runbook);
    this.demandWithinAQuarter('every', every);
    this.demandWithinAQuarter('unusedFor', unusedFor);
    const email = this.reviewer(props.reviewer);
    this.externalAccessArn = new accessanalyzer.CfnAnalyzer(this, 'ExternalAccess', { type: 'ACCOUNT' }).attrArn;
    this.unusedAccessArn = new accessanalyzer.CfnAnalyzer(this, 'UnusedAccess', {
      type: 'ACCOUNT_UNUSED_ACCESS',
      analyzerConfiguration: { unusedAccessConfiguration: { unusedAccessAge: unusedFor.toDays() } },
    }).attrArn;
    this.alerts = new AlertTopic(this, 'Reviewer', { contact: 'security', email });
    this.ask(every, runbook);
  }

  /** What is open to others goes out at once, all of it when a review is due. */
  private ask(every: Duration, runbook: string): void {
    const { account, region } = Stack.of(this);
    const place = `account ${account} (${Environment.of(this).name}), ${region}`;
    const queue = deadLetterQueue(this, 'Undelivered', this.alerts.key);
    const due = [
      `Review of access to ${place} is due.`,
      `Go through the findings of ${this.externalAccessArn} and ${this.unusedAccessArn},`,
      'and through the roles, permission sets and vendors in code. Take away what nobody needs.',
      `Runbook: ${runbook}`,
    ].join(' ');
    new events.Rule(this, 'Due', {
      description: `Asks for the review of access of ${this.node.path}`,
      schedule: events.Schedule.rate(every),
      targets: [this.alerts.ruleTarget(queue, events.RuleTargetInput.fromText(due))],
    });
    const found = [
      `Others than the account may reach ${events.EventField.fromPath('$.detail.resource')} in ${place}.`,
      `Runbook: ${runbook}`,
    ].join(' ');
    new events.Rule(this, 'Found', {
      description: `Tells what others than the account may reach: ${this.node.path}`,
      eventPattern: {
        source: ['aws.access-analyzer'],
        detailType: ['Access Analyzer Finding'],
        detail: { status: ['ACTIVE'] },
      },
      targets: [this.alerts.ruleTarget(queue, events.RuleTargetInput.fromText(found))],
    });
  }

  private reviewer(given: string | undefined): string {
    const email = given ?? Environment.of(this).engagement?.contacts.owner;
    if (email !== undefined && (Token.isUnresolved(email) || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))) return email;
    const value = email === undefined ? 'absent where no engagement is attached' : `'${email}'`;
    throw invalidProp(this, 'reviewer', value, 'one address, such as jane@example.com', security.clauses['SEC-7.3']);
  }

  private demandAddress(runbook: string): void {
    if (Token.isUnresolved(runbook) || /^https:\/\/[^\s/]+\S*$/.test(runbook)) return;
    const allowed = 'an https address, such as https://wiki.example/access-review';
    throw invalidProp(this, 'runbook', `'${runbook}'`, allowed, cloudInfrastructure.clauses['CIP-4.4']);
  }

  private demandWithinAQuarter(prop: 'every' | 'unusedFor', time: Duration): void {
    if (time.isUnresolved()) return;
    const days = time.toDays({ integral: false });
    if (Number.isInteger(days) && days >= 1 && days <= 90) return;
    throw invalidProp(this, prop, time.toHumanString(), '1 to 90 whole days', security.clauses['SEC-7.3']);
  }
}
