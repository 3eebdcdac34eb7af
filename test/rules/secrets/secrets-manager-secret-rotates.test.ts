import { secretsManagerSecretRotates } from '../../../lib/rules/secrets/secrets-manager-secret-rotates';
import { ruleTable } from '../../../lib/testing';

const schedule = (RotationRules: object, SecretId: unknown = { Ref: 'Subject' }) => ({
  Schedule: { Type: 'AWS::SecretsManager::RotationSchedule', Properties: { SecretId, RotationRules } },
});
const expression = (ScheduleExpression: string) => schedule({ ScheduleExpression });

ruleTable(secretsManagerSecretRotates, {
  compliant: [
    { name: 'every 30 days', others: schedule({ AutomaticallyAfterDays: 30 }), remedy: true },
    { name: 'every 90 days, as a text', others: schedule({ AutomaticallyAfterDays: '90' }) },
    { name: 'a rate in days', others: expression('rate(10 days)') },
    { name: 'a rate in hours', others: expression('rate(12 hours)') },
    { name: 'each month', others: expression('cron(0 8 1 * ? *)') },
    { name: 'each quarter', others: expression('cron(0 8 1 1/3 ? *)') },
    { name: 'four months by name', others: expression('cron(0 8 1 JAN,APR,JUL,OCT ? *)') },
    {
      name: 'through the attachment to a database',
      others: {
        Attachment: {
          Type: 'AWS::SecretsManager::SecretTargetAttachment',
          Properties: { SecretId: { Ref: 'Subject' }, TargetId: 'db', TargetType: 'AWS::RDS::DBInstance' },
        },
        ...schedule({ AutomaticallyAfterDays: 30 }, { Ref: 'Attachment' }),
      },
    },
    {
      name: 'by its name',
      properties: { Name: 'shop/db' },
      others: schedule({ AutomaticallyAfterDays: 30 }, 'shop/db'),
    },
  ],
  violation: [
    { name: 'no schedule', found: 'nothing rotates the secret' },
    {
      name: 'an attachment alone',
      found: /nothing/,
      others: {
        A: { Type: 'AWS::SecretsManager::SecretTargetAttachment', Properties: { SecretId: { Ref: 'Subject' } } },
      },
    },
    { name: 'once a year', others: schedule({ AutomaticallyAfterDays: 365 }), found: /every 365 days/ },
    { name: 'a rate of half a year', others: expression('rate(180 days)'), found: /every 180 days/ },
    { name: 'one month of the year', others: expression('cron(0 8 1 1 ? *)'), found: /360 days/ },
    { name: 'one year alone', others: expression('cron(0 8 1 * ? 2030)'), found: /no interval/ },
    { name: 'no interval', others: schedule({ Duration: '2h' }), found: /no interval/ },
    {
      name: 'a schedule of another secret',
      others: schedule({ AutomaticallyAfterDays: 30 }, 'other'),
      found: /nothing/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      others: schedule({ AutomaticallyAfterDays: { Ref: 'Days' } }),
      template: { Parameters: { Days: { Type: 'Number' } } },
      path: 'Properties.RotationRules.AutomaticallyAfterDays',
    },
  ],
});
