/**
 * A tester for rules of your own, and an evaluator of IAM policies.
 *
 * @module cdk-policy-blueprints/testing
 */
export * from './iam';
export * from './rule-table';
