import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import ts from 'typescript-eslint';

/**
 * The one way through the house: a part, and the parts of ours that it may import beside itself. What is not
 * listed here (test, scripts) may import everything, and nothing listed may import it.
 */
const mayImport = {
  'lib/policies': [],
  'lib/engagement': ['lib/policies'],
  'lib/guardrails': ['lib/policies'],
  'lib/engine': ['lib/policies', 'lib/engagement'],
  'lib/rules': ['lib/policies', 'lib/engagement', 'lib/engine'],
  'lib/exceptions': ['lib/policies', 'lib/engagement', 'lib/engine', 'lib/rules'],
  'lib/licences': ['lib/policies', 'lib/engagement', 'lib/exceptions'],
  'lib/scaffold': ['lib/engagement'],
  'lib/evidence': ['lib/policies', 'lib/engagement', 'lib/engine', 'lib/rules', 'lib/exceptions'],
  'lib/packs': ['lib/policies', 'lib/engagement', 'lib/engine', 'lib/rules', 'lib/exceptions', 'lib/evidence'],
  'lib/testing': [
    'lib/policies',
    'lib/engagement',
    'lib/guardrails',
    'lib/engine',
    'lib/rules',
    'lib/exceptions',
    'lib/evidence',
  ],
  // lib/cli and lib/index.ts stand at the top of lib: this alone holds them.
  lib: [],
  constructs: ['lib'],
  examples: ['constructs', 'lib/index.ts'],
};

const zones = Object.entries(mayImport).map(([target, others]) => ({
  target,
  from: '.',
  except: ['node_modules', 'package.json', 'lib/version.ts', target, ...others],
  message: `${target} may import ${others.join(', ') || 'nothing else of ours'}: see docs/adr/0002-one-way-imports.md`,
}));

/**
 * With two copies of aws-cdk-lib installed `instanceof` is false for the other copy's objects, so that a check
 * would pass in silence.
 */
const noInstanceofCdk = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      found: "'{{name}}' is false for an object of another installed copy: use a static guard, e.g. `Stack.isStack(x)`",
    },
  },
  create: (context) => ({
    "BinaryExpression[operator='instanceof']"({ right }) {
      let root = right;
      while (root.type === 'MemberExpression') root = root.object;
      if (root.type !== 'Identifier') return;
      let scope = context.sourceCode.getScope(root);
      while (scope && !scope.set.has(root.name)) scope = scope.upper;
      const source = scope?.set.get(root.name).defs.find(({ type }) => type === 'ImportBinding')?.parent.source?.value;
      if (!/^(@aws-cdk\/|(aws-cdk-lib|constructs|cdk-nag)(\/|$))/.test(source ?? '')) return;
      const name = `instanceof ${context.sourceCode.getText(right)}`;
      context.report({ node: right, messageId: 'found', data: { name } });
    },
  }),
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'api/',
    'cdk.out/',
    '**/cdk.out/',
    'evidence/',
    'coverage/',
    'test/fixtures/',
    'test/package/consumer/',
    'templates/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX, blueprints: { rules: { 'no-instanceof-cdk': noInstanceofCdk } } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'blueprints/no-instanceof-cdk': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      // `import('…').Type` would pass the zones unseen.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // In data from outside, e.g. a template, a key in brackets is one that may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Sees an enum without a name where a policy's clauses are looked up by id.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `const { left, ...rest } = x` is how a property is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['lib/**/*.ts', 'constructs/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'aws-cdk-lib',
              message:
                "The root loads every service. Import 'aws-cdk-lib/core' or one module, e.g. 'aws-cdk-lib/aws-s3'.",
            },
          ],
        },
      ],
    },
  },
  { files: ['bin/**', 'scripts/**', 'lib/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Tests look into JSON that they wrote themselves; a wrong guess fails the test.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `expect(object.method)` hands the method over, it does not call it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
