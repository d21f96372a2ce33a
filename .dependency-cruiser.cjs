// Imports point one way: names <- documents <- references <- rules <- workspace <- (lsp, cli). See ARCHITECTURE.md.

const rooms = {
  names: [],
  versioning: ["names"],
  documents: ["names"],
  references: ["names", "documents"],
  // Hands facts to workspace; their types live beside references.
  registries: ["names", "versioning", "documents", "references"],
  rules: ["names", "documents", "references"],
  materials: ["names", "documents", "references"],
  harvest: ["registries"],
  // Hands facts to workspace, which reads its monitors.
  drift: ["registries", "corpus"],
  // Told what a project's files are and say: evidence, verdicts, and scaffolds as edits.
  practices: ["names", "documents", "references", "rules"],
  workspace: [
    "names",
    "versioning",
    "documents",
    "references",
    "registries",
    "rules",
    "materials",
    "drift",
    "practices",
  ],
  corpus: ["names"],
  sources: ["names", "corpus", "references", "workspace", "registries"],
  // The panel's door: a process of its own.
  panel: ["names", "corpus", "sources", "reports"],
};

/** A room may import itself and the rooms listed for it, of all that lies in server/src. */
const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `${room} may import ${allowed.join(", ") || "no other room"}.`,
  severity: "error",
  from: { path: `^server/src/${room}/` },
  to: { path: "^(server|client)/src/", pathNot: [room, ...allowed].map((name) => `^server/src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "every-file-lies-in-a-room",
      comment: "A new folder gets its line here and in ARCHITECTURE.md first; without one, nothing would hold for it.",
      severity: "error",
      from: {
        path: "^server/src/",
        pathNot: `^server/src/(${[...Object.keys(rooms), "reports", "lsp", "cli", "library"].join("|")})/`,
      },
      to: {},
    },
    {
      name: "reports-import-types-only",
      comment: "Reports turn results into text: what they need of other rooms is a type or is passed in.",
      severity: "error",
      from: { path: "^server/src/reports/" },
      to: { path: "^(server|client)/src/", pathNot: "^server/src/reports/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-a-door",
      comment:
        "lsp, cli and library are the doors: they import, and nobody imports them. The client shares the protocol's types.",
      severity: "error",
      from: { path: "^(server|client)/", pathNot: "^server/src/(lsp|cli|library)/" },
      to: { path: "^server/src/(lsp|cli|library)/", pathNot: "^server/src/lsp/protocol\\.ts$" },
    },
    {
      name: "lsp-does-not-import-cli",
      severity: "error",
      from: { path: "^server/src/lsp/" },
      to: { path: "^server/src/cli/" },
    },
    {
      name: "library-imports-no-other-door",
      severity: "error",
      from: { path: "^server/src/library/" },
      to: { path: "^server/src/(lsp|cli)/" },
    },
    {
      name: "nobody-imports-the-library",
      severity: "error",
      from: { path: "^server/src/(lsp|cli)/" },
      to: { path: "^server/src/library/" },
    },
    {
      name: "server-does-not-import-client",
      severity: "error",
      from: { path: "^server/src/" },
      to: { path: "^client/" },
    },
    {
      name: "client-imports-protocol-only",
      severity: "error",
      from: { path: "^client/src/" },
      to: { path: "^server/", pathNot: "^server/src/((lsp|panel|drift)/protocol|drift/drift-page)\\.ts$" },
    },
    {
      name: "page-imports-no-engine",
      comment: "The page is given numbers; of the server it takes the messages, and words and CSV that reports share.",
      severity: "error",
      from: { path: "^client/panel/" },
      to: {
        path: "^(server|client/src)/",
        pathNot:
          "^server/src/(panel/(protocol|embedded-corpus)|drift/(protocol|drift-page|drift-result)|reports/(csv-line|corpus-words))\\.ts$",
      },
    },
    {
      name: "thinking-touches-nothing",
      comment:
        "names, documents, references, rules, materials, practices, corpus and reports do no I/O: what they need is passed in. Scaffolds read their templates.",
      severity: "error",
      from: {
        path: "^server/src/(names|documents|references|rules|materials|practices|corpus|reports)/",
        pathNot: "^server/src/practices/scaffolds/",
      },
      to: {
        path: "^(node:)?(fs|fs/promises|net|http|https|http2|tls|dns|dgram|child_process|worker_threads|cluster|os|process|timers|timers/promises|readline|tty)$",
      },
    },
    {
      name: "statistics-touch-nothing",
      comment: "The statistics of drift are values from values; data comes from the engine, which alone knows DuckDB.",
      severity: "error",
      from: { path: "^server/src/drift/(statistics|sql|verdict)/" },
      to: { path: "^(node:)?[a-z_/]+$|node_modules/|^server/src/drift/(engine|sources)/" },
    },
    {
      name: "alerts-touch-nothing",
      comment: "What fires and who is told is a value from values; watch and delivery do what it says.",
      severity: "error",
      from: { path: "^server/src/drift/alerts/" },
      to: { path: "^(node:)?[a-z_/]+$|node_modules/|^server/src/drift/(engine|sources|watch|delivery)/" },
    },
    {
      name: "only-the-engine-knows-duckdb",
      severity: "error",
      from: { path: "^(server|client)/src/", pathNot: "^server/src/drift/engine/" },
      to: { path: "node_modules/@duckdb/" },
    },
    {
      name: "only-the-client-knows-vscode",
      severity: "error",
      from: { path: "^server/src/" },
      to: { path: "^vscode$|node_modules/(@types/vscode|vscode-languageclient)/" },
    },
    {
      name: "only-the-doors-know-the-protocol",
      comment: "The engine speaks no LSP. The text document is a plain data structure and may be used anywhere.",
      severity: "error",
      from: { path: "^server/src/", pathNot: "^server/src/(lsp|cli)/" },
      to: { path: "node_modules/vscode-(languageserver|jsonrpc|languageserver-protocol|languageserver-types)/" },
    },
    {
      name: "no-circles",
      comment: "Not through types either: what two files need of each other stands in a third.",
      severity: "error",
      from: { path: "^(server|client)/src/" },
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: { path: "^(server|client)/src/" },
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
