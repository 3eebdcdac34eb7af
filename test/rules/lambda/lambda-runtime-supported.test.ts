import { lambdaRuntimeSupported } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaRuntimeSupported, {
  compliant: [
    {
      name: 'a supported runtime',
      properties: { Runtime: 'nodejs24.x', Code: { S3Bucket: 'releases', S3Key: 'orders.zip' } },
      remedy: true,
    },
    { name: 'a runtime of ones own on a supported system', properties: { Runtime: 'provided.al2023' } },
    { name: 'a runtime that is newer than the rule', properties: { Runtime: 'python3.19' } },
    {
      name: 'the runtime of all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { Runtime: 'python3.13' } } },
    },
    {
      name: 'a parameter with a supported default',
      properties: { Runtime: { Ref: 'Runtime' } },
      template: { Parameters: { Runtime: { Type: 'String', Default: 'java21' } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'runtime is absent', path: 'Properties.Runtime' },
    {
      name: 'a deprecated runtime',
      properties: { Runtime: 'nodejs18.x' },
      found: 'runtime nodejs18.x is deprecated since 2025-09-01',
      path: 'Properties.Runtime',
    },
    { name: 'a deprecated operating system', properties: { Runtime: 'provided.al2' }, found: /deprecated/ },
    {
      name: 'a serverless function takes back the runtime of all',
      type: 'AWS::Serverless::Function',
      properties: { Runtime: 'python3.8' },
      template: { Globals: { Function: { Runtime: 'python3.13' } } },
      found: /python3.8/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { Runtime: { Ref: 'Runtime' } },
      template: { Parameters: { Runtime: { Type: 'String' } } },
      path: 'Properties.Runtime',
    },
  ],
  ignored: [
    { name: 'an image', properties: { PackageType: 'Image' } },
    { name: 'an image by its address', properties: { Code: { ImageUri: 'x' } } },
    { name: 'a serverless image', type: 'AWS::Serverless::Function', properties: { ImageUri: 'x' } },
  ],
});
