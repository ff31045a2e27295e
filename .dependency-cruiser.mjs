// The import laws of this repository. `npm run lint` fails when one is broken; type-only imports count like any other.
// The picture behind them: values flow through src/core, the edges around it do not know each other, and only the doors
// (action, cli, worker) put them together.

const CLIENTS = 'langfuse|github|git|process'
const EDGES = 'datasets|tasks|baselines|reporters'
const DOORS = 'action|experiment-action|cli|worker'
const BASE = ['^src/core/', '^src/errors[.]ts$', '^src/log[.]ts$']
/** Single files that more than one edge stands on. They know nothing of each other's callers; a new one is a decision. */
const SHARED = '^src/(hash|repository-file|spec-file)[.]ts$'
/** The order of the stages, and the stages themselves. */
const PIPELINE = '^src/((gate|run-experiment|choose-gates|deliver)[.]ts$|stages/)'
const PURE_PACKAGES =
  'picomatch|zod|yaml|jstat|pure-rand|fastest-levenshtein|string-width|diff|re2js|@cfworker/json-schema'

/** Matches a package whether or not it could be resolved. */
const packages = (names) => `(^|/)(${names})(/|$)`

/** Files under `from` may import what `to` lists, and nothing else. */
const only = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to, couldNotResolve: false },
})

/** `what` may be imported by files under `by`, and by nothing else. */
const reserved = (name, comment, what, by) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: by },
  to: { path: what },
})

/** A file's imports of this repository are limited; packages and Node's modules are judged by the other laws. */
const ownOnly = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Types below, builders above: a cycle, of types too, means that a type lives in the file that builds things.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that resolves to nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'The bundle may hold only what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },

    only('core-is-pure', 'core/ is values in, values out: no Node module, no SDK, no edge.', '^src/core/', [
      '^src/core/',
      '^src/errors[.]ts$',
      packages(PURE_PACKAGES),
    ]),
    only(
      'errors-and-log-stand-alone',
      'Everything imports errors and log; they import types of core/text at most.',
      '^src/(errors|log)[.]ts$',
      ['^src/core/text[.]ts$'],
    ),
    only(
      'ports-are-types',
      'ports.ts says what the outside must offer, in the types of core.',
      '^src/ports[.]ts$',
      BASE,
    ),
    only(
      'pipeline-knows-no-edge',
      'The order of the stages is written against the ports; the doors choose the edges.',
      PIPELINE,
      [...BASE, PIPELINE, '^src/(ports|hash)[.]ts$'],
    ),
    ownOnly('shared-ground', 'What several edges stand on stands on the core alone.', SHARED, [...BASE, SHARED]),
    ownOnly(
      'clients-stand-alone',
      'A client owns one foreign system and knows no other client and no edge.',
      `^src/(${CLIENTS})/`,
      ['^src/$1/', ...BASE, SHARED, '^src/ports[.]ts$'],
    ),
    ownOnly(
      'edges-do-not-meet',
      'A dataset source, task runner, baseline source or reporter uses the clients, never another edge.',
      `^src/(${EDGES})/`,
      ['^src/$1/', ...BASE, SHARED, '^src/ports[.]ts$', `^src/(${CLIENTS})/`],
    ),
    ownOnly(
      'worker-is-small',
      "The worker runs in the child process, beside the user's code: the protocol, the core, its own files.",
      '^src/worker/',
      ['^src/worker/', '^src/core/', '^src/errors[.]ts$', '^src/process/protocol(-lines)?[.]ts$'],
    ),

    ...DOORS.split('|').map((door) =>
      reserved(`${door}-is-a-door`, `Only src/main.ts opens ${door}/.`, `^src/${door}/`, [
        `^src/${door}/`,
        '^src/main[.]ts$',
        // The second action stands on what the first does around its gates.
        ...(door === 'action' ? ['^src/experiment-action/'] : []),
      ]),
    ),
    reserved('main-is-the-entry', 'src/main.ts is where the bundle starts; nothing imports it.', '^src/main[.]ts$', []),

    reserved('langfuse-sdk', 'SDK shapes stay in langfuse/ and worker/.', packages('@langfuse/[^/]+'), [
      '^src/(langfuse|worker)/',
    ]),
    reserved('opentelemetry-sdk', 'Tracing stays in langfuse/ and worker/.', packages('@opentelemetry/[^/]+'), [
      '^src/(langfuse|worker)/',
    ]),
    reserved(
      'actions-toolkit',
      'The same core runs without GitHub: the toolkit stays in the actions.',
      packages('@actions/core'),
      ['^src/(experiment-)?action/'],
    ),
    reserved('github-sdk', 'GitHub is called in one folder.', packages('@actions/github|@octokit/[^/]+'), [
      '^src/github/',
    ]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    moduleSystems: ['es6', 'cjs'],
  },
}
