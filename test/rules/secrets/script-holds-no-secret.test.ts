import { scriptHoldsNoSecret } from '../../../lib/rules/secrets/script-holds-no-secret';
import { ruleTable } from '../../../lib/testing';
import { open } from './documents';

const data = (UserData: unknown) => ({ UserData });
const bash = (line: string) => data({ 'Fn::Base64': `#!/bin/bash\n${line}\n` });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const found = 'script holds in clear: value of DB_PASSWORD';

ruleTable(scriptHoldsNoSecret, {
  empty: { verdict: 'ignored', because: 'without a script there is nothing that could hold a secret' },
  compliant: [
    {
      name: 'a build that names its secrets',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Source: {
          BuildSpec: 'env:\n  secrets-manager:\n    TOKEN: shop/github:token\n    DB_PASSWORD: db\nphases: {}\n',
        },
      },
    },
    {
      name: 'a script that reads the secret when it runs',
      properties: bash(
        'DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id shop/db --query SecretString --output text)',
      ),
      remedy: true,
    },
    { name: 'a password from a variable', properties: bash('export DB_PASSWORD="$1"\nmysql -p"$DB_PASSWORD"') },
    {
      name: 'a token of the metadata service',
      properties: bash(
        'TOKEN=$(curl -X PUT http://169.254.169.254/latest/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 21600")\n' +
          'curl -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/',
      ),
    },
    {
      name: 'a setting of the SSH server',
      properties: bash("sed -i 's/PasswordAuthentication yes/PasswordAuthentication no/' /etc/ssh/sshd_config"),
    },
    {
      name: 'inline code that reads its environment',
      type: 'AWS::Lambda::Function',
      properties: { Code: { ZipFile: "token = os.environ['TOKEN']\npassword = get('x')\nsecret: string" } },
    },
  ],
  violation: [
    {
      name: 'a build with a variable in clear beside one from a secret',
      type: 'AWS::CodeBuild::Project',
      properties: {
        Source: {
          BuildSpec: 'env:\n  secrets-manager:\n    TOKEN: shop:token\n  variables:\n    DB_PASSWORD: hunter2\n',
        },
      },
      found,
    },
    { name: 'a password in clear', properties: bash('export DB_PASSWORD=hunter2'), found, path: 'Properties.UserData' },
    { name: 'the same in base64', properties: data(base64('#!/bin/bash\nexport DB_PASSWORD=hunter2\n')), found },
    {
      name: 'the same, joined',
      properties: data({ 'Fn::Base64': { 'Fn::Join': ['\n', ['#!/bin/bash', 'DB_PASSWORD="hunter2"']] } }),
      found,
    },
    {
      name: 'a parameter that is not masked',
      properties: data({ 'Fn::Base64': { 'Fn::Sub': 'export DB_PASSWORD=${Password}' } }),
      template: open('Password'),
      found,
    },
    {
      name: 'a launch template',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: bash('echo "db_password: hunter2" > /etc/shop.yml\ndb_password: hunter2') },
      found: /db_password/,
    },
    { name: 'a password on a command line', properties: bash('echo "root:hunter2" | chpasswd'), found: /command line/ },
    { name: 'the password of a client', properties: bash('mysql -u root -phunter2 shop'), found: /command line/ },
    { name: 'an option', properties: bash('register --token abcd1234'), found: /value of token/ },
    { name: 'an access key', properties: bash('aws configure set x AKIAIOSFODNN7EXAMPLE'), found: /AWS access key id/ },
    {
      name: 'inline code',
      type: 'AWS::Lambda::Function',
      properties: { Code: { ZipFile: "password = 'hunter2'" } },
      found: /value of password/,
    },
    {
      name: 'a document of Systems Manager',
      type: 'AWS::SSM::Document',
      properties: { Content: { mainSteps: [{ inputs: { runCommand: ['cd /', 'export DB_PASSWORD=hunter2'] } }] } },
      found,
    },
    {
      name: 'a command of a container',
      type: 'AWS::ECS::TaskDefinition',
      properties: { ContainerDefinitions: [{ Command: ['serve', '--password', 'hunter2'] }] },
      found: /value of password/,
    },
  ],
  ignored: [{ name: 'no user data' }],
});
