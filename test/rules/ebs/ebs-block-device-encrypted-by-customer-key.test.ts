import { ebsBlockDeviceEncryptedByCustomerKey } from '../../../lib/rules/ebs/ebs-block-device-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const mapped = (KmsKeyId: unknown, Encrypted: unknown = true) => ({
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted, KmsKeyId } }],
});
const PATH = 'BlockDeviceMappings.0.Ebs.KmsKeyId';
const instance = keyCases('/dev/xvda', PATH, mapped, 'AWS::EC2::Instance');
const template = keyCases(
  '/dev/xvda',
  `LaunchTemplateData.${PATH}`,
  (key) => ({ LaunchTemplateData: mapped(key) }),
  'AWS::EC2::LaunchTemplate',
);

ruleTable(ebsBlockDeviceEncryptedByCustomerKey, {
  compliant: [...instance.compliant, ...template.compliant],
  violation: [...instance.violation, ...template.violation],
  undecidable: [...instance.undecidable, ...template.undecidable],
  ignored: [
    {
      name: 'encryption is off, which is for another rule',
      type: 'AWS::EC2::Instance',
      properties: mapped(undefined, false),
    },
  ],
  empty: { verdict: 'ignored', because: 'whether there is encryption at all is for EbsBlockDeviceEncrypted' },
});
