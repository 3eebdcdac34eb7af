import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Stack, type Stage } from 'aws-cdk-lib/core';
import { SegmentedVpc } from '../../constructs';

/** A network for stores to stand in, with the fewest endpoints. */
export function vpcIn(stack: Stack, id = 'Vpc'): ec2.IVpc {
  return new SegmentedVpc(stack, id, { ipv4Cidr: '10.0.0.0/16', egress: 'none', interfaceEndpoints: [] }).vpc;
}

/** The same in a stack of its own. */
export function networkIn(stage: Stage): ec2.IVpc {
  return vpcIn(new Stack(stage, 'Network'));
}
