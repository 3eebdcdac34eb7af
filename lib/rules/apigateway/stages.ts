import { compliant, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { demand } from '../demand';

export const STAGE = 'AWS::ApiGateway::Stage';
export const REST_API = 'AWS::ApiGateway::RestApi';
export const V2_API = 'AWS::ApiGatewayV2::Api';
export const V2_STAGE = 'AWS::ApiGatewayV2::Stage';
export const SAM_API = 'AWS::Serverless::Api';
export const SAM_HTTP_API = 'AWS::Serverless::HttpApi';

/** The settings of every method of a stage, and those of single methods. */
interface MethodSettings {
  readonly wide: readonly Value[];
  readonly narrow: readonly Value[];
}

function methodSettings(stage: Value): MethodSettings {
  const settings = stage.at('MethodSettings').items;
  const wide = settings.filter(isWide);
  // The description of a stage inside a deployment is itself the settings of every method.
  const own = stage.path.endsWith('StageDescription') ? [stage] : [];
  return { wide: [...own, ...wide], narrow: settings.filter((each) => !wide.includes(each)) };
}

const isWide = (setting: Value): boolean =>
  setting.at('HttpMethod').is('*') && setting.at('ResourcePath').is('/*', '*');

/**
 * Demands something of the settings of every method of a stage, and that none of a single method says otherwise.
 *
 * @param isKept whether a setting, which may be absent, keeps it
 */
export function demandOfMethods(
  stage: Value,
  name: string,
  isKept: (setting: Value) => boolean,
  allowed: string,
): readonly Outcome[] {
  const { wide, narrow } = methodSettings(stage);
  const unknown = [...narrow, ...narrow.map((each) => each.at('ResourcePath'))].find(
    ({ isDeployTime }) => isDeployTime,
  );
  const [first, ...others] = wide.map((each) => each.at(name)).filter(({ isPresent }) => isPresent);
  const judge = (setting: Value): Outcome =>
    demand(setting, isKept, (each) => `${name} is ${each.orAbsent()}, allowed is ${allowed}`);
  if (first === undefined && unknown) return [undecidable(unknown)];
  const single = narrow.map((each) => each.at(name)).filter(({ isPresent }) => isPresent);
  if (first === undefined) {
    return [violation(`${name} of all methods is absent, allowed is ${allowed}`, stage.at('MethodSettings'))];
  }
  return every([first, ...others, ...single].map(judge));
}

export const demandExecutionLog = (stage: Value): readonly Outcome[] =>
  demandOfMethods(stage, 'LoggingLevel', (level) => level.is('ERROR', 'INFO'), 'ERROR or INFO');

export const demandThrottling = (stage: Value): readonly Outcome[] =>
  every(
    ['ThrottlingRateLimit', 'ThrottlingBurstLimit'].flatMap((name) =>
      demandOfMethods(stage, name, isLimit, 'a positive number'),
    ),
  );

/** API Gateway takes -1 for no limit at all. */
export const isLimit = (limit: Value): boolean => (limit.number ?? -1) > 0;

/** Any destination will do, whichever it turns out to be. */
export function demandDestination(setting: Value): Outcome {
  if (setting.isDeployTime) return undecidable(setting);
  const destination = setting.at('DestinationArn');
  return destination.isAbsent || destination.is('')
    ? violation('access log has no destination', destination)
    : compliant;
}
