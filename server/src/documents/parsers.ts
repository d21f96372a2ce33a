import { Language, Parser } from "web-tree-sitter";

/** The parsers of the languages that are read with tree-sitter; one of each serves the whole program. */
export interface Parsers {
  python: Parser;
  toml: Parser;
  bash: Parser;
}

/**
 * Loads the parsers. `readFile` gives the bytes of `web-tree-sitter.wasm`, `tree-sitter-python.wasm`,
 * `tree-sitter-toml.wasm` and `tree-sitter-bash.wasm`; what it throws is passed on.
 */
export async function loadParsers(readFile: (name: string) => Promise<Uint8Array>): Promise<Parsers> {
  const [runtime, python, toml, bash] = await Promise.all(
    ["web-tree-sitter.wasm", "tree-sitter-python.wasm", "tree-sitter-toml.wasm", "tree-sitter-bash.wasm"].map(readFile),
  );
  await Parser.init({ wasmBinary: exactBuffer(runtime!) });
  return { python: await parserFor(python!), toml: await parserFor(toml!), bash: await parserFor(bash!) };
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
