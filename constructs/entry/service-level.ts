import * as signals from 'aws-cdk-lib/aws-applicationsignals';
import type { Duration } from 'aws-cdk-lib/core';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { uniqueName } from '../unique-name';

/** What an API promises to whoever calls it, over 30 days (SIP-OB.1). */
export interface ServiceLevel {
  /** Requests that are answered without an error of the server, in percent, below 100. */
  readonly availability: number;

  /** The time in which 99 of 100 requests are answered. */
  readonly latency: Duration;
}

/** The minutes over which CloudWatch tells how fast the errors that are allowed get used up: soon, and steadily. */
const BURN_RATES = [60, 360].map((lookBackWindowMinutes) => ({ lookBackWindowMinutes }));

const INTERVAL = { rollingInterval: { duration: 30, durationUnit: 'DAY' } } as const;

/** Declares the objectives of a stage of a REST API, from the metrics that API Gateway keeps. */
export function declareObjectives(scope: Construct, apiName: string, stage: string, level: ServiceLevel): void {
  const dimensions = [
    { name: 'ApiName', value: apiName },
    { name: 'Stage', value: stage },
  ];
  const query = (metricName: string, stat: string): signals.CfnServiceLevelObjective.MetricDataQueryProperty => ({
    id: 'metric',
    metricStat: { metric: { namespace: 'AWS/ApiGateway', metricName, dimensions }, period: 60, stat },
    returnData: true,
  });
  // Application Signals sets the objectives up under a role of its own, which this makes once in an account.
  const discovery = discoveryOf(scope);
  const availability = new signals.CfnServiceLevelObjective(scope, 'Availability', {
    name: uniqueName(scope, 110) + '-availability',
    description: 'Requests answered without an error of the server',
    requestBasedSli: {
      requestBasedSliMetric: {
        totalRequestCountMetric: [query('Count', 'SampleCount')],
        monitoredRequestCountMetric: { badCountMetric: [query('5XXError', 'Sum')] },
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
      metricThreshold: level.latency.toMilliseconds(),
      sliMetric: { metricDataQueries: [query('Latency', 'p99')] },
    },
    goal: { attainmentGoal: level.availability, interval: INTERVAL },
    burnRateConfigurations: BURN_RATES,
  });
  for (const objective of [availability, latency]) objective.node.addDependency(discovery);
}

const DISCOVERY = 'BlueprintApplicationSignals';

function discoveryOf(scope: Construct): IConstruct {
  const stack = Stack.of(scope);
  return stack.node.tryFindChild(DISCOVERY) ?? new signals.CfnDiscovery(stack, DISCOVERY);
}
