import type * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';

type Selector = cloudtrail.CfnTrail.AdvancedEventSelectorProperty;

const data = (resourceType: string): { field: string; equalTo: string[] }[] => [
  { field: 'eventCategory', equalTo: ['Data'] },
  { field: 'resources.type', equalTo: [resourceType] },
];

/** All reads and writes of objects, but for the delivery of log files: each would be an event to be delivered. */
export function objectEvents(logBucketArns: readonly string[]): Selector[] {
  const logFiles = logBucketArns.map((arn) => `${arn}/`);
  const objects = data('AWS::S3::Object');
  return [
    { name: 'S3 objects', fieldSelectors: [...objects, { field: 'resources.ARN', notStartsWith: logFiles }] },
    {
      name: 'Log files but for their delivery',
      fieldSelectors: [
        ...objects,
        { field: 'resources.ARN', startsWith: logFiles },
        { field: 'eventName', notEquals: ['PutObject'] },
      ],
    },
  ];
}

/** The data events of all resources of a type, or of those with these ARNs. */
export function eventsOf(name: string, resourceType: string, arns: 'all' | readonly string[]): Selector[] {
  if (arns === 'all') return [{ name, fieldSelectors: data(resourceType) }];
  // A selector without an ARN would be one for all.
  if (arns.length === 0) return [];
  return [{ name, fieldSelectors: [...data(resourceType), { field: 'resources.ARN', equalTo: [...arns] }] }];
}
