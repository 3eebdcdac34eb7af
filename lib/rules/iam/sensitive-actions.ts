import { matches, type Condition } from '../../engine';
import { fitsAll } from '../public-statement';
import { isPositive } from './trust';

/** Actions that read data, open secrets or hand on rights. All of them can be allowed on single resources. */
const SENSITIVE = [
  'iam:PassRole',
  'sts:AssumeRole',
  'kms:Decrypt',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  'dynamodb:GetItem',
  'dynamodb:BatchGetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
];

/** Whether a pattern takes in a sensitive action. */
export const isSensitive = (pattern: string): boolean => SENSITIVE.some((each) => matches(pattern, each));

/** Conditions that leave only resources of a certain kind, or only calls through another service. */
const OF_RESOURCE =
  /^([a-z0-9-]+:resourcetag\/|kms:(encryptioncontext:|resourcealiases$|requestalias$|viaservice$)|ecs:(cluster|service|task|container-instances)$|ec2:(vpc|subnet|instanceprofile|launchtemplate)$|lambda:functionarn$|s3:dataaccesspointarn$|cloudwatch:namespace$|cloudformation:changesetname$|secretsmanager:secretid$|secretsmanager:name$|iam:policyarn$|logs:loggeneratingresourcearns$|route53:changeresourcerecordsetsnormalizedrecordnames$)/;

/** Whether a condition leaves only some of the resources. */
export function narrowsResource(condition: Condition): boolean {
  return OF_RESOURCE.test(condition.key) && isPositive(condition) && fitsAll(condition, isNotEverything);
}

/** A pattern with more in it than wildcards, in an ARN after the account. */
const isNotEverything = (value: string): boolean => /[^*?:/]/.test(value.replace(/^arn:([^:]*:){4}/, ''));
