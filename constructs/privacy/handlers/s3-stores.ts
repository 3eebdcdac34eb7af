import type { Stores } from './copy';

/** What is used of the SDK, which the runtime of Lambda has. */
export interface S3Sdk {
  readonly S3Client: new (config: object) => { send(command: object): Promise<Answer> };
  readonly ListObjectsV2Command: Command;
  readonly GetObjectCommand: Command;
  readonly PutObjectCommand: Command;
  readonly CreateMultipartUploadCommand: Command;
  readonly UploadPartCommand: Command;
  readonly CompleteMultipartUploadCommand: Command;
  readonly AbortMultipartUploadCommand: Command;
}

type Command = new (input: object) => object;

interface Answer {
  readonly Contents?: readonly { readonly Key?: string }[];
  readonly IsTruncated?: boolean;
  readonly NextContinuationToken?: string;
  readonly Body?: AsyncIterable<Uint8Array>;
  readonly UploadId?: string;
  readonly ETag?: string;
}

/**
 * Two buckets of S3. A large object is uploaded in parts while it is made; one that fails leaves nothing behind.
 *
 * The function is part of a template as text, so it uses nothing that it is not handed.
 */
export function s3Stores(sdk: S3Sdk, source: string, target: string): Stores {
  const s3 = new sdk.S3Client({});
  const PART = 8 * 1024 * 1024;

  async function* list(prefix: string, after: string | undefined): AsyncGenerator<string> {
    let token: string | undefined;
    do {
      const page: Answer = await s3.send(
        new sdk.ListObjectsV2Command({
          Bucket: source,
          Prefix: prefix,
          ...(after === undefined ? {} : { StartAfter: after }),
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
      token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
  }

  const read = async (key: string): Promise<AsyncIterable<Uint8Array>> => {
    const { Body } = await s3.send(new sdk.GetObjectCommand({ Bucket: source, Key: key }));
    if (Body === undefined) throw new Error('the object has no body');
    return Body;
  };

  const write = async (key: string, text: AsyncIterable<string>): Promise<void> => {
    const object = { Bucket: target, Key: key };
    const parts: { readonly PartNumber: number; readonly ETag: string | undefined }[] = [];
    let upload: string | undefined;
    let pieces: Buffer[] = [];
    let size = 0;
    const take = (): Buffer => {
      const body = Buffer.concat(pieces);
      pieces = [];
      size = 0;
      return body;
    };
    const sendPart = async (): Promise<void> => {
      upload ??= (await s3.send(new sdk.CreateMultipartUploadCommand(object))).UploadId;
      const PartNumber = parts.length + 1;
      const part = { ...object, UploadId: upload, PartNumber, Body: take() };
      parts.push({ PartNumber, ETag: (await s3.send(new sdk.UploadPartCommand(part))).ETag });
    };
    try {
      for await (const piece of text) {
        const bytes = Buffer.from(piece);
        pieces.push(bytes);
        size += bytes.length;
        if (size >= PART) await sendPart();
      }
      if (upload === undefined) {
        await s3.send(new sdk.PutObjectCommand({ ...object, Body: take() }));
        return;
      }
      if (size > 0) await sendPart();
      const UploadId = upload;
      await s3.send(new sdk.CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts: parts } }));
    } catch (error) {
      if (upload !== undefined) await s3.send(new sdk.AbortMultipartUploadCommand({ ...object, UploadId: upload }));
      throw error;
    }
  };

  return { list, read, write };
}
