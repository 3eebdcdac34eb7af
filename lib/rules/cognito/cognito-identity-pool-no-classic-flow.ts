import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demandOff } from '../demand';

export const cognitoIdentityPoolNoClassicFlow = defineRule({
  id: 'CognitoIdentityPoolNoClassicFlow',
  title: 'Cognito identity pool uses the enhanced flow',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'warning',
  severityReason: 'the role still bounds what the credentials are good for',
  risk: 'The application chooses among roles itself, and the session policy of Cognito that holds guests down is left out.',
  remedy: 'Leave `allowClassicFlow` out, or set it to `false`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html'],
  resources: ['AWS::Cognito::IdentityPool'],
  check: (pool) => demandOff(pool.at('AllowClassicFlow'), 'the classic flow', 'off'),
});
