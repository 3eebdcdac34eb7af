import { s3BucketNotWebsite } from '../../../lib/rules/s3/s3-bucket-not-website';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(s3BucketNotWebsite, {
  compliant: [
    { name: 'no website', properties: {}, remedy: true },
    {
      name: 'every request is redirected',
      properties: { WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: 'example.com' } } },
    },
  ],
  violation: [
    {
      name: 'a website',
      properties: { WebsiteConfiguration: { IndexDocument: 'index.html' } },
      found: 'a website is served by plain HTTP',
      path: 'Properties.WebsiteConfiguration',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { WebsiteConfiguration: { Ref: 'Website' } },
      template: parameters('Website'),
      path: 'Properties.WebsiteConfiguration',
    },
  ],
  empty: { verdict: 'compliant', because: 'a bucket serves no website unless it is told to' },
});
