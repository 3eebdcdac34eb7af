import { classicElbNotForHttp } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const listeners = (...protocols: readonly unknown[]) => ({ Listeners: protocols.map((Protocol) => ({ Protocol })) });

ruleTable(classicElbNotForHttp, {
  compliant: [{ name: 'no HTTP, so that it comes in elsewhere', properties: listeners('ssl'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'listener of a Classic Load Balancer takes absent' },
    { name: 'HTTPS', properties: listeners('HTTPS'), found: 'listener of a Classic Load Balancer takes HTTPS' },
    { name: 'HTTP beside TCP', properties: listeners('TCP', 'http'), found: /takes http/ },
  ],
  undecidable: [
    {
      name: 'a protocol is a parameter',
      properties: listeners({ Ref: 'Protocol' }),
      template: { Parameters: { Protocol: { Type: 'String' } } },
      path: 'Properties.Listeners.0.Protocol',
    },
  ],
});
