const app = '^(kiosk|display-board|operator-console|visitor-page)/src';

/** Who may import whom (docs/ARCHITECTURE.md). Each comment names the way that is open instead. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two modules that need each other share an idea: move it to a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      comment: 'The domain is pure: take clocks, ids and settings as arguments instead.',
      from: { path: '^shared/src/domain', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src/domain' },
    },
    {
      name: 'views-import-domain',
      severity: 'error',
      comment: 'A view is a fold of a day: whatever else it needs comes in through Surroundings.',
      from: { path: '^shared/src/views', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src/(views|domain)' },
    },
    {
      name: 'contract-imports-types',
      severity: 'error',
      comment:
        'The contract is schemas: it may name types and limits of the domain and use zod, no more.',
      from: { path: '^shared/src/contract', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src/(contract|domain)|node_modules/zod' },
    },
    {
      name: 'locale-imports-locale',
      severity: 'error',
      comment: 'Texts know words only: give numbers, names and codes as arguments.',
      from: { path: '^shared/src/locale', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src/(locale|contract|domain)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-knows-no-domain',
      severity: 'error',
      comment: 'Browsers show views: use shared/views, shared/contract, shared/locale.',
      from: { path: '^shared/src/client', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^shared/src/(domain|testing)|^server' },
    },
    {
      name: 'apps-know-no-domain',
      severity: 'error',
      comment:
        'A browser app imports shared/{contract,views,client,locale}, never domain or server.',
      from: { path: app, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^shared/src/(domain|testing)|^server' },
    },
    {
      name: 'apps-know-not-each-other',
      severity: 'error',
      comment: 'What two apps need belongs in shared/src/client.',
      from: { path: app },
      to: { path: app, pathNot: '^$1/src' },
    },
    {
      name: 'slices-keep-their-insides',
      severity: 'error',
      comment: "A slice uses another's offer through Parts (server/src/parts.ts), not its files.",
      from: {
        path: '^server/src/(identity|devices|tickets|windows|printing|public-data|settings|audit|live|estimates|ops|sample|speech|appointments|feedback|help|media|rehearsal|reports|supervision)/',
        pathNot: '\\.test\\.ts$',
      },
      to: {
        path: '^server/src/(identity|devices|tickets|windows|printing|public-data|settings|audit|live|estimates|ops|sample|speech|appointments|feedback|help|media|rehearsal|reports|supervision)/',
        pathNot: '^server/src/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-main-names-a-store',
      severity: 'error',
      comment:
        'Take EventLog and the tables as arguments; server/src/main.ts chooses the store. The command ' +
        'line is a program of its own: it works on the file, also while no server runs.',
      from: {
        path: '^server/src',
        pathNot: '^server/src/(main\\.ts|cli/|storage/)|/testing/|\\.test\\.ts$',
      },
      to: { path: '^server/src/storage/(sqlite|memory)/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['talon-source', 'import', 'node', 'default', 'types'],
    },
  },
};
