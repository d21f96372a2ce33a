import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadParsers, type Parsers } from "../server/src/documents/parsers.ts";

const require = createRequire(import.meta.url);

const PACKAGES: Record<string, string> = {
  "web-tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "tree-sitter-python.wasm": "tree-sitter-python/tree-sitter-python.wasm",
  "tree-sitter-toml.wasm": "@tree-sitter-grammars/tree-sitter-toml/tree-sitter-toml.wasm",
  "tree-sitter-bash.wasm": "tree-sitter-bash/tree-sitter-bash.wasm",
  "tree-sitter-typescript.wasm": "tree-sitter-typescript/tree-sitter-typescript.wasm",
  "tree-sitter-tsx.wasm": "tree-sitter-typescript/tree-sitter-tsx.wasm",
};

let loaded: Promise<Parsers> | undefined;

/** The parsers from the installed packages, loaded once for all tests of a process. */
export function testParsers(): Promise<Parsers> {
  loaded ??= loadParsers((name) => readFile(require.resolve(PACKAGES[name] ?? name)));
  return loaded;
}
