// Outside of the CDK's command line nobody reads cdk.json: without this, tests would see other feature flags.
process.env.CDK_CONTEXT_JSON = JSON.stringify(require('../cdk.json').context);
