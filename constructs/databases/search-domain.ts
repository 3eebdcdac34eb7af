import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import { Size, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure } from '../../lib/policies';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import {
  isSearchEngineInSupport,
  openSearchDomainControlsAccess,
  openSearchDomainEncryptedAtRest,
  openSearchDomainEncryptedByCustomerKey,
  openSearchDomainEncryptsBetweenNodes,
  openSearchDomainEngineSupported,
  openSearchDomainInVpc,
  openSearchDomainPublishesAuditLogs,
  openSearchDomainPublishesLogs,
  openSearchDomainPublishesSlowLogs,
  openSearchDomainRequiresHttps,
  openSearchDomainRequiresTls12,
  openSearchDomainSurvivesZoneInProduction,
  openSearchDomainUpdatesSoftware,
  openSearchRetainedInProduction,
} from '../../lib/rules/opensearch';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { admit, closedConnections, isolatedSubnets, onePerZone } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';

/** What a `SearchDomain` can be told. */
export interface SearchDomainProps {
  /**
   * Class of the data in the indexes, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** The VPC, with isolated subnets in two availability zones or more (CIP-6.5). */
  readonly vpc: ec2.IVpc;

  /** The role that may do everything in the domain, and that says who else may do what (CIP-4.3, SIP-AC.1). */
  readonly administrator: iam.IRole;

  /**
   * Which of the isolated subnets of the VPC; of each zone one is taken, of three zones at most.
   *
   * @default - all of them
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The key that encrypts indexes, snapshots and logs, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Version of OpenSearch, in standard support (CIP-6.7, SEC-3.1.3).
   *
   * @default EngineVersion.OPENSEARCH_2_19
   */
  readonly version?: opensearch.EngineVersion;

  /**
   * Size of a data node.
   *
   * @default - r7g.large: 2 vCPU, 16 GiB
   */
  readonly nodeType?: ec2.InstanceType;

  /**
   * Data nodes in each of the zones: three zones in production, if the VPC has them, elsewhere one.
   *
   * @default 1
   */
  readonly nodesPerZone?: number;

  /**
   * Storage of each data node, of type gp3.
   *
   * @default Size.gibibytes(100)
   */
  readonly storage?: Size;
}

const MOST_ZONES = 3;
const MASTERS = 3;
const MASTER_TYPE = 'm7g.large.search';

/**
 * An OpenSearch domain for one class of data: in isolated subnets, encrypted by a customer key and between its nodes,
 * over TLS 1.2 alone, each user known, its logs kept (CIP-4.3, CIP-6.2, CIP-6.4, CIP-6.5, CIP-7.5).
 *
 * In production it has dedicated master nodes, and outlives the loss of a zone and the deletion of its stack.
 */
