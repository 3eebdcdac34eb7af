import { compliant, defineRule, every, undecidable, violation, type Outcome } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { describeTraffic, farEndOf, isEveryPort, rulesOf, trafficOfRule, type Traffic } from './traffic';

export const securityGroupNamesPorts = defineRule({
  id: 'SecurityGroupNamesPorts',
  title: 'Security group names the ports that a range of addresses may reach',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'the range is not the internet, so an attacker has to be inside already',
  risk:
    'One machine that was taken over inside the range reaches everything that the group protects, whatever it ' +
    'listens on.',
  remedy:
    'Name the port: `addIngressRule(peer, Port.tcp(8080))` in place of `Port.allTraffic()` or ' + '`Port.allTcp()`.',
  cannotTell: 'the protocol or a port is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html'],
  resources: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  check: (group) =>
    every([
      compliant,
      ...rulesOf(group, 'Ingress').map((rule): Outcome => {
        const { openness, value } = farEndOf(rule, 'Ingress');
        // Members of a group are named one by one; what is open to the internet other rules judge.
        if (openness === 'open' || value === rule) return compliant;
        const traffic = trafficOfRule(rule);
        if (!isWide(traffic)) return compliant;
        if (traffic.unknown) return undecidable(traffic.unknown);
        return violation(`${describeTraffic(traffic)} is open to ${value.orAbsent()}`, value);
      }),
    ]),
});

/** More ports than any service needs to listen on. */
const MANY = 1024;

const isWide = (traffic: Traffic): boolean =>
  isEveryPort(traffic) || (['tcp', 'udp'].includes(traffic.protocol) && traffic.to - traffic.from >= MANY);
