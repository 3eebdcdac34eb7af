import { lambdaCodeSigned } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaCodeSigned, {
  compliant: [
    {
      name: 'a configuration of the app',
      properties: {
        Code: { S3Bucket: 'releases', S3Key: 'orders.zip' },
        CodeSigningConfigArn: { 'Fn::GetAtt': ['Signing', 'CodeSigningConfigArn'] },
      },
      others: { Signing: { Type: 'AWS::Lambda::CodeSigningConfig', Properties: {} } },
      remedy: true,
    },
    {
      name: 'a serverless function',
      type: 'AWS::Serverless::Function',
      properties: { CodeSigningConfigArn: 'arn:aws:lambda:eu-central-1:111111111111:code-signing-config:csc-1' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'the code need not be signed', path: 'Properties.CodeSigningConfigArn' },
    { name: 'code of an asset', properties: { Code: { S3Bucket: 'b', S3Key: 'k' } }, found: /need not be signed/ },
  ],
  ignored: [
    { name: 'an image', properties: { PackageType: 'Image' } },
    { name: 'code in the template', properties: { Code: { ZipFile: 'exports.handler = () => {};' } } },
  ],
});
