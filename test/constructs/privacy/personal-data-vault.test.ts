import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { ArnPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack, Stage } from 'aws-cdk-lib/core';
import { BackupPlan, PersonalDataVault, type PersonalDataVaultProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';

const BUCKET = 'AWS::S3::Bucket';
const POLICY = 'AWS::S3::BucketPolicy';
const ROLE = 'AWS::IAM::Role';
const RECORDS = 'CustomersRecordsBucket638C52CC';

const vaultIn = (stack: Stack, props: Partial<PersonalDataVaultProps> = {}): PersonalDataVault =>
  new PersonalDataVault(stack, 'Customers', { data: 'synthetic', eraseAfter: Duration.days(365), ...props });

const template = (place?: Place, props?: Partial<PersonalDataVaultProps>): Template =>
  templateOf((stack) => vaultIn(stack, props), place);

const tagged = (Key: string, Value: unknown): unknown => Match.arrayWith([{ Key, Value }]);

describe.each(Object.entries(FLAGS))('PersonalDataVault with flags: %s', (_, flags) => {
  test('denies everybody the records but roles with its tag, and AWS itself', () => {
    template({ flags }).hasResourceProperties(POLICY, {
      Bucket: { Ref: RECORDS },
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Sid: 'RolesByNameAlone',
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:GetObject*', 's3:PutObject'],
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [RECORDS, 'Arn'] }, '/*']] },
            Condition: {
              StringNotLike: {
                'aws:PrincipalTag/PersonalDataVault': Match.stringLikeRegexp('^\\*:[\\w-]*Customers[\\w-]*:\\*$'),
              },
              ArnNotLike: { 'aws:PrincipalArn': [Match.anyValue(), Match.anyValue()] },
              Bool: { 'aws:PrincipalIsAWSService': 'false' },
            },
          },
        ]),
      },
    });
  });

  test('lets in what AWS alone can act as, and the roles of AWS Backup in this environment', () => {
    const policies = JSON.stringify(template({ flags }).findResources(POLICY));
    expect(policies).toMatch(/:role\/aws-service-role\/\*"/);
    expect(policies).toMatch(/:role\/acme-portal\/prod\/backup\/\*"/);
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, BUCKET)).toEqual(['BlueprintAccessLogsBucketB1259E06', RECORDS]);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['CustomersKeyC31B5356']);
    expect(logicalIds(result, 'AWS::Logs::LogGroup')).toEqual(['CustomersLogsLogGroup4BD5CDF8']);
  });

  test('has one key for bucket and log group, which nothing else shares', () => {
    const result = template({ flags });
    const key = { 'Fn::GetAtt': [logicalIds(result, 'AWS::KMS::Key')[0], 'Arn'] };
    result.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: key, DataProtectionPolicy: Match.anyValue() });
    expect(JSON.stringify(result.findResources(BUCKET)[RECORDS])).toContain(JSON.stringify(key));
  });
});

test('people come in with a second factor of the last hour, and never get more than reading', () => {
  const result = template();
  result.hasResourceProperties(ROLE, {
    AssumeRolePolicyDocument: {
      Statement: [
        Match.objectLike({
          Condition: {
            Bool: { 'aws:MultiFactorAuthPresent': 'true' },
            NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' },
          },
        }),
      ],
    },
    MaxSessionDuration: 3600,
    PermissionsBoundary: { Ref: Match.stringLikeRegexp('^CustomersBoundary') },
    Tags: tagged('PersonalDataVault', Match.anyValue()),
  });
  const [boundary] = Object.values(result.findResources('AWS::IAM::ManagedPolicy'));
  expect(JSON.stringify(boundary)).not.toMatch(/s3:(Put|Delete)|kms:(Encrypt|Generate)/);
});

test('people may be those of another principal', () => {
  const people = new ArnPrincipal('arn:aws:iam::333333333333:role/support');
  template({}, { people }).hasResourceProperties(ROLE, {
    AssumeRolePolicyDocument: { Statement: [Match.objectLike({ Principal: { AWS: people.arn } })] },
  });
});

test('records are erased by themselves, and their versions 30 days later', () => {
  expect(template({}, { eraseAfter: Duration.days(90) }).findResources(BUCKET)[RECORDS]).toMatchObject({
    Properties: {
      LifecycleConfiguration: {
        Rules: [{ ExpirationInDays: 90, NoncurrentVersionExpiration: { NoncurrentDays: 30 } }],
      },
    },
  });
});

test.each([
  ['dev', 'synthetic'],
  ['stage', 'masked'],
] as const)('in %s, what the data are follows from the engagement file: %s', (environment, data) => {
  const result = templateOf((stack) => new PersonalDataVault(stack, 'Customers', { eraseAfter: Duration.days(365) }), {
    environment,
  });
  result.hasResourceProperties(BUCKET, { Tags: tagged('DataMasking', data) });
});

test('what the vault says of its data comes before the engagement file', () => {
  template({ environment: 'dev' }, { data: 'masked' }).allResourcesProperties(BUCKET, {
    Tags: Match.not(tagged('DataMasking', 'synthetic')),
  });
});

describe('outside production', () => {
  test.each(['dev', 'stage'] as const)('%s: refuses real data', (environment) => {
    expect(() => vaultIn(stackIn({ environment }), { data: 'real' })).toThrow(
      `${environment}/Stack/Customers: data is real; allowed: masked or synthetic in ${environment}, here or as personalData of the engagement file, see SIP-DH.4`,
    );
  });

  test.each(['masked', 'synthetic'] as const)('takes %s data, and says so on the store', (data) => {
    template({ environment: 'dev' }, { data }).hasResourceProperties(BUCKET, {
      Tags: tagged('DataMasking', data),
    });
  });
});

