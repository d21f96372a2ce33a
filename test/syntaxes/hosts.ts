import { createRequire } from "node:module";
import path from "node:path";
import type { GrammarFiles } from "./tokens.ts";

const require = createRequire(import.meta.url);

/** VS Code's grammars of the languages into which ours is injected, as far as a package has them: for YAML it has an older one. */
export const grammarFiles: GrammarFiles = {
  hosts: new Map([
    ["source.python", require.resolve("tm-grammars/grammars/python.json")],
    ["source.js", require.resolve("tm-grammars/grammars/javascript.json")],
    ["source.ts", require.resolve("tm-grammars/grammars/typescript.json")],
    ["source.tsx", require.resolve("tm-grammars/grammars/tsx.json")],
    ["source.yaml", require.resolve("tm-grammars/grammars/yaml.json")],
    ["source.json", require.resolve("tm-grammars/grammars/json.json")],
    ["source.json.comments", require.resolve("tm-grammars/grammars/jsonc.json")],
    ["source.toml", require.resolve("tm-grammars/grammars/toml.json")],
    ["source.shell", require.resolve("tm-grammars/grammars/shellscript.json")],
    ["source.dockerfile", require.resolve("tm-grammars/grammars/docker.json")],
  ]),
  project: path.join(import.meta.dirname, "../.."),
  engine: require.resolve("vscode-oniguruma/release/onig.wasm"),
};
