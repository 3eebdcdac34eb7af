import * as signals from 'aws-cdk-lib/aws-applicationsignals';
import type { Duration } from 'aws-cdk-lib/core';
import { Stack, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';
import { uniqueName } from '../unique-name';

/** What a service promises to whoever calls it, over 30 days (SIP-OB.1). */
export interface ServiceLevel {
  /** Requests that are answered without an error of the server, in percent, below 100. */
  readonly availability: number;

  /** The time in which 99 of 100 requests are answered. */
  readonly latency: Duration;
}

type Query = signals.CfnServiceLevelObjective.MetricDataQueryProperty;

/** The minutes over which CloudWatch tells how fast the errors that are allowed get used up: soon, and steadily. */
const BURN_RATES = [60, 360].map((lookBackWindowMinutes) => ({ lookBackWindowMinutes }));

const INTERVAL = { rollingInterval: { duration: 30, durationUnit: 'DAY' } } as const;

/** Metrics of CloudWatch that tell how well requests are answered. */
export interface RequestMetrics {
  readonly namespace: string;
  readonly dimensions: Readonly<Record<string, string>>;

  /** Name of the metric that counts requests, and the statistic that sums it up. */
  readonly requests: readonly [name: string, statistic: string];

  /** Names of the metrics that count errors of the server. */
  readonly errors: readonly string[];

  readonly latency: string;

  /** The unit of `latency`. */
  readonly latencyIn: 'Milliseconds' | 'Seconds';
}

/** The metrics of a stage of a REST API. */
export const ofRestApi = (apiName: string, stage: string): RequestMetrics => ({
  namespace: 'AWS/ApiGateway',
  dimensions: { ApiName: apiName, Stage: stage },
  requests: ['Count', 'SampleCount'],
  errors: ['5XXError'],
  latency: 'Latency',
  latencyIn: 'Milliseconds',
});

/** The metrics of an application load balancer: errors of what stands behind it, and of its own. */
export const ofLoadBalancer = (fullName: string): RequestMetrics => ({
  namespace: 'AWS/ApplicationELB',
  dimensions: { LoadBalancer: fullName },
  requests: ['RequestCount', 'Sum'],
  errors: ['HTTPCode_Target_5XX_Count', 'HTTPCode_ELB_5XX_Count'],
  latency: 'TargetResponseTime',
  latencyIn: 'Seconds',
});

/** @throws if nobody could keep the level, or everybody does */
export function demandLevel(construct: Construct, { availability, latency }: ServiceLevel): void {
  const clause = securityIpProtection.clauses['SIP-OB.1'];
  if (!Token.isUnresolved(availability) && !(availability > 0 && availability < 100)) {
    throw invalidProp(construct, 'serviceLevel', `${String(availability)} %`, 'above 0 and below 100 %', clause);
  }
  if (latency.isUnresolved() || latency.toMilliseconds() > 0) return;
  throw invalidProp(construct, 'serviceLevel', latency.toHumanString(), 'a latency above 0', clause);
}

/** Declares the objectives of a service, from the metrics that AWS keeps of it. */
export function declareObjectives(scope: Construct, metrics: RequestMetrics, level: ServiceLevel): void {
  const { namespace, requests, errors, latency: latencyMetric } = metrics;
  const dimensions = Object.entries(metrics.dimensions).map(([name, value]) => ({ name, value }));
  const query = (metricName: string, stat: string, id = 'metric'): Query => ({
    id,
    metricStat: { metric: { namespace, metricName, dimensions }, period: 60, stat },
    returnData: id === 'metric',
  });
  // Application Signals sets the objectives up under a role of its own, which this makes once in an account.
  const discovery = discoveryOf(scope);
  const availability = new signals.CfnServiceLevelObjective(scope, 'Availability', {
    name: uniqueName(scope, 110) + '-availability',
    description: 'Requests answered without an error of the server',
    requestBasedSli: {
      requestBasedSliMetric: {
        totalRequestCountMetric: [query(...requests)],
        monitoredRequestCountMetric: { badCountMetric: summed(errors, query) },
      },
    },
    goal: { attainmentGoal: level.availability, interval: INTERVAL },
    burnRateConfigurations: BURN_RATES,
  });
  const latency = new signals.CfnServiceLevelObjective(scope, 'Latency', {
    name: uniqueName(scope, 110) + '-latency',
    description: 'Minutes in which 99 of 100 requests were answered in time',
    sli: {
      comparisonOperator: 'LessThanOrEqualTo',
      metricThreshold: level.latency[`to${metrics.latencyIn}`]({ integral: false }),
      sliMetric: { metricDataQueries: [query(latencyMetric, 'p99')] },
    },
    goal: { attainmentGoal: level.availability, interval: INTERVAL },
    burnRateConfigurations: BURN_RATES,
  });
  for (const objective of [availability, latency]) objective.node.addDependency(discovery);
}

/** Several counts as one. A metric without data in a minute counted nothing. */
function summed(names: readonly string[], query: (name: string, stat: string, id?: string) => Query): Query[] {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [query(only, 'Sum')];
  const parts = names.map((name, index) => query(name, 'Sum', `part${String(index)}`));
  const expression = parts.map(({ id }) => `FILL(${id}, 0)`).join(' + ');
  return [...parts, { id: 'metric', expression, returnData: true }];
}

const DISCOVERY = 'BlueprintApplicationSignals';

function discoveryOf(scope: Construct): IConstruct {
  const stack = Stack.of(scope);
  return stack.node.tryFindChild(DISCOVERY) ?? new signals.CfnDiscovery(stack, DISCOVERY);
}
