import { RegionInfo } from 'aws-cdk-lib/region-info';
import { z } from 'zod';
import { SHORTEST_RPO_MINUTES, TIME_SPAN, timeSpan } from './durations';
import { ENVIRONMENT_NAMES, type LogClass, MASKINGS, STRICTEST } from './profile';
import { didYouMean } from './text';

/** How an error says what is wrong and, after a mark, what is allowed: zod has one string for both. */
const ALLOWED = '; allowed: ';

const says = (wrong: string, allowed: string): string => `${wrong}${ALLOWED}${allowed}`;

/** Takes the message of a zod issue of this schema apart again. */
export function splitMessage(message: string): { readonly message: string; readonly allowed?: string } {
  const at = message.indexOf(ALLOWED);
  return at < 0 ? { message } : { message: message.slice(0, at), allowed: message.slice(at + ALLOWED.length) };
}

type Input = Readonly<{ input?: unknown; code?: string }>;

/** A text of a certain form; `what` goes on after `is not …`. */
const form = (pattern: RegExp, what: string, allowed: string) => {
  const error = says(`is not ${what}`, allowed);
  return z.string({ error }).regex(pattern, { error, abort: true });
};

/** The same for what people may forget to quote: YAML has then already changed what was written (012 → 12). */
const quotable = (pattern: RegExp, what: string, allowed: string) => {
  const error = ({ input }: Input): string =>
    typeof input === 'number' || typeof input === 'boolean'
      ? says(`is a ${typeof input}, not text`, `${allowed}, in quotes`)
      : says(`is not ${what}`, allowed);
  return z.string({ error }).regex(pattern, { error });
};

const text = (what: string) => quotable(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, what, '1 to 200 characters on one line');

/** A map that takes these keys and no others. */
const map = <Shape extends z.ZodRawShape>(shape: Shape) => {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }: Input) =>
      code === 'unrecognized_keys' ? says('unknown key', keys) : says('is not a map', `a map of ${keys}`),
  });
};

/** A list; `what` in the plural. */
const list = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item, { error: says('is not a list', `a list of ${what}`) });

/** A list with at least one item. */
const someOf = <Item extends z.ZodType>(item: Item, what: string) =>
  list(item, what).min(1, { error: says('is empty', `at least one of the ${what}`) });

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Says what a name in kebab case may have in it. */
export const KEBAB_ALLOWED = 'lower-case letters, digits and single hyphens, a letter first';

const kebab = (what: string) => form(KEBAB, what, KEBAB_ALLOWED);

const account = z
  .string({
    error: ({ input }: Input) =>
      typeof input === 'number'
        ? says('is a number, which loses leading zeros', '12 digits, in quotes')
        : says('is not an account id', '12 digits, in quotes'),
  })
  .regex(/^\d{12}$/, { error: says('is not an account id', '12 digits, in quotes') })
  .meta({ id: 'awsAccount', description: 'Id of an AWS account: 12 digits, in quotes.' });

const REGIONS = RegionInfo.regions.map(({ name }) => name);

const region = z
  .enum(REGIONS as [string, ...string[]], {
    error: ({ input }: Input) =>
      says(
        `is not a region of AWS${typeof input === 'string' ? didYouMean(input, REGIONS) : ''}`,
        'the code of a region, such as eu-central-1',
      ),
  })
  .meta({ id: 'awsRegion', description: 'Code of an AWS region.' });

const environmentName = z.enum(ENVIRONMENT_NAMES, {
  error: ({ input }: Input) =>
    says(
      `is not an environment${typeof input === 'string' ? didYouMean(input, ENVIRONMENT_NAMES) : ''}`,
      ENVIRONMENT_NAMES.join(', '),
    ),
});

const date = z.iso
  .date({ error: says('is not a date', 'a day of the calendar as YYYY-MM-DD') })
  .meta({ id: 'calendarDay', description: 'A day as YYYY-MM-DD.' });

const email = z
  .email({ error: says('is not an e-mail address', 'one address, such as on-call@example.com') })
  .max(254, { error: says('is not an e-mail address', 'at most 254 characters') })
  .meta({ id: 'emailAddress', description: 'One e-mail address.' });

const span = form(TIME_SPAN, 'a length of time', 'a whole number with m, h or d, such as 15m, 4h or 1d');

const recoveryPoint = span.refine((value) => timeSpan(value).minutes >= SHORTEST_RPO_MINUTES, {
  error: says(
    'is an RPO that no schedule can meet',
    `${String(SHORTEST_RPO_MINUTES)}m or longer (continuous backup), 1h or longer for what only takes snapshots`,
  ),
});

