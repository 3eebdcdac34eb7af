import { wafLogsRedactCredentials } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const fields = (...names: readonly unknown[]) => ({
  RedactedFields: names.map((Name) => ({ SingleHeader: { Name } })),
});

ruleTable(wafLogsRedactCredentials, {
  compliant: [
    { name: 'both headers', properties: fields('authorization', 'cookie'), remedy: true },
    { name: 'both headers, in upper case', properties: fields('Cookie', 'Authorization') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'log shows the headers authorization and cookie',
      path: 'Properties.RedactedFields',
    },
    { name: 'one of the two', properties: fields('authorization'), found: 'log shows the headers cookie' },
    {
      name: 'the query alone',
      properties: { RedactedFields: [{ QueryString: {} }] },
      found: /authorization and cookie/,
    },
  ],
  undecidable: [
    {
      name: 'a name is a parameter',
      properties: fields('cookie', { Ref: 'Name' }),
      template: { Parameters: { Name: { Type: 'String' } } },
      path: 'Properties.RedactedFields.1.SingleHeader.Name',
    },
  ],
});
