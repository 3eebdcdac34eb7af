import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import type * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as logs from 'aws-cdk-lib/aws-logs';
import { Duration, Size, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { type Clause, cloudInfrastructure } from '../../lib/policies';
import { scalingHasPolicy } from '../../lib/rules/autoscaling';
import {
  ecsClusterContainerInsights,
  ecsClusterStorageEncryptedByCustomerKey,
  ecsContainerAddsNoCapability,
  ecsContainerImageFromKnownRegistry,
  ecsContainerImagePinned,
  ecsContainerLogs,
  ecsContainerNotPrivileged,
  ecsContainerNotRoot,
  ecsContainerRootFilesystemReadOnly,
  ecsExecLoggedInProduction,
  ecsServicePlatformPatched,
  ecsServiceRedundant,
  ecsServiceRollsBack,
  ecsTaskNetworkOfItsOwn,
  ecsTaskNoHostNamespace,
  ecsTaskNoHostPath,
  ecsTaskNoPublicIp,
  ecsTaskRoleSeparate,
} from '../../lib/rules/ecs';
import { securityGroupDescribed, securityGroupLimitsEgress } from '../../lib/rules/network';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { WorkloadRole } from '../identity/workload-role';
import { invalidProp } from '../invalid-prop';
import { computing } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { allowFargateDisks } from '../keys/service-access';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';

/** What a `ContainerService` can be told. */
export interface ContainerServiceProps {
  /**
   * Class of the data that the service works with, in kebab case, e.g. `confidential` (SIP-DH.1): that of its logs and
   * of the disks of its tasks. Becomes the tag `DataClassification`.
   */
  readonly dataClass: string;

  /** Network that it runs in, e.g. that of a `SegmentedVpc`: in its private subnets (CIP-6.5, SEC-3.1.2). */
  readonly vpc: ec2.IVpc;

  /**
   * The image, of a registry of the account, by its digest (CIP-6.7, CIP-13.1):
   * `ContainerImage.fromEcrRepository(repository, 'sha256:…')`, or `ContainerImage.fromAsset('app')`, which the CDK
   * builds when it deploys, and tags with the hash of its sources.
   */
  readonly image: ecs.ContainerImage;

  /**
   * The port on which it speaks HTTPS, above 1023, as who runs it is not root (CIP-6.9, CIP-7.5).
   *
   * @default 8443
   */
  readonly port?: number;

  /**
   * Path that is answered with 200 as long as a task can work.
   *
   * @default '/health'
   */
  readonly healthCheckPath?: string;

  /**
   * The user that the container runs as, by number, and a group if need be: `1000:1000` (CIP-6.9). Not root.
   *
   * @default '1000'
   */
  readonly user?: string;

  /**
   * Environment variables. They stand in the template: secrets have no place among them (CIP-4.6).
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;

  /**
   * Environment variables whose values ECS fetches when a task starts: `Secret.fromSecretsManager(…)` (CIP-4.6).
   *
   * @default - none
   */
  readonly secrets?: Readonly<Record<string, ecs.Secret>>;

  /**
   * Share of a processor and memory of a task, in pairs that Fargate knows.
   *
   * @default { cpu: 0.5, memory: Size.gibibytes(1) }
   */
  readonly size?: TaskSize;

  /**
   * Between how many tasks the service scales (CIP-11.3): in production two or more, so that the loss of a zone leaves
   * one (SEC-9.4).
   *
   * @default - 2 to 6 in production, 1 to 2 elsewhere
   */
  readonly tasks?: TaskCount;

  /**
   * The processor that the image was built for.
   *
   * @default CpuArchitecture.ARM64
   */
  readonly architecture?: ecs.CpuArchitecture;

  /**
   * The key of logs and disks, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;
}

/** How large a task is. */
export interface TaskSize {
  /** Processors: 0.25, 0.5, 1, 2, 4, 8 or 16. */
  readonly cpu: number;
  readonly memory: Size;
}

/** How few and how many tasks run. */
export interface TaskCount {
  readonly min: number;
  readonly max: number;
}

/** Tasks grow in number above this share of their processors. */
const BUSY_PERCENT = 60;

const SIZE: TaskSize = { cpu: 0.5, memory: Size.gibibytes(1) };

/**
 * A service of containers on Fargate, which is there to be forwarded requests to by a `PublicEntry`: from an image
 * that is told by its digest, as a user without rights, on files that it cannot change (CIP-6.9, CIP-13.1), in private
 * subnets without public addresses (CIP-6.5), under a role of its own with a boundary (CIP-13.6).
 *
 * It scales by load, replaces tasks that are not healthy, and takes a deployment back that fails. Nobody gets a shell
 * in it.
 */
export class ContainerService extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...EncryptedLogGroup.SATISFIES,
    ...WorkloadRole.SATISFIES,
    ecsClusterContainerInsights,
    ecsClusterStorageEncryptedByCustomerKey,
    ecsContainerAddsNoCapability,
    ecsContainerImageFromKnownRegistry,
    ecsContainerImagePinned,
    ecsContainerLogs,
    ecsContainerNotPrivileged,
    ecsContainerNotRoot,
    ecsContainerRootFilesystemReadOnly,
    ecsExecLoggedInProduction,
    ecsServicePlatformPatched,
    ecsServiceRedundant,
    ecsServiceRollsBack,
    ecsTaskNetworkOfItsOwn,
    ecsTaskNoHostNamespace,
    ecsTaskNoHostPath,
    ecsTaskNoPublicIp,
    ecsTaskRoleSeparate,
    scalingHasPolicy,
    securityGroupDescribed,
    securityGroupLimitsEgress,
  ];

  /** The service, for its metrics. */
  public readonly service: ecs.IFargateService;

  /** The role of the application, to grant things to. */
  public readonly role: iam.IRole;

  /** Where it logs to. */
  public readonly logGroup: logs.ILogGroup;

  /** The key that encrypts its logs and disks. */
  public readonly key: kms.IKey;

  /** What it may connect to: HTTPS, and stores that let it in, e.g. by `allowFrom` of a database. */
  public readonly connections: ec2.Connections;

  /** The port on which it speaks HTTPS. */
  public readonly port: number;

  /** Path that is answered with 200 as long as a task can work. */
  public readonly healthCheckPath: string;

  /** What a load balancer forwards to, see `forward` of `PublicEntry`. */
  public readonly target: elbv2.IApplicationLoadBalancerTarget;

  public constructor(scope: Construct, id: string, props: ContainerServiceProps) {
    super(scope, id);
    const { dataClass, vpc, port = 8443, healthCheckPath = '/health', user = '1000' } = props;
    const { production } = Environment.of(this);
    const { tasks = production ? { min: 2, max: 6 } : { min: 1, max: 2 } } = props;
    this.demandUser(user);
    this.demandPort(port);
    this.demandTasks(tasks, production ? 2 : 1);
    classify(this, dataClass);
    this.port = port;
    this.healthCheckPath = healthCheckPath;
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    const logging = { logClass: 'application', dataClass, key: this.key } as const;
    this.logGroup = new EncryptedLogGroup(this, 'Logs', logging).logGroup;
    const task = this.makeTask(props);
    this.role = task.taskRole;
    this.addContainer(task, props, user);
    const group = this.makeSecurityGroup(vpc);
    this.connections = new ec2.Connections({ securityGroups: [group] });
    const service = new ecs.FargateService(this, 'Service', {
      cluster: this.makeCluster(vpc),
      taskDefinition: task,
      vpcSubnets: { subnets: [...computing(vpc)] },
      assignPublicIp: false,
      securityGroups: [group],
      circuitBreaker: { enable: true, rollback: true },
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      enableECSManagedTags: true,
      propagateTags: ecs.PropagatedTagSource.SERVICE,
    });
    const scaling = service.autoScaleTaskCount({ minCapacity: tasks.min, maxCapacity: tasks.max });
    if (tasks.min !== tasks.max) scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: BUSY_PERCENT });
    this.service = service;
    this.target = service.loadBalancerTarget({ containerName: CONTAINER, containerPort: port });
  }

  private makeCluster(vpc: ec2.IVpc): ecs.ICluster {
    const cluster = new ecs.Cluster(this, 'Cluster', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.ENHANCED,
    });
    (cluster.node.defaultChild as ecs.CfnCluster).configuration = {
      managedStorageConfiguration: { fargateEphemeralStorageKmsKeyId: this.key.keyId },
    };
    allowFargateDisks(this, this.key);
    // The CDK's class keeps its interface only as long as `exactOptionalPropertyTypes` is off.
    return cluster as ecs.ICluster;
  }

  private makeTask({ size, architecture }: ContainerServiceProps): ecs.FargateTaskDefinition {
    const { cpu, memory } = size ?? SIZE;
    const task = new ecs.FargateTaskDefinition(this, 'Task', {
      cpu: cpu * 1024,
      memoryLimitMiB: memory.toMebibytes(),
      runtimePlatform: {
        cpuArchitecture: architecture ?? ecs.CpuArchitecture.ARM64,
        operatingSystemFamily: ecs.OperatingSystemFamily.LINUX,
      },
      taskRole: this.makeRole('Role'),
      executionRole: this.makeRole('AgentRole'),
    });
    return task;
  }

  private makeRole(id: string): iam.IRole {
    const { role } = new WorkloadRole(this, id, { service: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    return role;
  }

  private addContainer(task: ecs.FargateTaskDefinition, props: ContainerServiceProps, user: string): void {
    const linuxParameters = new ecs.LinuxParameters(this, 'Linux', { initProcessEnabled: true });
    linuxParameters.dropCapabilities(ecs.Capability.ALL);
    const { imageName } = task.addContainer(CONTAINER, {
      memoryLimitMiB: (props.size ?? SIZE).memory.toMebibytes(),
      image: props.image,
      user,
      privileged: false,
      readonlyRootFilesystem: true,
      linuxParameters,
      environment: { ...props.environment },
      secrets: { ...props.secrets },
      portMappings: [{ containerPort: this.port, protocol: ecs.Protocol.TCP }],
      logging: ecs.LogDrivers.awsLogs({ logGroup: this.logGroup, streamPrefix: 'task' }),
      stopTimeout: Duration.seconds(60),
    });
    this.demandDigest(imageName);
    acknowledgeCdkNag(task, {
      'AwsSolutions-ECS2': 'values of secrets come from Secrets Manager; what stands in the template is no secret',
    });
    if (task.executionRole) {
      acknowledgeCdkNag(task.executionRole, {
        'AwsSolutions-IAM5[Resource::*]':
          'a token for the registry belongs to no resource that ECR would let a policy name',
      });
    }
  }

  private makeSecurityGroup(vpc: ec2.IVpc): ec2.ISecurityGroup {
    const group = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: `Connections of ${this.node.path}`,
      allowAllOutbound: false,
    });
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS, 'Services of AWS, which have no addresses of their own');
    return group;
  }

  /** What the tag of an image points to may change; a digest, and the hash of an asset, say what it is. */
  private demandDigest(imageName: string): void {
    const name = JSON.stringify(Stack.of(this).resolve(imageName));
    if (/(@sha256:|:)[0-9a-f]{64}"/.test(name)) return;
    const allowed = 'an image of ECR by its digest, sha256:…, or an asset';
    throw invalidProp(this, 'image', name, allowed, cloudInfrastructure.clauses['CIP-13.1']);
  }

  private demandUser(user: string): void {
    if (/^[1-9]\d*(:[1-9]\d*)?$/.test(user)) return;
    this.refuse('user', `'${user}'`, "a number other than that of root, such as '1000'", 'CIP-6.9');
  }

  private demandPort(port: number): void {
    if (Number.isInteger(port) && port > 1023 && port < 65536) return;
    this.refuse('port', String(port), 'a number from 1024 to 65535', 'CIP-6.9');
  }

  private demandTasks({ min, max }: TaskCount, least: number): void {
    if (Token.isUnresolved(min) || Token.isUnresolved(max) || (min >= least && max >= min)) return;
    this.refuse(
      'tasks',
      `${String(min)} to ${String(max)}`,
      `${String(least)} or more, and no fewer at most`,
      'CIP-11.3',
    );
  }

  private refuse(prop: string, value: string, allowed: string, id: 'CIP-6.9' | 'CIP-11.3'): never {
    const clause: Clause = cloudInfrastructure.clauses[id];
    throw invalidProp(this, prop, value, allowed, clause);
  }
}

const CONTAINER = 'App';
