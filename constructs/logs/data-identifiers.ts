import * as logs from 'aws-cdk-lib/aws-logs';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { securityIpProtection } from '../../lib/policies';
import { invalidProp } from '../invalid-prop';

/**
 * What is masked in the events of applications (SIP-DH.6): what identifies people, and what opens doors. Who has the
 * permission `logs:Unmask` still reads it.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-managed-data-identifiers.html
 */
export const MASKED: readonly logs.DataIdentifier[] = [
  logs.DataIdentifier.AWSSECRETKEY,
  logs.DataIdentifier.CREDITCARDNUMBER,
  logs.DataIdentifier.CREDITCARDSECURITYCODE,
  logs.DataIdentifier.EMAILADDRESS,
  logs.DataIdentifier.OPENSSHPRIVATEKEY,
  logs.DataIdentifier.PGPPRIVATEKEY,
  logs.DataIdentifier.PKCSPRIVATEKEY,
  logs.DataIdentifier.PUTTYPRIVATEKEY,
];

/** A policy that masks it. */
export const maskSensitiveData = (): logs.DataProtectionPolicy =>
  new logs.DataProtectionPolicy({ identifiers: [...MASKED] });

/** Names of AWS's own identifiers, as far as the CDK knows them; many stand for one country: `DriversLicense-DE`. */
const MANAGED: ReadonlySet<string> = new Set(
  Object.values(logs.DataIdentifier)
    .filter((each): each is logs.DataIdentifier => typeof each === 'object' && each !== null && 'name' in each)
    .map(({ name }) => name),
);

const MOST_CUSTOM = 10;

/**
 * Refuses identifiers that CloudWatch Logs would refuse at deployment, or mask nothing by.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL-custom-data-identifiers.html
 */
export function demandIdentifiers(construct: IConstruct, masks: readonly logs.DataIdentifier[]): void {
  const clause = securityIpProtection.clauses['SIP-DH.6'];
  for (const mask of masks) {
    const allowed = expectationOf(mask);
    if (allowed !== undefined) throw invalidProp(construct, 'masks', `'${mask.name}'`, allowed, clause);
  }
  const custom = masks.filter((mask) => regexOf(mask) !== undefined).length;
  if (custom <= MOST_CUSTOM) return;
  const allowed = `${String(MOST_CUSTOM)} or fewer`;
  throw invalidProp(construct, 'masks', `${String(custom)} identifiers of your own`, allowed, clause);
}

/** Another copy of the CDK's class has it, too. */
const regexOf = (mask: logs.DataIdentifier): string | undefined =>
  'regex' in mask && typeof mask.regex === 'string' ? mask.regex : undefined;

/** What an identifier has to be, if it is not. */
function expectationOf(mask: logs.DataIdentifier): string | undefined {
  const { name } = mask;
  const regex = regexOf(mask);
  if (Token.isUnresolved(name) || Token.isUnresolved(regex)) return undefined;
  if (regex === undefined) {
    if (MANAGED.has(name)) return undefined;
    const stem = name.replace(/-[A-Z]{2}$/, '');
    const countries = [...MANAGED].filter((each) => new RegExp(`^${stem}-[A-Z]{2}$`).test(each));
    return countries.length > 0 ? countries.join(', ') : 'an identifier of AWS, or a CustomDataIdentifier';
  }
  if (MANAGED.has(name)) return "a name that is none of AWS's own";
  if (!/^[\w-]{1,128}$/.test(name)) return 'a name of letters, digits, _ and -, 128 at most';
  if (!/^[\w#=@/;, \-^$?[\]{}|\\*+.]{1,200}$/.test(regex)) {
    return 'a regular expression of 200 characters at most, without groups in parentheses';
  }
  return undefined;
}
