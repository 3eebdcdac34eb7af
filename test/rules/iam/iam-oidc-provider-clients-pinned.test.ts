import { iamOidcProviderClientsPinned } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const GITHUB = 'https://token.actions.githubusercontent.com';

ruleTable(iamOidcProviderClientsPinned, {
  compliant: [
    { name: 'pipelines of GitHub', properties: { Url: GITHUB, ClientIdList: ['sts.amazonaws.com'] }, remedy: true },
    { name: 'an application', properties: { Url: 'https://id.example.com', ClientIdList: ['shop'] } },
    {
      name: 'the custom resource of the CDK',
      type: 'Custom::AWSCDKOpenIdConnectProvider',
      properties: { Url: GITHUB, ClientIDList: ['sts.amazonaws.com'] },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'provider names no client', path: 'Properties.ClientIdList' },
    {
      name: 'any client',
      properties: { ClientIdList: ['shop', '*'] },
      found: 'provider takes tokens for any client (*)',
      path: 'Properties.ClientIdList.1',
    },
    {
      name: 'pipelines with tokens for something else',
      properties: { Url: GITHUB, ClientIdList: ['https://github.com/acme'] },
      found: /^provider takes tokens of pipelines for https:\/\/github.com\/acme/,
    },
  ],
  undecidable: [
    {
      name: 'the client is a parameter',
      properties: { ClientIdList: [{ Ref: 'Client' }] },
      template: parameters('Client'),
      path: 'Properties.ClientIdList.0',
    },
  ],
});
