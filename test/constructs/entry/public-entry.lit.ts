// The code between the marks is the example of docs/constructs/public-entry.md; a test holds the two equal.
/// !show
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ContainerService, PublicEntry, SegmentedVpc } from '../../../constructs';

export interface PortalStackProps extends StackProps {
  /** Digest of the image: `sha256:…`. */
  readonly digest: string;
}

export class PortalStack extends Stack {
  public constructor(scope: Construct, id: string, props: PortalStackProps) {
    super(scope, id, props);
    const dataClass = 'confidential';
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16' });
    const images = Repository.fromRepositoryName(this, 'Images', 'acme/portal');
    const image = ContainerImage.fromEcrRepository(images, props.digest);
    const portal = new ContainerService(this, 'Portal', { dataClass, vpc, image });

    const certificate = new Certificate(this, 'Certificate', { domainName: 'portal.acme.example' });
    const entry = new PublicEntry(this, 'Entry', { dataClass, vpc, certificate });
    entry.forward(portal);
  }
}
/// !hide
