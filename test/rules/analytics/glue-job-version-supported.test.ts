import { glueJobVersionSupported } from '../../../lib/rules/analytics/glue-job-version-supported';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(glueJobVersionSupported, {
  compliant: [
    { name: 'a version of today', properties: { GlueVersion: '5.0' }, remedy: true },
    { name: 'the newest, whichever it is', properties: {} },
    { name: 'a shell of Python', properties: { Command: { Name: 'pythonshell', PythonVersion: '3.9' } } },
  ],
  violation: [
    {
      name: 'an old one',
      properties: { GlueVersion: '2.0' },
      found: 'version of Glue is 2.0, 3.0 is the oldest that is supported',
      path: 'Properties.GlueVersion',
    },
    { name: 'a number', properties: { GlueVersion: 1 }, found: /^version of Glue is 1,/ },
    {
      name: 'an old shell of Python',
      properties: { Command: { Name: 'pythonshell', PythonVersion: '3' } },
      found: /^version of Python is 3,/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { GlueVersion: { Ref: 'Version' } },
      template: parameters('Version'),
      path: 'Properties.GlueVersion',
    },
  ],
  empty: { verdict: 'compliant', because: 'Glue takes the newest version for a job that names none' },
});
