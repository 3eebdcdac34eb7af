import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { isAtLeast } from '../version-order';

const OLDEST = '3.0';

export const glueJobVersionSupported = defineRule({
  id: 'GlueJobVersionSupported',
  title: 'Glue job runs a supported version',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'flaws of older versions are known and stay open',
  risk: 'Flaws that are found in the version are not mended any more.',
  remedy:
    'Set `glueVersion` of `CfnJob` to `5.0`, at least to 3.0, or leave it out for the newest. Shells of ' +
    'Python go by 3.9.',
  cannotTell: 'the version is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/glue/latest/dg/release-notes.html',
    'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
  ],
  resources: ['AWS::Glue::Job'],
  check: (job) => {
    const [version, command] = [job.at('GlueVersion'), job.at('Command')];
    if (command.at('Name').is('pythonshell')) {
      return demand(
        command.at('PythonVersion'),
        (each) => isAtLeast(each.literal ?? '0', '3.9'),
        (each) => `version of Python is ${each.orAbsent()}, 3.9 is the oldest that is supported`,
      );
    }
    return demand(
      version,
      // Glue takes the newest then.
      (each) => each.isAbsent || isAtLeast(each.literal ?? '0', OLDEST),
      (each) => `version of Glue is ${each.orAbsent()}, ${OLDEST} is the oldest that is supported`,
    );
  },
});
