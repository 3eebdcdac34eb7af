// npm keeps .gitignore and .npmrc out of packages. This gives them their names back after the first install, and goes.
const { readFileSync, renameSync, unlinkSync, writeFileSync } = require('node:fs');

for (const name of ['gitignore', 'npmrc']) renameSync(`dot-${name}`, `.${name}`);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
delete manifest.scripts.prepare;
writeFileSync('package.json', `${JSON.stringify(manifest, undefined, 2)}\n`);
unlinkSync('restore.js');
