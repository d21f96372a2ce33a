import { readFileSync } from "node:fs";
import path from "node:path";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type IToken } from "vscode-textmate";

/** The host languages by the endings of files. */
const HOSTS: Readonly<Record<string, string>> = {
  ".py": "source.python",
  ".yaml": "source.yaml",
  ".yml": "source.yaml",
  ".json": "source.json",
  ".jsonc": "source.json.comments",
  ".toml": "source.toml",
  ".sh": "source.shell",
  ".dockerfile": "source.dockerfile",
};

/** The scope of a file's language; null where our grammar is not injected. */
export function hostOf(file: string): string | null {
  return HOSTS[path.basename(file) === "Dockerfile" ? ".dockerfile" : path.extname(file)] ?? null;
}

/** Where to find what tokenizes: absolute paths. */
export interface GrammarFiles {
  /** The grammars of host languages, by scope. */
  hosts: ReadonlyMap<string, string>;
  /** The folder of our package.json, which says what is injected. */
  project: string;
  /** The regular expressions of VS Code: onig.wasm. */
  engine: string;
}

/** One line of a file with its tokens. */
export interface TokenizedLine {
  text: string;
  tokens: IToken[];
}

/** Tokenizes texts by VS Code's own engine, with our grammar injected or without. */
export class Tokenizer {
  private readonly registry: textmate.Registry;
  private readonly grammars = new Map<string, Promise<IGrammar | null>>();

  constructor(files: GrammarFiles, options: { injected: boolean }) {
    const ours: { scopeName: string; path: string; injectTo: string[] }[] = JSON.parse(
      readFileSync(path.join(files.project, "package.json"), "utf8"),
    ).contributes.grammars;
    const paths = new Map(files.hosts);
    for (const grammar of ours) paths.set(grammar.scopeName, path.join(files.project, grammar.path));
    this.registry = new textmate.Registry({
      onigLib: loadEngine(files.engine),
      loadGrammar: async (scope) => readGrammar(paths.get(scope)),
      getInjections: (scope) =>
        options.injected
          ? ours.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName)
          : undefined,
    });
  }

  /** @param scope the host language, as {@link hostOf} says */
  async tokenize(scope: string, text: string): Promise<TokenizedLine[]> {
    const grammar = this.grammars.get(scope) ?? this.registry.loadGrammar(scope);
    this.grammars.set(scope, grammar);
    const host = await grammar;
    if (host === null) throw new Error(`no grammar for ${scope}`);
    let stack = textmate.INITIAL;
    return text.split(/\r?\n/).map((line) => {
      const { tokens, ruleStack } = host.tokenizeLine(line, stack);
      stack = ruleStack;
      return { text: line, tokens };
    });
  }
}

/** What our grammar colours in a text, piece by piece, with the numbers of the lines. */
export function colouredPieces(lines: readonly TokenizedLine[]): string[] {
  return lines.flatMap(({ text, tokens }, index) =>
    tokens.filter(isOurs).map(({ startIndex, endIndex }) => `${index + 1}: ${text.slice(startIndex, endIndex)}`),
  );
}

/** Places outside of our matches at which the scopes differ: line and column, counted from 1, and the line. */
export function changedPlaces(before: readonly TokenizedLine[], after: readonly TokenizedLine[]): string[] {
  return after.flatMap((line, index) => {
    const plain = before[index] ?? { text: "", tokens: [] };
    const starts = new Set([...line.tokens, ...plain.tokens].map(({ startIndex }) => startIndex));
    const changed = [...starts].filter((at) => {
      const token = tokenAt(line, at);
      return token !== undefined && !isOurs(token) && scopesOf(token) !== scopesOf(tokenAt(plain, at));
    });
    return changed.map((at) => `${index + 1}:${at + 1}: ${line.text}`);
  });
}

function isOurs({ scopes }: IToken): boolean {
  return scopes.some((scope) => scope.endsWith(".modelver"));
}

function tokenAt({ tokens }: TokenizedLine, index: number): IToken | undefined {
  return tokens.findLast(({ startIndex }) => startIndex <= index);
}

function scopesOf(token: IToken | undefined): string {
  return token?.scopes.join(" ") ?? "";
}

let engine: Promise<textmate.IOnigLib> | undefined;

function loadEngine(file: string): Promise<textmate.IOnigLib> {
  engine ??= oniguruma.loadWASM(new Uint8Array(readFileSync(file)).buffer).then(() => ({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }));
  return engine;
}

function readGrammar(file: string | undefined): textmate.IRawGrammar | null {
  return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, "utf8"), file);
}