const recoveryTime = span.refine((value) => timeSpan(value).minutes > 0, {
  error: says('is an RTO that nothing can meet', '1m or longer'),
});

/** Days that a CloudWatch log group can keep its events, as the service documents them. */
export const LOG_RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

const days = z
  .literal([...LOG_RETENTION_DAYS], {
    error: says('is not a retention that CloudWatch Logs knows', `a number of days: ${LOG_RETENTION_DAYS.join(', ')}`),
  })
  .meta({ id: 'logRetentionDays', description: 'A retention that CloudWatch Logs knows, in days.' });

/** What holds without an engagement is also the default within one. */
const preset = (logClass: LogClass) => days.default(STRICTEST.retentionDays[logClass] as z.output<typeof days>);

const retentionOverride = map({
  application: days.exactOptional().describe('What workloads write about themselves, in days.'),
  access: days.exactOptional().describe('Who reached what, in days.'),
  audit: days.exactOptional().describe('Who changed what, in days; 365 at least in prod.'),
}).describe('Days by class of logs, where this environment differs from `retention` at the top (CIP-8.6).');

const shared = {
  account: account.describe('Id of the one AWS account of this environment, 12 digits in quotes (CIP-5, SIP-AC.3).'),
  region: region.describe('Home region, one of `residency` (SEC-5.3).'),
  recoveryRegion: region
    .exactOptional()
    .describe('Region for copies of backups and replicas: one of `residency`, not the home region (SEC-9.2).'),
  retention: retentionOverride.exactOptional(),
};

const production = map(shared).meta({ id: 'environment', description: 'The environment with the real data.' });

const lowerEnvironment = map({
  ...shared,
  personalData: z
    .enum(MASKINGS, { error: says('is no way to make personal data harmless', MASKINGS.join(', ')) })
    .exactOptional()
    .describe(
      'What was done to all personal data before it came here: it was masked, or made up. None is allowed if absent (SIP-DH.4).',
    ),
}).meta({ id: 'lowerEnvironment', description: 'An environment without real data.' });

const retention = map({
  application: preset('application').describe('What workloads write about themselves, in days.'),
  access: preset('access').describe('Who reached what: S3, load balancer, API, flow and DNS query logs, in days.'),
  audit: preset('audit').describe(
    'Who changed what: CloudTrail and whatever an investigation rests on, in days; 365 at least in prod.',
  ),
})
  .prefault({})
  .describe('How long logs are kept, in days by class (CIP-8.6, SIP-DH.5).');

const BACKUP_DAYS = says('is not a number of days', '1 to 36500');

const backups = map({
  retentionDays: z
    .int({ error: BACKUP_DAYS })
    .min(1, { error: BACKUP_DAYS })
    .max(36500, { error: BACKUP_DAYS })
    .default(STRICTEST.backupRetentionDays)
    .describe('Least number of days that backups are kept; databases keep at most 35 by themselves.'),
})
  .prefault({})
  .describe('How long backups are kept (CIP-9.1, SEC-9.1).');

const tier = map({
  rpo: recoveryPoint.transform(timeSpan).describe('Recovery point objective: how much may be lost, e.g. 15m, 4h, 1d.'),
  rto: recoveryTime.transform(timeSpan).describe('Recovery time objective: how long it may take, e.g. 1h.'),
});

/** What names of tiers look like. Names of keys are left to checks.ts: zod would not look behind a wrong one. */
export const TIER_NAME = KEBAB;

const recovery = z
  .record(z.string(), tier, { error: says('is not a map', 'a map of tiers, each with rpo and rto') })
  .refine((tiers) => Object.keys(tiers).length > 0, { error: says('is empty', 'at least one tier with rpo and rto') })
  .meta({
    description: 'Recovery objectives by tier; the names of the tiers are yours (SEC-9.4).',
    propertyNames: { pattern: TIER_NAME.source },
    minProperties: 1,
  });

const contacts = map({
  onCall: email.describe('Who is woken by alarms (SIP-OB.2).'),
  security: email.describe('Who handles security findings and incidents; the alternate security contact (SEC-2.4).'),
  owner: email.describe(
    'Who answers for the system; the value of the tag Owner where nothing else is given (SEC-2.4).',
  ),
}).describe('E-mail addresses of the people responsible (SEC-2.4).');

