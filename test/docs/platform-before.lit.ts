// The code between the marks is in docs/start/platform-team.md; a test holds the two equal.
/// !show
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks } from '../../lib';

export const app = new App();
Validations.of(app).addPlugins(new BlueprintChecks(app));

const orders = new Stack(app, 'Orders');
new Bucket(orders, 'Invoices');
new Queue(orders, 'Incoming');
/// !hide
