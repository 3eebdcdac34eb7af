import { copying } from './copy';
import { maskOf } from './masking';
import { maskRowsBy, type TableMasking } from './rows';
import { s3Stores } from './s3-stores';

/**
 * The code of the function, to stand in the template: what is deployed is what was reviewed, the tables included. It is
 * made of the very functions that are tested, and brings nothing but what Lambda has: Node.js and the SDK.
 */
export const codeOf = (tables: readonly TableMasking[]): string => `'use strict';
const { createHmac } = require('node:crypto');
// Some bundlers wrap functions in it.
const __name = (named) => named;
const maskOf = ${maskOf.toString()};
const maskRowsBy = ${maskRowsBy.toString()};
const s3Stores = ${s3Stores.toString()};
const copying = ${copying.toString()};
const tables = ${JSON.stringify(tables)};

// The key is derived in KMS, which never gives away what from.
const derive = async () => {
  const { KMSClient, GenerateMacCommand } = require('@aws-sdk/client-kms');
  const { Mac } = await new KMSClient({}).send(
    new GenerateMacCommand({
      KeyId: process.env.MASKING_KEY,
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from('cdk-policy-blueprints masked copy, version 1'),
    }),
  );
  return Mac;
};

exports.handler = async (event, context) => {
  const mask = maskOf(createHmac, await derive());
  const stores = s3Stores(require('@aws-sdk/client-s3'), process.env.SOURCE, process.env.TARGET);
  const answer = await copying(tables, stores, maskRowsBy(mask), mask)(event ?? {}, () => context.getRemainingTimeInMillis());
  console.log(JSON.stringify(answer));
  return answer;
};
`;
