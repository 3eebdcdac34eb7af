import { InterfaceVpcEndpointAwsService as Service } from 'aws-cdk-lib/aws-ec2';
import * as fc from 'fast-check';
import { DataKey, SegmentedVpc, type SegmentedVpcProps } from '../../../constructs';
import { NetworkStack } from '../network/segmented-vpc.lit';
import { props, type Subjects } from './subject';

const zones = (letters: string): string[] => letters.split('').map((letter) => `eu-central-1${letter}`);

export const network: Subjects = {
  SegmentedVpc: {
    folder: 'network',
    build: (stack) =>
      new SegmentedVpc(stack, 'Subject', {
        ipv4Cidr: '10.20.0.0/16',
        blockedDomainLists: ['rslvr-fdl-1a2b3c4d5e6f'],
      }),
    combinations: fc
      .tuple(
        props<SegmentedVpcProps>(
          { ipv4Cidr: fc.constantFrom('10.20.0.0/16', '172.20.16.0/20', '192.168.4.0/22') },
          {
            availabilityZones: fc.constantFrom(zones('ab'), zones('abc'), zones('a')),
            egress: fc.constantFrom('none', 'single', 'resilient'),
            interfaceEndpoints: fc.constantFrom([], [Service.KMS, Service.STS, Service.SSM]),
            organizationId: fc.constantFrom('o-a1b2c3d4e5', 'r-a1b2'),
            blockedDomainLists: fc.constantFrom(['rslvr-fdl-1a2b3c4d5e6f'], ['AWSManagedDomainsMalwareDomainList']),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new SegmentedVpc(stack, 'Subject', {
          ...each,
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: 'internal' }).key } : {}),
        });
      }),
    snippet: (stage) => new NetworkStack(stage, 'Snippet'),
  },
};
