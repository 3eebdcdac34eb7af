import { appRunnerTraced } from '../../../lib/rules/apprunner';
import { ruleTable } from '../../../lib/testing';

const tracing = (ObservabilityEnabled: unknown) => ({ ObservabilityConfiguration: { ObservabilityEnabled } });

ruleTable(appRunnerTraced, {
  compliant: [{ name: 'on', properties: tracing(true), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'tracing is absent' },
    { name: 'off', properties: tracing(false), found: 'tracing is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: tracing({ Ref: 'Traced' }),
      template: { Parameters: { Traced: { Type: 'String' } } },
      path: 'Properties.ObservabilityConfiguration.ObservabilityEnabled',
    },
  ],
});
