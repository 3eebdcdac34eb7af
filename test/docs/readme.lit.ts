// The code between the marks is in README.md; a test holds the two equal.
/// !show
import { App, Stack, Tags, Validations } from 'aws-cdk-lib/core';
import { BlueprintChecks } from '../../lib';
import { DataKey, EncryptedBucket } from '../../constructs';

export const app = new App();
Validations.of(app).addPlugins(new BlueprintChecks(app));

const stack = new Stack(app, 'Portal', { terminationProtection: true });
Tags.of(stack).add('Owner', 'portal-team@acme.example');
Tags.of(stack).add('Environment', 'prod');

const { key } = new DataKey(stack, 'Key', { dataClass: 'confidential' });
export const { bucket } = new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential', key });
/// !hide
