import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IVpc, InterfaceVpcEndpointAwsService } from 'aws-cdk-lib/aws-ec2';
import { AccountRootPrincipal, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { MfaRole, PseudonymKey, SecureFunction, SegmentedVpc, WorkloadRole } from '../../constructs';
import type { DataStack } from './data-stack';
import { mayCall } from './may-call';

/** What the stack is told. */
export interface IngestStackProps {
  readonly data: DataStack;
  readonly ipv4Cidr: string;
}

/** Takes sales in, and forgets people who ask for that. */
export class IngestStack extends Stack {
  public readonly vpc: IVpc;

  public constructor(scope: Construct, id: string, { data, ipv4Cidr }: IngestStackProps) {
    super(scope, id, { description: 'Takes sales in, and forgets people' });
    const { people, shop } = data;
    const { dataClass } = people;
    // S3 and KMS are reached by their endpoints, so the functions need no way to the internet.
    const interfaceEndpoints = [InterfaceVpcEndpointAwsService.KMS];
    const { vpc } = new SegmentedVpc(this, 'Network', { ipv4Cidr, egress: 'none', interfaceEndpoints });
    this.vpc = vpc;
    const pseudonyms = new PseudonymKey(this, 'Pseudonyms', { dataClass });
    const make = (name: string, timeout: Duration): SecureFunction =>
      new SecureFunction(this, name, {
        dataClass,
        code: Code.fromInline(compiled('customers.ts')),
        handler: `index.${name.toLowerCase()}`,
        key: people.key,
        vpc,
        timeout,
        environment: {
          PSEUDONYMS: pseudonyms.key.keyArn,
          PEOPLE: people.bucket.bucketName,
          SALES: shop.bucket.bucketName,
        },
      });

    const ingest = make('Ingest', Duration.minutes(1));
    pseudonyms.grantPseudonymise(ingest.role);
    people.grantWrite(ingest.role, 'customers/*');
    shop.grantWrite(ingest.role, 'sales');
    const till = new WorkloadRole(this, 'Till', { service: new ServicePrincipal('ecs-tasks.amazonaws.com') });
    mayCall(till.role, ingest.function);

    const forget = make('Forget', Duration.minutes(1));
    pseudonyms.grantPseudonymise(forget.role);
    people.grantErase(forget.role, 'customers/*');
    const support = new MfaRole(this, 'Support', { principals: [new AccountRootPrincipal()] });
    mayCall(support.role, forget.function);

    new CfnOutput(this, 'IngestFunction', { value: ingest.function.functionName });
    new CfnOutput(this, 'ForgetFunction', { value: forget.function.functionName });
  }
}

/** The code of a file as JavaScript: one file without packages of its own needs no bundler. */
function compiled(file: string): string {
  const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, removeComments: true };
  return transpileModule(readFileSync(join(__dirname, file), 'utf8'), { compilerOptions }).outputText;
}
