import { compliant, every, undecidable, violation, type Outcome, type Value } from '../../engine';

const VERBS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'trace', 'x-amazon-apigateway-any-method'];

/** An operation of an OpenAPI definition, e.g. `GET /orders`. */
interface Operation {
  readonly name: string;
  readonly value: Value;
}

/** Judges every operation of an OpenAPI definition: each asks for an authoriser, or for IAM. */
export function judgeDefinition(definition: Value): readonly Outcome[] {
  const body = definition.parsed;
  const unknown = [body, body.at('paths')].find(({ isDeployTime }) => isDeployTime);
  if (unknown) return [undecidable(unknown)];
  return every(operationsOf(body).map((operation) => judge(operation, body)));
}

function operationsOf(body: Value): readonly Operation[] {
  return body.at('paths').entries.flatMap(([path, item]) =>
    item.entries
      .filter(([verb]) => VERBS.includes(verb.toLowerCase()))
      .map(([verb, value]) => ({
        name: `${verb.startsWith('x-') ? 'ANY' : verb.toUpperCase()} ${path}`,
        value,
      })),
  );
}

function judge({ name, value }: Operation, body: Value): Outcome {
  const own = value.at('security');
  const requirements = own.isPresent ? own : body.at('security');
  const iam = value.at('x-amazon-apigateway-auth.type');
  const unknown = [value, requirements, iam].find(({ isDeployTime }) => isDeployTime);
  if (unknown) return undecidable(unknown);
  // Each of the requirements is enough by itself, so the weakest of them counts.
  const closed = requirements.items.length > 0 && requirements.items.every((each) => isAsked(each, body));
  return iam.is('AWS_IAM') || closed ? compliant : violation(`${name} asks for no authorisation`, value, name);
}

/** Whether API Gateway enforces one of the schemes: it passes over all that have no extension of its own. */
function isAsked(requirement: Value, body: Value): boolean {
  const schemes = [body.at('securityDefinitions'), body.at('components.securitySchemes')].flatMap(
    ({ entries }) => entries,
  );
  return requirement.entries.some(([name]) => {
    const scheme = schemes.find(([each]) => each === name)?.[1];
    return ['x-amazon-apigateway-authorizer', 'x-amazon-apigateway-authtype'].some(
      (extension) => scheme?.at(extension).isPresent,
    );
  });
}
