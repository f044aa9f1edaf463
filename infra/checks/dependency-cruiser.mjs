// Who may import whom: the rooms of the house. Read by dependency-cruiser, see imports.ts.

/** What each package may import of ours. Services may import every package, never another service. */
const PACKAGES = {
  signaal: [],
  mail: [],
  runtime: [],
  intake: ['mail', 'signaal'],
  brieven: ['mail', 'signaal'],
  verrijking: ['signaal', 'runtime'],
  queue: ['runtime'],
  register: ['mail', 'signaal', 'runtime'],
}
const PURE = 'signaal|mail|intake|brieven'
const INPUT_OUTPUT =
  '^(node:)?(fs|net|tls|dns|http|https|http2|dgram|child_process|worker_threads|cluster|readline|repl|timers|process|os)(/|$)'
const NOT_TESTS = '[.]test[.]ts$|[.]test-'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(PACKAGES).map(([name, allowed]) => ({
      name: `${name}-imports`,
      comment: `${name} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^packages/${name}/`, pathNot: NOT_TESTS },
      to: { path: '^(packages|services|infra|test)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
    })),
    {
      name: 'register-takes-types-of-mail',
      comment: 'register knows how a mail is written down and how a Message-ID is spelled, it never reads one',
      severity: 'error',
      from: { path: '^packages/register/', pathNot: NOT_TESTS },
      to: { path: '^packages/mail/', pathNot: '^packages/mail/src/compose\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-service-in-a-service',
      comment: 'a service is a process; what two of them share is a package',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^(services|infra|test)/', pathNot: '^services/$1/' },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'across-packages-by-room',
      comment: 'write @meldpunt/mail/parse, not a path into another package',
      severity: 'error',
      from: { path: '^(packages|services)/([^/]+)/' },
      to: { path: '^(packages|services)/', pathNot: '^$1/$2/', dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] },
    },
    {
      name: 'pure-packages-do-no-io',
      comment: 'the middle chapters are functions of what they are given',
      severity: 'error',
      from: { path: `^packages/(${PURE})/src/`, pathNot: NOT_TESTS },
      to: { dependencyTypes: ['core'], path: INPUT_OUTPUT },
    },
    { name: 'no-barrels', severity: 'error', from: {}, to: { path: '/index[.]ts$' } },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'not-found', comment: 'a file or package that is not there', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'library-not-listed',
      comment: 'name the library in the package.json of the folder that uses it',
      severity: 'error',
      from: { path: '^(packages|services)/[^/]+/src/|^(infra|test)/', pathNot: NOT_TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
