import { s3BucketNamesCorsOrigins } from '../../../lib/rules/s3/s3-bucket-names-cors-origins';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const origins = (...AllowedOrigins: readonly unknown[]) => ({ CorsConfiguration: { CorsRules: [{ AllowedOrigins }] } });

ruleTable(s3BucketNamesCorsOrigins, {
  compliant: [
    { name: 'a site', properties: origins('https://example.com'), remedy: true },
    { name: 'hosts below a domain', properties: origins('https://*.example.com') },
  ],
  violation: [
    {
      name: 'any site',
      properties: origins('*'),
      found: 'origin * may use the bucket',
      path: 'Properties.CorsConfiguration.CorsRules.0.AllowedOrigins.0',
    },
    { name: 'any site by TLS', properties: origins('https://*'), found: 'origin https://* may use the bucket' },
    {
      name: 'one of two by plain HTTP',
      properties: origins('https://example.com', 'http://example.com'),
      found: 'origin http://example.com may use the bucket',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: origins({ Ref: 'Origin' }),
      template: parameters('Origin'),
      path: 'Properties.CorsConfiguration.CorsRules.0.AllowedOrigins.0',
    },
  ],
  ignored: [{ name: 'no browser may use it', properties: { CorsConfiguration: { CorsRules: [] } } }],
  empty: { verdict: 'ignored', because: 'without rules no browser lets another site use the bucket' },
});
