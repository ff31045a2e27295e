import tseslint from 'typescript-eslint'

// Import laws live in .dependency-cruiser.mjs, layout in .prettierrc; here is what the types and the clock can tell.

/** Only the doors and the process client see the environment; everyone else is handed what they need. */
const ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Take it as an argument: only action/, cli/, worker/, process/ and main.ts read the environment.',
  },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    message: 'Take it as an argument: only action/, cli/, worker/, process/ and main.ts read the environment.',
  },
  {
    selector: "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
    message: 'Take it as an argument: only action/, cli/, worker/, process/ and main.ts read the environment.',
  },
]

/** Equal values must give equal verdicts, so the core has neither a clock nor chance of its own. */
const CLOCK_AND_CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time as an argument: core/ has no clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time as an argument: core/ has no clock.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument: core/ has no clock.' },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'Take the time as an argument: core/ has no clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take a seeded generator as an argument: core/ has no chance of its own.',
  },
  {
    selector: "MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]",
    message: 'Take a seeded generator as an argument: core/ has no chance of its own.',
  },
]

const HOUSE = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name everywhere.' },
  { selector: 'TSEnumDeclaration', message: 'A union of string literals says the same and is erased.' },
]

const syntax = (...lists) => ['error', ...lists.flat()]

export default tseslint.config(
  {
    ignores: ['dist/', 'build/', 'coverage/', '.cache/', 'node_modules/', '__tests__/fixtures/', 'examples/'],
  },
  {
    files: ['src/**/*.ts', '__tests__/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // What a port promises is a promise, also where the answer is at hand.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': syntax(HOUSE, ENVIRONMENT),
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-syntax': syntax(HOUSE, ENVIRONMENT, CLOCK_AND_CHANCE) },
  },
  {
    files: [
      'src/action/**/*.ts',
      'src/experiment-action/**/*.ts',
      'src/cli/**/*.ts',
      'src/worker/**/*.ts',
      'src/process/**/*.ts',
      'src/main.ts',
    ],
    rules: { 'no-restricted-syntax': syntax(HOUSE) },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      'no-restricted-syntax': syntax(HOUSE),
      // A test may know that a value is there; when it is not, the test fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Much of the time of lint for what no test does: values in place of class instances and of enums.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
)
