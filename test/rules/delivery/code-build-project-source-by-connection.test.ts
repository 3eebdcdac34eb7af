import { codeBuildProjectSourceByConnection } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';

const PROJECT = 'AWS::CodeBuild::Project';

ruleTable(codeBuildProjectSourceByConnection, {
  compliant: [
    { name: 'a connection', properties: { AuthType: 'CODECONNECTIONS' }, remedy: true },
    {
      name: 'a project without a login in the address',
      type: PROJECT,
      properties: { Source: { Type: 'GITHUB', Location: 'https://github.com/acme/shop.git' } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: /type absent/, path: 'Properties.AuthType' },
    { name: 'a personal token', properties: { AuthType: 'PERSONAL_ACCESS_TOKEN' }, found: /PERSONAL_ACCESS_TOKEN/ },
    { name: 'a login', properties: { AuthType: 'BASIC_AUTH' }, found: /BASIC_AUTH/ },
    {
      name: 'a login in the address',
      type: PROJECT,
      properties: { Source: { Location: 'https://me:pass@github.com/acme/shop.git' } },
      found: 'the address of the repository has a login in it',
    },
    { name: 'no source', type: PROJECT, found: 'project has no source' },
    {
      name: 'a login in a second address',
      type: PROJECT,
      properties: {
        Source: { Type: 'NO_SOURCE' },
        SecondarySources: [{ Location: 'https://me@github.com/acme/shop.git' }],
      },
      found: /login/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AuthType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AuthType',
    },
  ],
});
