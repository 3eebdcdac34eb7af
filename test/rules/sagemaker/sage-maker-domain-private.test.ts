import { sageMakerDomainPrivate } from '../../../lib/rules/sagemaker/sage-maker-domain-private';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(sageMakerDomainPrivate, {
  compliant: [{ name: 'the VPC alone', properties: { AppNetworkAccessType: 'VpcOnly' }, remedy: true }],
  violation: [
    { name: 'the internet by default', found: 'access to the network is absent' },
    {
      name: 'the internet',
      properties: { AppNetworkAccessType: 'PublicInternetOnly' },
      found: 'access to the network is PublicInternetOnly',
      path: 'Properties.AppNetworkAccessType',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AppNetworkAccessType: { Ref: 'Access' } },
      template: parameters('Access'),
      path: 'Properties.AppNetworkAccessType',
    },
  ],
});
