import type { EnvironmentProfile } from '../engagement';
import { readAssembly, type AssemblyStack, type SourceLocation } from './assembly';
import type { Json } from './intrinsics';
import { parseTemplate } from './parse';
import type { TemplateInput } from './template';

/** A template to be judged, with the way back to what a person wrote. */
export interface Source {
  readonly input: TemplateInput;
  /** Construct path of a resource, where the CDK wrote it down. */
  readonly constructPath: (logicalId: string) => string | undefined;
  /** Where a resource was written: the line of the construct, else that of the template. */
  readonly sourceOf: (logicalId: string) => SourceLocation | undefined;
}

/** What tells the environment of a stack. */
export type ProfileOf = (stack: Pick<AssemblyStack, 'displayName' | 'account' | 'tags'>) => EnvironmentProfile;

/**
 * The templates of a cloud assembly.
 *
 * @throws TemplateError if the assembly is damaged
 */
export function fromAssembly(folder: string, profileOf: ProfileOf): readonly Source[] {
  return readAssembly(folder).map((stack) => fromStack(stack, profileOf(stack)));
}

/** One stack of a cloud assembly. */
export function fromStack(stack: AssemblyStack, profile: EnvironmentProfile): Source {
  const { templateFile, body, fingerprint, parent, constructs, ...facts } = stack;
  return {
    input: {
      file: templateFile,
      body,
      fingerprint,
      stack: { ...facts, profile },
      ...(parent === undefined ? {} : { parent }),
    },
    constructPath: (logicalId) => constructs().get(logicalId)?.path,
    sourceOf: (logicalId) => constructs().get(logicalId)?.source(),
  };
}

/**
 * A template outside any assembly. Nothing tells its account, region and stack.
 *
 * @throws TemplateError if it is malformed
 */
export function fromTemplate(text: string, file: string, displayName: string, profileOf: ProfileOf): Source {
  const { body, lineOf } = parseTemplate(text, file);
  const profile = profileOf({ displayName, tags: {} });
  return {
    input: { file, body, stack: { displayName, tags: {}, profile } },
    constructPath: (logicalId) => pathInMetadata(body, logicalId),
    sourceOf: (logicalId) => {
      const line = lineOf(logicalId);
      return line === undefined ? undefined : { file, line };
    },
  };
}

function pathInMetadata(body: Json, logicalId: string): string | undefined {
  const resources = body['Resources'] as Readonly<Record<string, { Metadata?: Json }>>;
  const path = resources[logicalId]?.Metadata?.['aws:cdk:path'];
  return typeof path === 'string' ? path : undefined;
}
