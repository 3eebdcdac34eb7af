import * as logs from 'aws-cdk-lib/aws-logs';

/**
 * What is masked in the events of applications (SIP-DH.6): what identifies people, and what opens doors. Who has the
 * permission `logs:Unmask` still reads it.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html
 */
const MASKED: readonly logs.DataIdentifier[] = [
  logs.DataIdentifier.AWSSECRETKEY,
  logs.DataIdentifier.CREDITCARDNUMBER,
  logs.DataIdentifier.CREDITCARDSECURITYCODE,
  logs.DataIdentifier.EMAILADDRESS,
  logs.DataIdentifier.OPENSSHPRIVATEKEY,
  logs.DataIdentifier.PGPPRIVATEKEY,
  logs.DataIdentifier.PKCSPRIVATEKEY,
  logs.DataIdentifier.PUTTYPRIVATEKEY,
];

/** A policy that masks what is sensitive in the events of a log group. */
export const maskSensitiveData = (): logs.DataProtectionPolicy =>
  new logs.DataProtectionPolicy({ identifiers: [...MASKED] });
