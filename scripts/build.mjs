// Bundles everything that runs into dist/. Plain JavaScript: it is started before anything can strip types.
//   --watch       build again on every change
//   --production  minified, without source maps: what is packed and published
import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { context } from "esbuild";
import { projectFolder } from "./project.mjs";

const require = createRequire(import.meta.url);
const outputFolder = path.join(projectFolder, "dist");

/** Grammars and the parser they run in, and SQLite; loaded at run time from the folder of the bundle. */
const wasmFiles = [
  "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-python/tree-sitter-python.wasm",
  "@tree-sitter-grammars/tree-sitter-toml/tree-sitter-toml.wasm",
  "node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm",
  "tree-sitter-bash/tree-sitter-bash.wasm",
  "tree-sitter-typescript/tree-sitter-typescript.wasm",
  "tree-sitter-typescript/tree-sitter-tsx.wasm",
];

/** @type {{ entry: string, output: string, external?: string[], executable?: boolean }[]} */
const bundles = [
  { entry: "client/src/extension.ts", output: "extension.cjs", external: ["vscode"] },
  { entry: "client/src/language-client.ts", output: "language-client.cjs", external: ["vscode"] },
  { entry: "client/src/corpus/corpus-panels.ts", output: "corpus-panels.cjs", external: ["vscode"] },
  { entry: "client/src/drift/drift-panels.ts", output: "drift-panels.cjs", external: ["vscode"] },
  { entry: "server/src/lsp/main.ts", output: "server.cjs" },
  { entry: "server/src/cli/main.ts", output: "modelver.cjs", executable: true },
  { entry: "server/src/sources/counting-thread.ts", output: "counting-thread.cjs" },
  { entry: "server/src/panel/main.ts", output: "corpus-process.cjs" },
  { entry: "server/src/drift/main.ts", output: "drift-process.cjs" },
];

/**
 * The page of the corpus, for webviews and reports: always minified, as reports hold all of it.
 *
 * @returns {import("esbuild").BuildOptions}
 */
function pageOptions() {
  return {
    absWorkingDir: projectFolder,
    entryPoints: { panel: "client/panel/main.ts" },
    outdir: outputFolder,
    bundle: true,
    platform: "browser",
    target: ["es2022"],
    format: "iife",
    conditions: ["production"],
    minify: true,
    legalComments: "none",
    logLevel: "info",
  };
}

/**
 * What is imported when it is first needed stays in a bundle of its own, so that the extension is loaded in a moment.
 *
 * @type {import("esbuild").Plugin}
 */
const lazyBundles = {
  name: "lazy-bundles",
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ kind, path: file }) => {
      const bundle = bundles.find(({ entry }) => path.basename(entry) === path.basename(file));
      return kind === "dynamic-import" && bundle ? { path: `./${bundle.output}`, external: true } : undefined;
    });
  },
};

/**
 * DuckDB's binary is in no bundle: it is looked for when it is first needed.
 *
 * @type {import("esbuild").Plugin}
 */
const duckdbBinding = {
  name: "duckdb-binding",
  setup(build) {
    const binding = path.join(projectFolder, "server/src/drift/engine/bundled-binding.ts");
    build.onResolve({ filter: /^@duckdb\/node-bindings$/ }, () => ({ path: binding }));
  },
};

/** Where a CommonJS bundle lies, for modules that ask `import.meta.url`. */
const bundleUrl = 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;';

/**
 * @param {typeof bundles[number]} bundle
 * @param {boolean} production
 * @returns {import("esbuild").BuildOptions}
 */
function buildOptions({ entry, output, external = [], executable = false }, production) {
  return {
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    outfile: path.join(outputFolder, output),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external,
    plugins: [lazyBundles, duckdbBinding],
    // VS Code gives `vscode` to what is loaded by `require`.
    supported: external.includes("vscode") ? { "dynamic-import": false } : {},
    // The ES module of a package where it has one: it shakes better than its UMD twin, whose `require` esbuild cannot follow.
    mainFields: ["module", "main"],
    banner: { js: `${executable ? "#!/usr/bin/env node\n" : ""}${bundleUrl}` },
    define: { "import.meta.url": "bundleUrl" },
    minify: production,
    sourcemap: production ? false : "linked",
    legalComments: "none",
    logLevel: "info",
  };
}

/** What is handed to users as it is: Python that goes into their projects. */
const handedOn = ["server/src/drift/prediction-logging/prediction_log.py"];

function copyFiles() {
  for (const file of handedOn)
    copyFileSync(path.join(projectFolder, file), path.join(outputFolder, path.basename(file)));
  for (const file of wasmFiles) copyFileSync(require.resolve(file), path.join(outputFolder, path.basename(file)));
}

async function main() {
  const { values } = parseArgs({ options: { watch: { type: "boolean" }, production: { type: "boolean" } } });
  const production = values.production ?? false;
  // A packed folder must not hold what an earlier build left behind.
  if (production) rmSync(outputFolder, { recursive: true, force: true });
  mkdirSync(outputFolder, { recursive: true });
  copyFiles();
  const options = [...bundles.map((bundle) => buildOptions(bundle, production)), pageOptions()];
  const contexts = await Promise.all(options.map((each) => context(each)));
  if (values.watch) {
    await Promise.all(contexts.map((each) => each.watch()));
    return;
  }
  try {
    await Promise.all(contexts.map((each) => each.rebuild()));
  } finally {
    await Promise.all(contexts.map((each) => each.dispose()));
  }
  for (const { output, executable } of bundles) if (executable) chmodSync(path.join(outputFolder, output), 0o755);
}

try {
  await main();
} catch (error) {
  // esbuild has printed its own errors with their places; a stack would only repeat them.
  if (!(error instanceof Error && "errors" in error)) console.error(error);
  process.exitCode = 1;
}