export class SearchDomain extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    openSearchDomainControlsAccess,
    openSearchDomainEncryptedAtRest,
    openSearchDomainEncryptedByCustomerKey,
    openSearchDomainEncryptsBetweenNodes,
    openSearchDomainEngineSupported,
    openSearchDomainInVpc,
    openSearchDomainPublishesAuditLogs,
    openSearchDomainPublishesLogs,
    openSearchDomainPublishesSlowLogs,
    openSearchDomainRequiresHttps,
    openSearchDomainRequiresTls12,
    openSearchDomainSurvivesZoneInProduction,
    openSearchDomainUpdatesSoftware,
    openSearchRetainedInProduction,
    logGroupEncryptedByCustomerKey,
    logGroupRetention,
    dataStoreTagged,
  ];

  /** The domain, with its endpoint, its metrics and its grants. */
  public readonly domain: opensearch.IDomain;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Its security group and port, for `allowFrom` and for what takes an `IConnectable`. */
  public readonly connections: ec2.Connections;

  public constructor(scope: Construct, id: string, props: SearchDomainProps) {
    super(scope, id);
    const { dataClass, vpc, administrator, nodesPerZone = 1, storage = Size.gibibytes(100) } = props;
    const version = props.version ?? opensearch.EngineVersion.OPENSEARCH_2_19;
    this.demandSupport(version);
    const environment = Environment.of(this);
    const { production } = environment;
    const subnets = onePerZone(isolatedSubnets(this, vpc, props.vpcSubnets)).slice(0, production ? MOST_ZONES : 1);
    const nodeType = props.nodeType ?? ec2.InstanceType.of(ec2.InstanceClass.R7G, ec2.InstanceSize.LARGE);
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.connections = closedConnections(this, vpc, 443);

    const published = this.makeLogs(dataClass);
    const domain = new opensearch.Domain(this, 'Domain', {
      version,
      vpc,
      vpcSubnets: [{ subnets }],
      securityGroups: this.connections.securityGroups,
      capacity: {
        dataNodes: subnets.length * nodesPerZone,
        dataNodeInstanceType: `${nodeType.toString()}.search`,
        multiAzWithStandbyEnabled: false,
        ...(production ? { masterNodes: MASTERS, masterNodeInstanceType: MASTER_TYPE } : {}),
      },
      zoneAwareness: production ? { enabled: true, availabilityZoneCount: subnets.length } : { enabled: false },
      ebs: { volumeType: ec2.EbsDeviceVolumeType.GP3, volumeSize: storage.toGibibytes() },
      encryptionAtRest: { enabled: true, kmsKey: this.key },
      nodeToNodeEncryption: true,
      enforceHttps: true,
      tlsSecurityPolicy: opensearch.TLSSecurityPolicy.TLS_1_2_PFS,
      fineGrainedAccessControl: { masterUserArn: administrator.roleArn },
      logging: {
        auditLogEnabled: true,
        auditLogGroup: published.audit,
        appLogEnabled: true,
        appLogGroup: published.errors,
        slowSearchLogEnabled: true,
        slowSearchLogGroup: published.slowSearches,
        slowIndexLogEnabled: true,
        slowIndexLogGroup: published.slowIndexing,
      },
      // The CDK's own way is a custom resource with a function; CloudFormation has a resource for it.
      suppressLogsResourcePolicy: true,
      enableAutoSoftwareUpdate: true,
      offPeakWindowEnabled: true,
      removalPolicy: environment.removalPolicy(),
    });
    domain.node.addDependency(this.allowPublishing(Object.values(published)));
    acknowledgeCdkNag(domain, {
      'AwsSolutions-OS3': 'the endpoint has no public address, and clients come in by security group, not by address',
      'AwsSolutions-OS5': 'without an access policy only signed requests of those come in whom IAM allows to',
    });
    this.domain = domain;
  }

  /**
   * Lets a client connect, by its security group.
   *
   * @throws if the client is a range of addresses
   */
  public allowFrom(client: ec2.IConnectable): void {
    admit(this, client);
  }

  private makeLogs(dataClass: string) {
    const { key } = this;
    const parent = new Construct(this, 'Logs');
    const make = (id: string, logClass: 'audit' | 'application'): logs.ILogGroup =>
      new EncryptedLogGroup(parent, id, { logClass, dataClass, key }).logGroup;
    return {
      audit: make('Audit', 'audit'),
      errors: make('Errors', 'application'),
      slowSearches: make('SlowSearches', 'application'),
      slowIndexing: make('SlowIndexing', 'application'),
    };
  }

  private allowPublishing(groups: readonly logs.ILogGroup[]): logs.ResourcePolicy {
    const stack = Stack.of(this);
    const domains = stack.formatArn({ service: 'es', resource: 'domain', resourceName: '*' });
    return new logs.ResourcePolicy(this, 'Publishing', {
      policyStatements: [
        new iam.PolicyStatement({
          principals: [new iam.ServicePrincipal('es.amazonaws.com')],
          actions: ['logs:PutLogEvents', 'logs:CreateLogStream'],
          resources: groups.map(({ logGroupArn }) => logGroupArn),
          conditions: { StringEquals: { 'aws:SourceAccount': stack.account }, ArnLike: { 'aws:SourceArn': domains } },
        }),
      ],
    });
  }

  private demandSupport({ version }: opensearch.EngineVersion): void {
    if (isSearchEngineInSupport(version)) return;
    const clause = cloudInfrastructure.clauses['CIP-6.7'];
    throw invalidProp(this, 'version', version, 'a version in standard support, such as OpenSearch_2.19', clause);
  }
}
