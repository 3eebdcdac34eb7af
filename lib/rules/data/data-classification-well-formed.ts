import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { dataStoreTagged } from '../tags';
import { CLASSIFICATION_TAG } from './classification';

export const dataClassificationWellFormed = defineRule({
  id: 'DataClassificationWellFormed',
  title: 'Data store writes its class of data in kebab case',
  clauses: [securityIpProtection.clauses['SIP-DH.1'], cloudInfrastructure.clauses['CIP-7.2']],
  severity: 'warning',
  severityReason: 'the class is there and can be read, but not compared',
  risk:
    'Two spellings are two classes: keys, backup plans and access by tag pass by the one that they do not ' + 'know.',
  remedy:
    "Write the class as the vendor register does: `Tags.of(store).add('DataClassification', 'personal')`, " +
    'lower case, words joined by hyphens.',
  cannotTell: 'the class is a parameter without a default',
  references: ['https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html'],
  resources: dataStoreTagged.resources,
  check: (store) => {
    const dataClass = store.tag(CLASSIFICATION_TAG);
    // That a class is missing or empty DataStoreTagged reports.
    if ((dataClass.literal ?? dataClass.text ?? '').trim() === '') return ignored;
    return demand(
      dataClass,
      (each) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(each.literal ?? ''),
      (each) => `class of data is '${each.orAbsent()}', not in kebab case`,
    );
  },
});
