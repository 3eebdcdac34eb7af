import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { CLUSTER, NAMESPACE } from './warehouses';

const GUESSED = ['admin', 'awsuser'];

export const redshiftAdministratorRenamed = defineRule({
  id: 'RedshiftAdministratorRenamed',
  title: 'Redshift administrator has a name that is not the first guess',
  clauses: [cloudInfrastructure.clauses['CIP-4.3']],
  severity: 'warning',
  severityReason: 'a name is no secret, it only makes guessing slower',
  risk: 'Whoever tries passwords need not find out the name first.',
  remedy: 'Set `masterUsername` (`adminUsername` on `CfnNamespace`) to a name of your own.',
  cannotTell: 'the name is a parameter without a default',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html'],
  cdkNag: ['AwsSolutions-RS3'],
  resources: [CLUSTER, NAMESPACE],
  check: (warehouse) => {
    const name = warehouse.at(warehouse.type === CLUSTER ? 'MasterUsername' : 'AdminUsername');
    if (name.isAbsent) return ignored;
    if (name.isDeployTime) return undecidable(name);
    return GUESSED.includes(name.orAbsent().toLowerCase())
      ? violation(`administrator is called ${name.orAbsent()}`, name)
      : compliant;
  },
});
