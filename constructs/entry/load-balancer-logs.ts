import type * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { trafficLogs } from './traffic-logs';

/**
 * Has a load balancer write into a bucket beside it what was asked of it, and by which connections (CIP-6.2, CIP-8.2).
 *
 * The CDK's own way asks for a region that is known, and lets the services in on behalf of anybody.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 */
export function logTraffic(scope: Construct, balancer: elbv2.ApplicationLoadBalancer): s3.IBucket {
  const stack = Stack.of(balancer);
  const bucket = trafficLogs(scope, 'Logs');
  acknowledgeCdkNag(bucket, {
    S3DefaultEncryptionKMS: 'load balancers deliver no logs into a bucket encrypted by KMS',
  });
  for (const kind of ['access', 'connection']) {
    balancer.setAttribute(`${kind}_logs.s3.enabled`, 'true');
    balancer.setAttribute(`${kind}_logs.s3.bucket`, bucket.bucketName);
    balancer.setAttribute(`${kind}_logs.s3.prefix`, kind);
  }
  const { policyDependable } = bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('logdelivery.elasticloadbalancing.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`*/AWSLogs/${stack.account}/*`)],
      conditions: {
        ArnLike: {
          'aws:SourceArn': stack.formatArn({
            service: 'elasticloadbalancing',
            resource: 'loadbalancer',
            resourceName: '*',
          }),
        },
      },
    }),
  );
  // Elastic Load Balancing tries to write as soon as it is told to.
  if (policyDependable) balancer.node.addDependency(policyDependable);
  return bucket;
}
