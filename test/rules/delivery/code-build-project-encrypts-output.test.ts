import { codeBuildProjectEncryptsOutput } from '../../../lib/rules/delivery';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const artefacts = (EncryptionDisabled: unknown) => ({ Artifacts: { Type: 'S3', EncryptionDisabled } });

ruleTable(codeBuildProjectEncryptsOutput, {
  compliant: [
    { name: 'nothing is said of it', properties: { Artifacts: { Type: 'S3' } }, remedy: true },
    { name: 'left on by name', properties: artefacts('false') },
  ],
  violation: [
    {
      name: 'artefacts in clear',
      properties: artefacts(true),
      found: 'EncryptionDisabled is on',
      path: 'Properties.Artifacts.EncryptionDisabled',
    },
    {
      name: 'some of several artefacts in clear',
      properties: { SecondaryArtifacts: [{ Type: 'S3' }, { Type: 'S3', EncryptionDisabled: 'True' }] },
      found: 'EncryptionDisabled is on',
      path: 'Properties.SecondaryArtifacts.1.EncryptionDisabled',
    },
    {
      name: 'logs in clear',
      properties: { LogsConfig: { S3Logs: { Status: 'ENABLED', EncryptionDisabled: true } } },
      found: 'EncryptionDisabled is on',
      path: 'Properties.LogsConfig.S3Logs.EncryptionDisabled',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      properties: artefacts({ Ref: 'Off' }),
      ...unset('Off'),
      path: 'Properties.Artifacts.EncryptionDisabled',
    },
  ],
  empty: { verdict: 'compliant', because: 'CodeBuild encrypts unless it is told not to' },
});
