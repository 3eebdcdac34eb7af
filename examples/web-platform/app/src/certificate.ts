import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** What `https.createServer` takes. */
export interface KeyAndCertificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * A key and a certificate that it signed itself, which never leave the memory of the process. The load balancer encrypts
 * the way to the task by it, and asks no more of it.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
 */
export function selfSigned(name: string, now = new Date()): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const issuer = sequence(set(sequence(COMMON_NAME, tagged(0x0c, Buffer.from(name)))));
  // An hour of grace for clocks that are late; a task does not live for a year.
  const validity = sequence(time(new Date(now.getTime() - DAY / 24)), time(new Date(now.getTime() + 365 * DAY)));
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(15)]));
  const body = sequence(serial, algorithm, issuer, validity, issuer, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = createSign('SHA256').update(body).sign(privateKey);
  const certificate = sequence(body, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines(certificate.toString('base64'))}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value of DER: its tag, its length, and what it holds. */
function tagged(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const bytes = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), value]);
}

const sequence = (...values: readonly Buffer[]): Buffer => tagged(0x30, Buffer.concat(values));
const set = (...values: readonly Buffer[]): Buffer => tagged(0x31, Buffer.concat(values));
const integer = (value: Buffer): Buffer => tagged(0x02, value);

/** `YYYYMMDDhhmmssZ`. */
const time = (date: Date): Buffer => tagged(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\..*$/g, '')}Z`));

const lines = (text: string): string => text.match(/.{1,64}/g)?.join('\n') ?? '';

/** 1.2.840.10045.4.3.2 and 2.5.4.3, as DER writes them. */
const ECDSA_WITH_SHA256 = tagged(0x06, Buffer.from('2a8648ce3d040302', 'hex'));
const COMMON_NAME = tagged(0x06, Buffer.from('550403', 'hex'));
