import { MASKINGS } from '../../engagement';
import { defineRule, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { dataStoreTagged } from '../tags';
import { CLASSIFICATION_TAG, isPersonal, MASKING_TAG } from './classification';

/** Stores of keys and passwords, which are nobody's personal data. */
const HOLDS_NO_RECORDS = new Set(['AWS::KMS::Key', 'AWS::KMS::ReplicaKey', 'AWS::SecretsManager::Secret']);

export const personalDataMaskedOutsideProduction = defineRule({
  id: 'PersonalDataMaskedOutsideProduction',
  title: 'Store of personal data outside production says that the data is masked or made up',
  clauses: [
    securityIpProtection.clauses['SIP-DH.4'],
    security.clauses['SEC-5.1'],
    cloudInfrastructure.clauses['CIP-5'],
  ],
  severity: 'error',
  severityReason: 'personal data where many may look at it is a breach, whether or not anybody does',
  risk: 'Real people show up in a test: developers, tools and logs see what only production may.',
  remedy:
    "Mask the data or make it up, then say so on the store: `Tags.of(store).add('DataMasking', 'masked')`, or " +
    '`synthetic`; for all of an environment by `personalData` in the engagement file. Or give the store another class in `DataClassification`, if it holds no personal data.',
  cannotTell: 'the class or the masking is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/privacy-reference-architecture/introduction.html',
  ],
  resources: dataStoreTagged.resources.filter((type) => !HOLDS_NO_RECORDS.has(type)),
  check: (store) => {
    if (store.environment.production) return ignored;
    const dataClass = store.tag(CLASSIFICATION_TAG);
    if (dataClass.isDeployTime) return undecidable(dataClass);
    if (!isPersonal(dataClass)) return ignored;
    return demand(
      store.tag(MASKING_TAG),
      (masking) => MASKINGS.some((each) => masking.literal?.toLowerCase() === each),
      (masking) =>
        `class is ${dataClass.orAbsent()}, tag ${MASKING_TAG} is ${masking.orAbsent()}, allowed are ${MASKINGS.join(', ')}`,
    );
  },
});
