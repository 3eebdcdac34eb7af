import type { Rule } from '../../engine';
import { s3BucketVersioned } from './s3-bucket-versioned';

export * from './s3-bucket-versioned';

/** Every rule about S3. */
export const s3Rules: readonly Rule[] = [s3BucketVersioned];
