import * as events from 'aws-cdk-lib/aws-events';
import * as guardduty from 'aws-cdk-lib/aws-guardduty';
import * as macie from 'aws-cdk-lib/aws-macie';
import * as securityhub from 'aws-cdk-lib/aws-securityhub';
import { Aws, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import {
  configRecorderRecordsEverything,
  guardDutyDetectorCoversData,
  guardDutyDetectorEnabled,
  macieSessionEnabled,
  securityFindingsRouted,
  securityHubChecksByDefault,
} from '../../lib/rules/detection';
import { eventTargetHasDeadLetterQueue } from '../../lib/rules/events';
import { AlertTopic } from '../alarms/alert-topic';
import { deadLetterQueue } from '../alarms/dead-letters';
import { invalidProp } from '../invalid-prop';
import { ConfigRecorder } from './config-recorder';

/** What detects, each once for an account and region. */
export const DETECTORS = ['guardduty', 'securityhub', 'macie', 'config'] as const;

/** One of the services that detect. */
export type Detector = (typeof DETECTORS)[number];

/** What a `ThreatDetection` can be told. */
export interface ThreatDetectionProps {
  /**
   * Services that the organisation switches on for its accounts, by delegated administrators or Control Tower; to
   * declare them here as well would fail. Their findings are routed all the same.
   *
   * @default - none
   */
  readonly managedByOrganization?: readonly Detector[];

  /**
   * Who is told of findings (CIP-6.3, SIP-OB.2).
   *
   * @default - the `AlertTopic` of the stack for the security contact of the engagement
   */
  readonly alerts?: AlertTopic;
}

/**
 * What finds intruders, misconfiguration and misplaced personal data in an account and region, and tells somebody
 * (CIP-6.3, CIP-7.4, CIP-8.5, SEC-8.1): GuardDuty with all its protection plans, Security Hub with its foundational
 * standards, Macie, and the recorder of Config. One for each account and region.
 *
 * Inspector is switched on by its API or the organisation: CloudFormation has no resource for it.
 */
export class ThreatDetection extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    configRecorderRecordsEverything,
    eventTargetHasDeadLetterQueue,
    guardDutyDetectorCoversData,
    guardDutyDetectorEnabled,
    macieSessionEnabled,
    securityFindingsRouted,
    securityHubChecksByDefault,
  ];

  /** Who is told of findings. */
  public readonly alerts: AlertTopic;

  /** The recorder of Config; undefined where the organisation has its own. */
  public readonly recorder: ConfigRecorder | undefined;

  public constructor(scope: Construct, id: string, props: ThreatDetectionProps = {}) {
    super(scope, id);
    const { managedByOrganization = [] } = props;
    const unknown = managedByOrganization.find((each) => !DETECTORS.includes(each));
    if (unknown !== undefined) {
      const clause = cloudInfrastructure.clauses['CIP-6.3'];
      throw invalidProp(this, 'managedByOrganization', `'${unknown}'`, DETECTORS.join(', '), clause);
    }
    const own = (detector: Detector): boolean => !managedByOrganization.includes(detector);
    this.alerts = props.alerts ?? AlertTopic.of(this, 'security');
    if (own('guardduty')) this.guardDuty();
    // Most controls of Security Hub are rules of Config.
    this.recorder = own('config') ? new ConfigRecorder(this, 'Config') : undefined;
    if (own('securityhub')) this.securityHub();
    if (own('macie')) new macie.CfnSession(this, 'Macie', { status: 'ENABLED', findingPublishingFrequency: PUBLISHED });
    this.route();
  }

  private guardDuty(): void {
    new guardduty.CfnDetector(this, 'GuardDuty', {
      enable: true,
      findingPublishingFrequency: PUBLISHED,
      features: [
        ...PLANS.map((name) => ({ name, status: 'ENABLED' })),
        {
          name: 'RUNTIME_MONITORING',
          status: 'ENABLED',
          additionalConfiguration: AGENTS.map((name) => ({ name, status: 'ENABLED' })),
        },
      ],
    });
  }

  private securityHub(): void {
    const hub = new securityhub.CfnHub(this, 'SecurityHub', {
      autoEnableControls: true,
      controlFindingGenerator: 'SECURITY_CONTROL',
      // Declared below, so that it is known which ones they are.
      enableDefaultStandards: false,
    });
    const { region } = Stack.of(this);
    for (const [name, standard] of Object.entries(STANDARDS)) {
      const standardsArn = `arn:${Aws.PARTITION}:securityhub:${region}::standards/${standard}`;
      new securityhub.CfnStandard(this, name, { standardsArn }).addResourceDependency(hub);
    }
    if (this.recorder) hub.node.addDependency(this.recorder);
  }

  /** Findings that somebody has to see today. Security Hub gathers those of Macie, Inspector and Config, too. */
  private route(): void {
    const deadLetters = deadLetterQueue(this, 'Undelivered', this.alerts.key);
    for (const [name, { description, pattern }] of Object.entries(FINDINGS)) {
      new events.Rule(this, name, {
        description,
        eventPattern: pattern,
        targets: [this.alerts.ruleTarget(deadLetters)],
      });
    }
  }
}

const PUBLISHED = 'FIFTEEN_MINUTES';

/** Everything that GuardDuty can watch. */
const PLANS = [
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
] as const;

/** Agents that GuardDuty puts where processes are watched, and keeps up to date. */
const AGENTS = ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'] as const;

/** @see https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html */
const STANDARDS: Readonly<Record<string, string>> = {
  FoundationalBestPractices: 'aws-foundational-security-best-practices/v/1.0.0',
  CisFoundations: 'cis-aws-foundations-benchmark/v/3.0.0',
};

const FINDINGS: Readonly<Record<string, { readonly description: string; readonly pattern: events.EventPattern }>> = {
  GuardDutyFindings: {
    description: 'Findings of GuardDuty of medium severity or higher',
    pattern: {
      source: ['aws.guardduty'],
      detailType: ['GuardDuty Finding'],
      detail: { severity: [{ numeric: ['>=', 4] }] },
    },
  },
  SecurityHubFindings: {
    description: 'New findings of high severity or higher, but for those that GuardDuty tells of itself',
    pattern: {
      source: ['aws.securityhub'],
      detailType: ['Security Hub Findings - Imported'],
      detail: {
        findings: {
          ProductName: [{ 'anything-but': ['GuardDuty'] }],
          RecordState: ['ACTIVE'],
          Severity: { Label: ['CRITICAL', 'HIGH'] },
          Workflow: { Status: ['NEW'] },
        },
      },
    },
  },
};
