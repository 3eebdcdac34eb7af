import type { Files } from './render';

/** Where changes are checked and deployed. */
export interface Pipeline {
  /** The folder below `templates` whose files come over those of `init`; absent where those are enough. */
  readonly overlay?: string;
  /** Whether a file of `init` stays, by its path in the template. */
  readonly keeps: (path: string) => boolean;
  /** Paths in the template, where this place wants a file elsewhere. */
  readonly moves: Readonly<Record<string, string>>;
  /**
   * What addresses of repositories look like there.
   *
   * @default - any
   */
  readonly repository?: { readonly pattern: RegExp; readonly allowed: string };
  /** What imports and makes the delivery, after everything else of the app. */
  readonly app: { readonly imports: string; readonly adds: string };
}

const WORKFLOWS = 'dot-github/workflows/';

const ROLES: Pipeline['app'] = {
  imports: "import { DeliveryStack } from './delivery-stack';",
  adds: [
    '// Roles of the pipeline: an administrator deploys them, before its first run.',
    'app.forEachEnvironment((stage) => {',
    "  new DeliveryStack(stage, 'Delivery');",
    '});',
  ].join('\n'),
};

/** The pipelines by their names on the command line. */
export const PIPELINES: ReadonlyMap<string, Pipeline> = new Map<string, Pipeline>([
  [
    'github',
    {
      keeps: () => true,
      moves: {},
      repository: {
        // The subjects of its tokens name owner and repository.
        pattern: /^https:\/\/[^/]+\/[A-Za-z0-9-]+\/[\w.-]+$/,
        allowed: 'an owner and a name, such as https://github.com/acme/portal, or another --ci',
      },
      app: ROLES,
    },
  ],
  [
    'gitlab',
    {
      overlay: 'gitlab',
      keeps: (path) => !path.startsWith(WORKFLOWS),
      moves: {
        'dot-github/CODEOWNERS': 'dot-gitlab/CODEOWNERS',
        'dot-github/pull_request_template.md': 'dot-gitlab/merge_request_templates/Default.md',
      },
      app: ROLES,
    },
  ],
  [
    'aws',
    {
      overlay: 'aws',
      // Pull requests are checked where they are, which needs no credentials.
      keeps: (path) => !path.startsWith(WORKFLOWS) || ['ci.yml', 'checks.yml'].includes(path.slice(WORKFLOWS.length)),
      moves: {},
      app: {
        imports: "import { addPipelines } from './delivery-stack';",
        adds: '// Last, when the stages are complete.\naddPipelines(app);',
      },
    },
  ],
]);

/** The template of `init` with a pipeline's own files. */
export function templateWith({ keeps, moves }: Pipeline, init: Files, overlay: Files): Files {
  const kept = [...init].filter(([path]) => keeps(path)).map(([path, text]) => [moves[path] ?? path, text] as const);
  return new Map([...kept, ...overlay]);
}

/** The source of the app with the delivery in it. */
export function withDelivery(source: string, { imports, adds }: Pipeline['app']): string {
  const last = source.lastIndexOf('\nimport ');
  const end = source.indexOf('\n', last + 1);
  return `${source.slice(0, end + 1)}${imports}\n${source.slice(end + 1)}\n${adds}\n`;
}
