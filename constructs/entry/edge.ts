import { Reference, ReferenceStrength, Stack, Stage, Token, Tokenization } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { cloudInfrastructure } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';

/** Where CloudFront wants its certificates, web ACLs and deliveries of logs. */
export const EDGE_REGION = 'us-east-1';

/**
 * The part of a construct that stands in us-east-1, in a stack beside that of the construct, which is made once and
 * deployed after it. No data rests there: see StackRegionInsideResidency.
 *
 * @throws if nothing says which region the stack of the construct is for
 */
export function edgeOf(construct: Construct): Construct {
  const home = Stack.of(construct);
  if (Token.isUnresolved(home.region)) {
    const clause = cloudInfrastructure.clauses['CIP-3'];
    throw invalidProp(home, 'env', 'without a region', 'one that is told, since CloudFront stands in another', clause);
  }
  const id = `${home.node.id}Edge`;
  const parent = Stage.of(home) ?? home;
  const found = parent.node.tryFindChild(id);
  const edge = found && Stack.isStack(found) ? found : makeStack(parent, id, home);
  const path = construct.node.scopes.slice(home.node.scopes.length).map(({ node }) => node.id);
  return new Construct(edge, path.join('-'));
}

function makeStack(parent: Construct, id: string, home: Stack): Stack {
  const edge = new Stack(parent, id, {
    description: `What of ${home.node.path} has to stand beside CloudFront`,
    env: { region: EDGE_REGION, ...(Token.isUnresolved(home.account) ? {} : { account: home.account }) },
    terminationProtection: home.terminationProtection,
  });
  edge.addStackDependency(home);
  return edge;
}

/**
 * A value that is known only once its stack is deployed, for a stack in us-east-1: an output of the one, which
 * CloudFormation reads when it deploys the other (`Fn::GetStackOutput`).
 *
 * The CDK's stronger way would put a function into us-east-1.
 */
export function fromHome(value: string): string {
  // What is imported has its values from wherever it was imported.
  const isAttribute = Tokenization.reverseString(value).tokens.some((token) => Reference.isReference(token));
  return isAttribute ? Stack.consumeReference(value, ReferenceStrength.WEAK) : value;
}
