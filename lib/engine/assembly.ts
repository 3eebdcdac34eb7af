import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isObject, type Json } from './intrinsics';
import { TemplateError } from './parse';

/** A place in a source file. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

/** What the CDK wrote down of a construct that rendered a resource. */
export interface ConstructFacts {
  readonly path: string;
  /** Where it was created; nothing if the CDK was told not to write that down. */
  readonly source: () => SourceLocation | undefined;
}

/** A stack of a cloud assembly. */
export interface AssemblyStack {
  /** Absolute path of its template. */
  readonly templateFile: string;
  readonly body: Json;
  /** Construct path of the stack, e.g. `prod/Storage`. */
  readonly displayName: string;
  readonly stackName?: string;
  readonly account?: string;
  readonly region?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly terminationProtection?: boolean;
  readonly parent?: { readonly file: string; readonly logicalId: string };
  /** The text of the template, but for the name of the stack in paths of constructs. */
  readonly fingerprint: string;
  /** Constructs by logical id. */
  readonly constructs: () => ReadonlyMap<string, ConstructFacts>;
}

const MANIFEST = 'manifest.json';

/** Whether a folder is a cloud assembly (`cdk.out`). */
export function isAssembly(folder: string): boolean {
  return existsSync(join(folder, MANIFEST));
}

/**
 * The stacks of a cloud assembly, those of nested assemblies (Stages) and nested stacks included.
 *
 * @throws TemplateError if a manifest is malformed, or names a file that is not there
 */
export function readAssembly(folder: string): readonly AssemblyStack[] {
  return stacksBelow(resolve(folder), new Set());
}

function stacksBelow(folder: string, above: ReadonlySet<string>): readonly AssemblyStack[] {
  if (above.has(folder)) {
    throw new TemplateError(join(folder, MANIFEST), 'the cloud assembly contains itself; synthesise it again');
  }
  const manifest = readJson(join(folder, MANIFEST));
  const artifacts = isObject(manifest['artifacts']) ? manifest['artifacts'] : {};
  return Object.entries(artifacts).flatMap(([id, artifact]) => {
    if (!isObject(artifact)) return [];
    const properties: Json = isObject(artifact['properties']) ? artifact['properties'] : {};
    switch (artifact['type']) {
      case 'cdk:cloud-assembly':
        return stacksBelow(
          resolve(folder, stringAt(properties, 'directoryName', join(folder, MANIFEST))),
          new Set([...above, folder]),
        );
      case 'aws:cloudformation:stack':
        return stacksOf(id, artifact, properties, folder);
      default:
        return [];
    }
  });
}

function stacksOf(id: string, artifact: Json, properties: Json, folder: string): readonly AssemblyStack[] {
  const templateFile = resolve(folder, stringAt(properties, 'templateFile', join(folder, MANIFEST)));
  // Reading it costs, and only findings are shown with their constructs.
  const metadata = once(() => constructMetadata(artifact, folder));
  const displayName = typeof artifact['displayName'] === 'string' ? artifact['displayName'] : id;
  const text = readText(templateFile);
  const root: AssemblyStack = {
    templateFile,
    body: parseJson(text, templateFile),
    fingerprint: text.replaceAll(`"aws:cdk:path": "${displayName}/`, '"aws:cdk:path": "/'),
    displayName,
    ...optional('stackName', properties['stackName'] ?? id),
    ...environmentOf(artifact['environment']),
    tags: isObject(properties['tags']) ? (properties['tags'] as Record<string, string>) : {},
    terminationProtection: properties['terminationProtection'] === true,
    constructs: () => metadata().constructsOf(templateFile),
  };
  return [root, ...nestedBelow(root, metadata, folder)];
}

/** Nested stacks are resources of their parent; their templates lie beside the parent's. */
function nestedBelow(
  parent: AssemblyStack,
  metadata: () => ConstructMetadata,
  folder: string,
): readonly AssemblyStack[] {
  const resources = parent.body['Resources'];
  return Object.entries(isObject(resources) ? resources : {}).flatMap(([logicalId, resource]) => {
    if (!isObject(resource) || resource['Type'] !== 'AWS::CloudFormation::Stack') return [];
    const annotations = isObject(resource['Metadata']) ? resource['Metadata'] : {};
    const file = metadata().nestedTemplate(parent.templateFile, logicalId) ?? annotations['aws:asset:path'];
    if (typeof file !== 'string' || !existsSync(resolve(folder, file))) return [];
    const templateFile = resolve(folder, file);
    const text = readText(templateFile);
    const nested: AssemblyStack = {
      ...parent,
      templateFile,
      body: parseJson(text, templateFile),
      fingerprint: text,
      displayName: metadata().stackPath(templateFile) ?? `${parent.displayName}/${logicalId}`,
      parent: { file: parent.templateFile, logicalId },
      constructs: () => metadata().constructsOf(templateFile),
    };
    return [nested, ...nestedBelow(nested, metadata, folder)];
  });
}

