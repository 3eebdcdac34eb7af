import { defineRule, compliant, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const cognitoClientNoImplicitFlow = defineRule({
  id: 'CognitoClientNoImplicitFlow',
  title: 'Cognito app client does not hand out tokens in addresses',
  clauses: [cloudInfrastructure.clauses['CIP-4.3'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'error',
  severityReason: 'tokens leak through histories and logs, but expire soon',
  risk: 'Tokens stand in the address of a page: in histories, logs and the referrer that is sent on.',
  remedy:
    'Set `oAuth: { flows: { authorizationCodeGrant: true, implicitCodeGrant: false } }`; public clients use PKCE with it.',
  cannotTell: 'the flows are a parameter without a default',
  references: ['https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints-oauth-grants.html'],
  resources: ['AWS::Cognito::UserPoolClient'],
  check: (client) => {
    const isOn = client.at('AllowedOAuthFlowsUserPoolClient');
    const flows = client.at('AllowedOAuthFlows').items;
    // Without the switch no flow works; without a flow there is none to judge.
    if (isOn.isAbsent || isOn.isFalse) return compliant;
    const implicit = flows.find((flow) => flow.is('implicit'));
    const unknown = flows.find((flow) => flow.isDeployTime) ?? (isOn.isDeployTime ? isOn : undefined);
    if (unknown && (implicit === undefined || isOn.isDeployTime)) return undecidable(unknown);
    return implicit ? violation('client allows the implicit flow', implicit) : compliant;
  },
});
