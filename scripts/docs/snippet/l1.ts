import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a value of a property may be; several are the members of a union. */
export type Shape = PlainShape | ListShape | MapShape | StructShape;

/** `json` is what the CDK passes on as it is. */
export interface PlainShape {
  readonly kind: 'string' | 'number' | 'boolean' | 'json';
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: readonly Shape[];
}

export interface MapShape {
  readonly kind: 'map';
  readonly of: readonly Shape[];
}

export interface StructShape {
  readonly kind: 'struct';
  readonly name: string;
  readonly members: () => readonly Member[];
}

/** A property of an L1, or of a structure in one. */
export interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shapes: readonly Shape[];
}

/** An L1 class of aws-cdk-lib. */
export interface L1 {
  /** `aws-cdk-lib/aws-s3`. */
  readonly module: string;
  /** `CfnBucket`. */
  readonly name: string;
  readonly members: readonly Member[];
  /** Its attributes, e.g. `attrArn`, with their types. */
  readonly attributes: ReadonlyMap<string, string>;
}

const LIBRARY = dirname(require.resolve('aws-cdk-lib/package.json'));

/** Where parameters, outputs and functions come from. */
export const CORE = 'aws-cdk-lib/core';

/** The L1 of a type of CloudFormation, read from the declarations of aws-cdk-lib; undefined if there is none. */
export function l1Of(type: string): L1 | undefined {
  const [module, name] = classes()[type]?.split('.') ?? [];
  return module === undefined || name === undefined ? undefined : readL1(module, name);
}

/** What `CfnParameter` and `CfnOutput` of the core take. */
export function coreMembers(name: 'CfnParameter' | 'CfnOutput'): readonly Member[] {
  const file = name === 'CfnParameter' ? 'cfn-parameter' : 'cfn-output';
  return declarationsIn(join(LIBRARY, `core/lib/${file}.d.ts`)).members(`${name}Props`);
}

/** As TypeScript says it; `qualify` puts the import's name before names of the module. */
export function typeText(shapes: readonly Shape[], qualify: (name: string) => string): string {
  const [shape] = shapes;
  if (shape === undefined) return 'unknown';
  switch (shape.kind) {
    case 'json':
      return 'object';
    case 'list':
      return `${typeText(shape.of, qualify)}[]`;
    case 'map':
      return `Record<string, ${typeText(shape.of, qualify)}>`;
    case 'struct':
      return qualify(shape.name);
    default:
      return shape.kind;
  }
}

const readL1 = memo((module: string, name: string): L1 => {
  const declarations = fileOf(module, name);
  return {
    module,
    name,
    // A class without any property has no interface of properties either.
    members: declarations.has(`${name}Props`) ? declarations.members(`${name}Props`) : [],
    attributes: declarations.attributes(name),
  };
});

const classes = memo((): Readonly<Record<string, string>> => {
  const file = join(LIBRARY, 'cloudformation-include/cfn-types-2-classes.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
});

function fileOf(module: string, name: string): Declarations {
  const folder = join(LIBRARY, module.replace(/^aws-cdk-lib\//, ''), 'lib');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.generated.d.ts')) : [];
  const found = files.map((file) => declarationsIn(join(folder, file))).find((each) => each.has(name));
  if (!found) throw new Error(`no ${name} is declared in ${folder}`);
  return found;
}

interface Declarations {
  readonly has: (name: string) => boolean;
  /** @param name `CfnBucketProps`, `CfnBucket.TagProperty` */
  readonly members: (name: string) => readonly Member[];
  readonly attributes: (name: string) => ReadonlyMap<string, string>;
}

/** Only parsed, not checked: some hundred milliseconds for the largest. */
const declarationsIn = memo((file: string): Declarations => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const classesByName = new Map<string, ts.ClassDeclaration>();
  const visit = (statements: readonly ts.Statement[], scope: string): void => {
    for (const each of statements) {
      if (ts.isInterfaceDeclaration(each)) interfaces.set(scope + each.name.text, each);
      if (ts.isClassDeclaration(each) && each.name) classesByName.set(scope + each.name.text, each);
      if (ts.isModuleDeclaration(each) && each.body && ts.isModuleBlock(each.body)) {
        visit(each.body.statements, `${scope}${each.name.text}.`);
      }
    }
  };
  visit(source.statements, '');

  const members = memo((name: string): readonly Member[] =>
    [...(interfaces.get(name)?.members ?? [])]
      .filter((each) => ts.isPropertySignature(each))
      .map((each) => ({
        name: each.name.getText(source),
        isRequired: each.questionToken === undefined,
        shapes: each.type ? shapesOf(each.type) : [],
      })),
  );
  const shapesOf = (node: ts.TypeNode): readonly Shape[] => {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap(shapesOf);
    if (ts.isParenthesizedTypeNode(node)) return shapesOf(node.type);
    if (ts.isArrayTypeNode(node)) return [{ kind: 'list', of: shapesOf(node.elementType) }];
    if (node.kind === ts.SyntaxKind.StringKeyword) return [{ kind: 'string' }];
    if (node.kind === ts.SyntaxKind.NumberKeyword) return [{ kind: 'number' }];
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return [{ kind: 'boolean' }];
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [{ kind: 'json' }];
    return ts.isTypeReferenceNode(node) ? namedShapes(node) : [];
  };
  const namedShapes = ({ typeName, typeArguments }: ts.TypeReferenceNode): readonly Shape[] => {
    const name = ts.isIdentifier(typeName) ? typeName.text : typeName.getText(source);
    const last = typeArguments?.at(-1);
    if (name === 'Array' && last) return [{ kind: 'list', of: shapesOf(last) }];
    if (name === 'Record' && last) return [{ kind: 'map', of: shapesOf(last) }];
    if (name === 'cdk.CfnTag') return [{ kind: 'struct', name: 'CfnTag', members: () => TAG }];
    // What is neither is another construct, a token or a date: a value of a template is none of these.
    return interfaces.has(name) ? [{ kind: 'struct', name, members: () => members(name) }] : [];
  };
  return {
    has: (name) => interfaces.has(name) || classesByName.has(name),
    members,
    attributes: (name) =>
      new Map(
        [...(classesByName.get(name)?.members ?? [])]
          .filter((each) => ts.isGetAccessorDeclaration(each))
          .map((each) => {
            const type = each.type?.getText(source) ?? '';
            return [each.name.getText(source), type] as const;
          }),
      ),
  };
});

const TAG: readonly Member[] = ['key', 'value'].map((name) => ({
  name,
  isRequired: true,
  shapes: [{ kind: 'string' }],
}));

function memo<A extends readonly string[], R>(of: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join('\n');
    const found = known.get(key) ?? of(...args);
    known.set(key, found);
    return found;
  };
}
