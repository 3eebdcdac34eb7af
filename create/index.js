#!/usr/bin/env node
// `npm create cdk-policy-blueprints NAME` is `blueprints init NAME`.
const { dirname, join } = require('node:path');
const { argv } = require('node:process');

argv.splice(2, 0, 'init');
const manifest = require.resolve('cdk-policy-blueprints/package.json');
require(join(dirname(manifest), require(manifest).bin.blueprints));