interface ConstructMetadata {
  readonly constructsOf: (templateFile: string) => ReadonlyMap<string, ConstructFacts>;
  readonly nestedTemplate: (parentFile: string, logicalId: string) => string | undefined;
  readonly stackPath: (templateFile: string) => string | undefined;
}

interface MetadataEntry {
  readonly type: string;
  readonly data: unknown;
}

function constructMetadata(artifact: Json, folder: string): ConstructMetadata {
  const file = artifact['additionalMetadataFile'];
  const entries: Json = {
    ...(isObject(artifact['metadata']) ? artifact['metadata'] : {}),
    ...(typeof file === 'string' && existsSync(resolve(folder, file)) ? readJson(resolve(folder, file)) : {}),
  };
  const stackFiles = new Map<string, string>();
  const constructs = new Map<string, Map<string, ConstructFacts>>();
  for (const [path, list] of Object.entries(entries)) {
    const template = entryOf(list, 'aws:cdk:templateFile');
    if (typeof template === 'string') stackFiles.set(path.replace(/^\//, ''), template);
  }
  for (const [rawPath, list] of Object.entries(entries)) {
    const path = rawPath.replace(/^\//, '');
    const logicalId = entryOf(list, 'aws:cdk:logicalId');
    if (typeof logicalId !== 'string') continue;
    const owner = owningTemplate(path, stackFiles) ?? '';
    const known = constructs.get(owner) ?? new Map<string, ConstructFacts>();
    // Reading a stack trace costs, and only findings are shown with their place.
    known.set(logicalId, { path, source: () => sourceOf(entryOf(list, 'aws:cdk:creationStack')) });
    constructs.set(owner, known);
  }
  const resourcePath = (parent: string, logicalId: string): string | undefined =>
    constructs.get(basename(parent))?.get(logicalId)?.path;
  return {
    constructsOf: (templateFile) => constructs.get(basename(templateFile)) ?? new Map<string, ConstructFacts>(),
    // The resource of a nested stack `a/N` is `a/N.NestedStack/N.NestedStackResource`.
    nestedTemplate: (parent, logicalId) => {
      const path = resourcePath(parent, logicalId);
      const match = path === undefined ? null : /^(.*)\.NestedStack\/[^/]+\.NestedStackResource$/.exec(path);
      return match?.[1] === undefined ? undefined : stackFiles.get(match[1]);
    },
    stackPath: (templateFile) => [...stackFiles].find(([, template]) => template === basename(templateFile))?.[0],
  };
}

/** The template of the innermost stack that a construct stands in. */
function owningTemplate(path: string, stackFiles: ReadonlyMap<string, string>): string | undefined {
  for (let scope = path; ; scope = dirname(scope)) {
    const file = stackFiles.get(scope);
    if (file !== undefined) return file;
    if (!scope.includes('/')) return undefined;
  }
}

function entryOf(list: unknown, type: string): unknown {
  return Array.isArray(list) ? (list as MetadataEntry[]).find((entry) => entry.type === type)?.data : undefined;
}

/** Frames of this library are not where a user would make a change. */
const LIBRARY_FOLDERS = ['lib', 'constructs'].map((name) => join(__dirname, '..', '..', name));

/**
 * Where a construct was created, from the CDK's stack trace: the first frame of the user's own code.
 *
 * @param trace lines such as `new Storage (/app/lib/storage.ts:12:5)`
 */
export function sourceOf(trace: unknown): SourceLocation | undefined {
  const lines = Array.isArray(trace) ? (trace as unknown[]) : typeof trace === 'string' ? trace.split('\n') : [];
  const frames = lines.flatMap((line) => {
    const match = /(?:^|\(|\s)((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()]*):(\d+):\d+\)?$/.exec(String(line));
    return match?.[1] === undefined ? [] : [{ file: match[1].replace(/^file:\/\//, ''), line: Number(match[2]) }];
  });
  return frames.find(({ file }) => !LIBRARY_FOLDERS.some((folder) => file.startsWith(folder))) ?? frames[0];
}

function environmentOf(environment: unknown): { account?: string; region?: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(String(environment)) ?? [];
  return {
    ...(account === undefined || account === 'unknown-account' ? {} : { account }),
    ...(region === undefined || region === 'unknown-region' ? {} : { region }),
  };
}

const optional = (key: 'stackName', value: unknown): { stackName?: string } =>
  typeof value === 'string' ? { [key]: value } : {};

function stringAt(object: Json, key: string, file: string): string {
  const value = object[key];
  if (typeof value !== 'string')
    throw new TemplateError(file, `\`${key}\` of an artifact is missing, a path is needed`);
  return value;
}

const readJson = (file: string): Json => parseJson(readText(file), file);

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new TemplateError(file, 'the cloud assembly names this file, but it cannot be read; synthesise again');
  }
}

function parseJson(text: string, file: string): Json {
  try {
    const parsed = JSON.parse(text) as unknown;
    if (isObject(parsed)) return parsed;
  } catch {
    // Said below.
  }
  throw new TemplateError(file, 'not a JSON object; synthesise the cloud assembly again');
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
