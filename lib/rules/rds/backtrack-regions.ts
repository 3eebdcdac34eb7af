/**
 * Regions in which Aurora MySQL cannot be rewound: a cluster that asks for it is not made there.
 *
 * @see https://docs.aws.amazon.com/config/latest/developerguide/aurora-mysql-backtracking-enabled.html
 */
const WITHOUT = [
  'af-south-1',
  'ap-east-1',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-6',
  'ca-west-1',
  'cn-north-1',
  'cn-northwest-1',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'sa-east-1',
  'us-gov-east-1',
  'us-gov-west-1',
];

/** Whether Aurora MySQL of a region can be rewound; of one that is not known, yes. */
export const hasBacktrack = (region: string | undefined): boolean => region === undefined || !WITHOUT.includes(region);
