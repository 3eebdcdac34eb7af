// The code between the marks is the example of docs/constructs/container-service.md; a test holds the two equal.
/// !show
import { Repository } from 'aws-cdk-lib/aws-ecr';
import { ContainerImage, Secret } from 'aws-cdk-lib/aws-ecs';
import { Secret as StoredSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ContainerService, SegmentedVpc } from '../../../constructs';

export interface OrdersServiceStackProps extends StackProps {
  /** Digest of the image, as the pipeline that pushed it tells: `sha256:…`. */
  readonly digest: string;
}

export class OrdersServiceStack extends Stack {
  public constructor(scope: Construct, id: string, props: OrdersServiceStackProps) {
    super(scope, id, props);
    const dataClass = 'confidential';
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr: '10.20.0.0/16' });
    const images = Repository.fromRepositoryName(this, 'Images', 'acme/orders');
    const apiKey = StoredSecret.fromSecretNameV2(this, 'ShippingKey', 'acme/shipping');
    new ContainerService(this, 'Orders', {
      dataClass,
      vpc,
      image: ContainerImage.fromEcrRepository(images, props.digest),
      environment: { LANGUAGE: 'en' },
      secrets: { SHIPPING_KEY: Secret.fromSecretsManager(apiKey) },
    });
  }
}
/// !hide
