import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { demandPresent } from '../present';
import { FUNCTION_TYPES, functionSetting, isImage } from './functions';

export const lambdaCodeSigned = defineRule({
  id: 'LambdaCodeSigned',
  title: 'Lambda function runs signed code',
  clauses: [cloudInfrastructure.clauses['CIP-13.1']],
  severity: 'warning',
  severityReason: 'who may upload code is limited by rights as well',
  risk: 'Whoever may write to the bucket of assets decides what the function runs.',
  remedy: 'Set `codeSigningConfig`.',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    // Lambda checks no signature of an image, and code in the template is deployed with it.
    const isInline = functionSetting(resource, 'Code.ZipFile', 'InlineCode').isPresent;
    if (isInline || isImage(resource)) return ignored;
    return demandPresent(functionSetting(resource, 'CodeSigningConfigArn'), 'the code need not be signed');
  },
});