test('in production real data carry no tag of masking', () => {
  expect(JSON.stringify(template({}, { data: 'real' }).toJSON())).not.toContain('DataMasking');
});

test('without an engagement it is in production', () => {
  expect(() => vaultIn(new Stack(), { data: 'real' })).not.toThrow();
});

describe('a workload', () => {
  const granted = (grant: (vault: PersonalDataVault, role: Role) => void): { actions: unknown; result: Template } => {
    const result = templateOf((stack) => {
      grant(vaultIn(stack), roleIn(stack, 'Workload'));
    });
    const policies = Object.values(result.findResources('AWS::IAM::Policy')) as {
      Properties: { PolicyDocument: { Statement: { Action: string | string[] }[] } };
    }[];
    return {
      actions: policies
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
        .flatMap(({ Action }) => Action),
      result,
    };
  };

  test('that is let in to read gets the tag, the records and the key', () => {
    const { actions, result } = granted((vault, role) => vault.grantRead(role, 'orders/*'));
    expect(actions).toEqual(['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 'kms:Decrypt']);
    result.hasResourceProperties(ROLE, {
      AssumeRolePolicyDocument: { Statement: [Match.objectLike({ Principal: { Service: 'ec2.amazonaws.com' } })] },
      Tags: tagged('PersonalDataVault', Match.anyValue()),
    });
  });

  test('that is let in to write reads nothing', () => {
    const { actions } = granted((vault, role) => vault.grantWrite(role));
    expect(actions).toEqual(['s3:AbortMultipartUpload', 's3:PutObject', 'kms:Decrypt', 'kms:GenerateDataKey']);
  });

  test('that is let in to erase removes every version', () => {
    const { actions } = granted((vault, role) => vault.grantErase(role));
    expect(actions).toEqual(['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:ListBucketVersions']);
  });

  test('of another stack is let in without a cycle', () => {
    const stack = stackIn();
    const vault = vaultIn(stack);
    const other = new Stack(Stage.of(stack), 'Other');
    vault.grantRead(roleIn(other));
    expect(() => Stage.of(stack)?.synth()).not.toThrow();
  });

  test('that is imported has to be tagged by whoever owns it, and a warning says so', () => {
    const stack = stackIn();
    vaultIn(stack).grantRead(Role.fromRoleArn(stack, 'Imported', 'arn:aws:iam::333333333333:role/workload'));
    Annotations.fromStack(stack).hasWarning(
      '/prod/Stack/Customers',
      Match.stringLikeRegexp('the role prod/Stack/Imported is imported'),
    );
  });
});

test('two vaults let in their own roles alone', () => {
  const result = templateOf((stack) => {
    vaultIn(stack);
    new PersonalDataVault(stack, 'Others', { data: 'synthetic', eraseAfter: Duration.days(1) });
  });
  const names = [
    ...JSON.stringify(result.findResources(POLICY)).matchAll(/PrincipalTag\/PersonalDataVault":"([^"]+)"/g),
  ];
  expect(new Set(names.map(([, name]) => name)).size).toBe(2);
});

test('a role that two vaults let in has the names of both', () => {
  const result = templateOf((stack) => {
    const role = roleIn(stack, 'Workload');
    for (const id of ['One', 'Two']) {
      new PersonalDataVault(stack, id, { data: 'synthetic', eraseAfter: Duration.days(1) }).grantRead(role);
    }
  });
  const [workload] = Object.entries(result.findResources(ROLE)).filter(([id]) => id.startsWith('Workload'));
  expect(JSON.stringify(workload)).toMatch(/"PersonalDataVault","Value":":[\w-]*One[\w-]*:[\w-]*Two[\w-]*:"/);
});

test('refuses a role whose tag has no room for another vault', () => {
  const stack = stackIn();
  const role = roleIn(stack, 'Workload');
  const letIn = (id: string): unknown =>
    new PersonalDataVault(stack, id, { data: 'synthetic', eraseAfter: Duration.days(1) }).grantRead(role);
  for (const id of ['A', 'B', 'C', 'D', 'E']) letIn(id);
  expect(() => letIn('F')).toThrow(
    'prod/Stack/F: role is prod/Stack/Workload; allowed: roles that at most 5 vaults let in, see SIP-DH.6',
  );
});

test('AWS Backup backs it up by a role that it lets in', () => {
  templateOf((stack) => {
    new BackupPlan(stack, 'Backups', { dataClass: 'personal', runbook: 'https://wiki.acme.example/recovery' });
  }).hasResourceProperties(ROLE, {
    Path: '/acme-portal/prod/backup/',
    AssumeRolePolicyDocument: { Statement: [Match.objectLike({ Principal: { Service: 'backup.amazonaws.com' } })] },
  });
});

test('Macie may read it, and knows what the vault tells it', () => {
  const result = template({}, { identifiers: [{ name: 'CustomerNumber', regex: 'K-[0-9]{8}' }] });
  result.hasResourceProperties('AWS::Macie::CustomDataIdentifier', { Name: 'CustomerNumber', Regex: 'K-[0-9]{8}' });
  result.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Sid: 'MacieReads', Action: 'kms:Decrypt' })]) },
  });
});

test('refuses a class that does not say that the data are about people', () => {
  expect(() => vaultIn(stackIn(), { dataClass: 'internal' })).toThrow(
    "prod/Stack/Customers: dataClass is 'internal'; allowed: a name with a word that says",
  );
  expect(() => vaultIn(stackIn(), { dataClass: 'customer-pii' })).not.toThrow();
});
