import { Unfit } from './unfit';

/** Gives ids and variables, none twice. */
export class Names {
  private readonly ids: Set<string>;
  private readonly variables: Set<string>;

  public constructor(ids: readonly string[], taken: readonly string[]) {
    this.ids = new Set(ids);
    this.variables = new Set([...RESERVED, ...taken]);
  }

  /** `LogGroup` for `AWS::Logs::LogGroup`. */
  public idFor(type: string): string {
    const last = (type.split('::').at(-1) ?? type).replace(/\W/g, '');
    const id = this.ids.has(last) ? `My${last}` : last;
    this.ids.add(id);
    return id;
  }

  public variableFor(id: string, module: string): string {
    return this.take(camelCase(id), `${aliasOf(module)}${id}`);
  }

  /** The first that is free. */
  public take(...wanted: readonly string[]): string {
    const name = wanted.find((each) => !this.variables.has(each));
    if (name === undefined) throw new Unfit(`no name is left for \`${wanted.join('`, `')}\``);
    this.variables.add(name);
    return name;
  }
}

/** `dbInstance` for `DBInstance`. */
export function camelCase(id: string): string {
  return id.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()).replace(/^(\d)/, '_$1');
}

/** `logs` for `aws-cdk-lib/aws-logs`. */
export const aliasOf = (module: string): string => module.replace(/^aws-cdk-lib\/(aws-)?/, '').replaceAll('-', '');

const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);
