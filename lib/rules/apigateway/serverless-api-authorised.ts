import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { judgeDefinition } from './open-api';
import { SAM_API, SAM_HTTP_API } from './stages';
import { defaultAuthorizer } from './serverless';

export const serverlessApiAuthorised = defineRule({
  id: 'ServerlessApiAuthorised',
  title: 'API of the Serverless Application Model asks callers who they are',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    security.clauses['SEC-3.3.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'the whole internet can call the API, yet one meant to be public can be approved',
  risk: 'Anybody calls the functions behind the API. An API key does not help, since it names nobody.',
  remedy: 'Set `auth.defaultAuthorizer`.',
  cannotTell: 'the definition lies in a file, or the authoriser is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-controlling-access-to-apis.html',
  ],
  cdkNag: ['AwsSolutions-APIG4'],
  resources: [SAM_API, SAM_HTTP_API],
  check: (api) => {
    const authorizer = defaultAuthorizer(api);
    if (authorizer.isDeployTime) return undecidable(authorizer);
    if (authorizer.isPresent && !authorizer.is('NONE')) return compliant;
    const file = api.at('DefinitionUri');
    if (file.isPresent) return undecidable(file);
    const body = api.at('DefinitionBody');
    return body.isPresent ? judgeDefinition(body) : violation('default authoriser is absent', authorizer);
  },
});
