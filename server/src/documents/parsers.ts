import { Language, Parser } from "web-tree-sitter";

/** The grammars of the languages that are read with tree-sitter, by the files that hold them. */
const GRAMMARS = {
  python: "tree-sitter-python.wasm",
  typescript: "tree-sitter-typescript.wasm",
  tsx: "tree-sitter-tsx.wasm",
  toml: "tree-sitter-toml.wasm",
  bash: "tree-sitter-bash.wasm",
} as const;

/** A parser for each grammar; one of each serves the whole program. */
export type Parsers = Record<keyof typeof GRAMMARS, Parser>;

/** Loads the parsers. `readFile` gives the bytes of `web-tree-sitter.wasm` and of the grammars; what it throws is passed on. */
export async function loadParsers(readFile: (name: string) => Promise<Uint8Array>): Promise<Parsers> {
  const grammars = Object.entries(GRAMMARS).map(([language, file]) => [language, readFile(file)] as const);
  await Parser.init({ wasmBinary: exactBuffer(await readFile("web-tree-sitter.wasm")) });
  const parsers = grammars.map(async ([language, bytes]) => [language, await parserFor(await bytes)] as const);
  return Object.fromEntries(await Promise.all(parsers)) as Parsers;
}

async function parserFor(grammar: Uint8Array): Promise<Parser> {
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}

/** Node's small buffers share one pool; the runtime wants a buffer that holds its own bytes only. */
function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
