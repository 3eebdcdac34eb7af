import { undecidable, type Outcome, type ResourceView, type Value } from '../../engine';

/** Demands something of an option of an environment, which its configuration template may set as well. */
export function demandOption(
  environment: ResourceView,
  namespace: string,
  name: string,
  judge: (option: Value) => Outcome,
): Outcome {
  const own = optionOf(environment, namespace, name);
  const template = environment.at('TemplateName');
  if (own.isPresent || template.isAbsent) return judge(own);
  return template.target ? judge(optionOf(template.target, namespace, name)) : undecidable(template);
}

function optionOf(holder: ResourceView, namespace: string, name: string): Value {
  const settings = holder.at('OptionSettings');
  if (settings.isDeployTime) return settings;
  const option = settings.items.find(
    (each) => each.isDeployTime || (each.at('Namespace').is(namespace) && each.at('OptionName').is(name)),
  );
  return option?.at('Value') ?? holder.at(`OptionSettings.${name}`);
}