const vendor = map({
  name: text('the name of a vendor').describe('Name of the vendor, once in the register.'),
  purpose: text('a purpose').describe('What the vendor is used for (SIP-VN.1).'),
  region: text('a place').describe('Where the vendor processes data: a country, a legal area or a region (SIP-VN.1).'),
  dataClasses: someOf(kebab('a data class'), 'data classes').describe('Classes of data the vendor sees (SIP-VN.1).'),
  accounts: list(account, 'account ids')
    .default([])
    .describe('AWS accounts of the vendor that roles and policies may name (CIP-10).'),
  environments: list(environmentName, 'environments')
    .default([])
    .describe('Environments that the vendor may reach; required with `accounts` (SIP-VN.2).'),
  contract: text('a contract').exactOptional().describe('Reference of the contract that binds the vendor (SEC-6.2).'),
  approvedBy: text('a name').describe('Who approved the vendor (SEC-6.1, SIP-VN.1).'),
  approvedOn: date.describe('Day of the approval.'),
  ends: date.exactOptional().describe('Last day of the approval; none if it has no end.'),
});

const model = map({
  id: text('the id of a model').describe('Id of the model or inference profile.'),
  provider: text('the name of a provider').describe('Who provides it, e.g. Amazon Bedrock.'),
  region: region.describe('Region of the endpoint, one of `residency` (SEC-5.3, SIP-AI.3).'),
  purpose: text('a purpose').describe('What it is used for and the capability it was chosen for (SIP-AI.3).'),
  retention: form(/^(none|\d{1,5}[mhd])$/, 'a retention', 'none, or a length of time such as 30d').describe(
    'How long the provider keeps prompts and answers: none, or e.g. 30d (SIP-AI.3).',
  ),
  egress: list(region, 'regions')
    .default([])
    .describe(
      'Other regions that prompts may travel to, e.g. by cross-region inference; each of `residency` (SIP-AI.3).',
    ),
  approvedBy: text('a name').describe('Who approved the model (SIP-AI.3).'),
  approvedOn: date.describe('Day of the approval.'),
});

/** What keys of tags look like; `aws:` belongs to AWS. */
export const TAG_KEY = /^(?![aA][wW][sS]:)[\p{L}\p{Zs}\p{N}_.:/=+@-]{1,128}$/u;

const tagValue = quotable(
  /^[\p{L}\p{Zs}\p{N}_.:/=+@-]{1,256}$/u,
  'a value of a tag',
  'up to 256 letters, digits, spaces and _.:/=+-@',
);

/** The engagement file, as zod sees it. What spans several keys stands in checks.ts. */
export const ENGAGEMENT_FILE = map({
  name: kebab('a name')
    .max(40, { error: says('is too long', 'at most 40 characters') })
    .describe('Short name of the engagement, part of stack names.'),
  dataOwner: text('a name').describe('The client, who owns the data and the work product (SIP-IP.1).'),
  nda: date.exactOptional().describe('Day on which the mutual NDA was signed (SIP-NDA).'),
  starts: date.exactOptional().describe('First day of the engagement.'),
  ends: date.exactOptional().describe('Last day of the engagement: access granted for it ends then (SIP-OF.1).'),
  residency: someOf(region, 'regions').describe('Regions that data may rest in (SEC-5.3).'),
  environments: map({
    dev: lowerEnvironment.describe('Development, without real data (SIP-DH.4).'),
    stage: lowerEnvironment.describe('Staging, without real data (SIP-DH.4).'),
    prod: production.describe('Production.'),
  }).describe('One AWS account for each environment (CIP-5, SIP-AC.3).'),
  retention,
  recovery,
  backups,
  contacts,
  vendors: list(vendor, 'vendors').default([]).describe('Register of third parties (CIP-10, SEC-6.1, SIP-VN.1).'),
  models: list(model, 'models').default([]).describe('Register of AI models served by AWS (SIP-AI.3).'),
  tags: z
    .record(z.string(), tagValue, { error: says('is not a map', 'a map of keys and values of tags') })
    .default({})
    .meta({
      description: 'Tags that every resource carries beside Owner, Environment and DataClassification (SEC-2.4).',
      propertyNames: { pattern: TAG_KEY.source },
    }),
  services: someOf(kebab('a service'), 'services')
    .exactOptional()
    .describe('Approved AWS services by their IAM prefix, e.g. s3; every service if absent (CIP-3).'),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly (DeepPartial<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/** A validated engagement: the file with its defaults filled in, lengths of time as `TimeSpan`, frozen. */
export type Engagement = DeepReadonly<z.output<typeof ENGAGEMENT_FILE>>;

/** What is left of a file once every invalid value is taken out of it. */
export type EngagementDraft = DeepPartial<z.input<typeof ENGAGEMENT_FILE>>;
