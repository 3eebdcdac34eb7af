// `npm run runbooks` writes what to do when data has to be recovered, a page for each environment and tier.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recoveryRunbooks } from 'cdk-policy-blueprints/constructs';
import { app } from '../app';

for (const [file, text] of recoveryRunbooks(app)) {
  writeFileSync(join(__dirname, '../runbooks', file), text);
  console.log(`runbooks/${file}`);
}
