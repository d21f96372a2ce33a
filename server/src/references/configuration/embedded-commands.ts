import {
  type ConfigurationNode,
  type ConfigurationTree,
  type MappingNode,
  resolved,
  type ScalarNode,
} from "../../documents/configuration-tree.ts";
import { scalarFragment } from "../../documents/scalar-fragment.ts";
import type { Fragment } from "../../documents/shell/fragment.ts";
import type { ShellScript, Statement } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Suppression } from "../document-facts.ts";
import type { ModelReference } from "../model-reference.ts";
import type { CommandWord } from "../shell/command-word.ts";
import { isUnknown } from "../shell/command-word.ts";
import { type Container, containerCommands } from "../shell/container.ts";
import { Evaluation } from "../shell/evaluation.ts";
import { type CommandTables, runReferences, scriptReferences } from "../shell/script-references.ts";
import { scriptSuppressions } from "../shell/suppressions.ts";
import type { Scope } from "../shell/variables.ts";
import { entryWritten } from "./entries.ts";
import { insertionAfterItem } from "./pin-insertion.ts";
import { settingValues } from "./setting-values.ts";

/** What reads the shell text in a configuration file. */
export interface EmbeddedShell {
  parse(fragment: Fragment): ShellScript;
  tables: CommandTables;
  /** Whether a text holds a word that a reference needs; others need not be parsed. */
  mayHold(text: string): boolean;
}

/** Keys whose values, or their items, are scripts: GitHub Actions, GitLab CI, Azure Pipelines, CircleCI, Taskfile, SkyPilot. */
const SCRIPT_KEYS: ReadonlySet<string> = new Set(
  "run script before_script after_script bash cmds commands setup install build_script test_script".split(" "),
);

/** Keys of variables that the scripts below see. */
const VARIABLE_KEYS = ["env", "environment", "variables", "envs"];

/** Keys that say what a container starts. */
const START_KEYS = ["entrypoint", "command", "args", "cmd"];

/** What the commands in a configuration file say about models, and which findings the comments in them suppress. */
export interface EmbeddedFacts {
  references: ModelReference[];
  suppressions: Suppression[];
}

/** Reads the scripts and the container commands of a configuration file. */
export function embeddedCommands(source: SourceText, tree: ConfigurationTree, shell: EmbeddedShell): EmbeddedFacts {
  const reader = new EmbeddedReader(source, tree, shell);
  for (const root of tree.roots) reader.visit(root, new Map());
  return reader.facts;
}

/** A word of a list, with the node it stands in. */
interface ListWord {
  node: ScalarNode;
  word: CommandWord;
}

class EmbeddedReader {
  readonly facts: EmbeddedFacts = { references: [], suppressions: [] };
  private readonly source: SourceText;
  private readonly tree: ConfigurationTree;
  private readonly shell: EmbeddedShell;

  constructor(source: SourceText, tree: ConfigurationTree, shell: EmbeddedShell) {
    this.source = source;
    this.tree = tree;
    this.shell = shell;
  }

  /** Aliases are not entered, so that no value is read twice. */
  visit(node: ConfigurationNode, above: Scope): void {
    if (node.kind === "sequence") for (const item of node.items) this.visit(item, above);
    if (node.kind !== "mapping") return;
    const variables = this.variablesIn(node, above);
    if (isForShell(node)) this.scripts(node, variables);
    this.container(node, variables);
    for (const { value } of node.entries) this.visit(value, variables);
    for (const merged of node.merged) this.visit(merged, variables);
  }

  private variablesIn(mapping: MappingNode, above: Scope): Scope {
    const set = VARIABLE_KEYS.flatMap((key) => {
      const value = entryWritten(mapping, key)?.value;
      const target = value === undefined ? null : resolved(value);
      if (target?.kind === "sequence") return target.items.flatMap(namedVariable);
      return target?.kind === "mapping" ? target.entries.map(({ key, value }) => ({ name: key.text, value })) : [];
    });
    if (set.length === 0) return above;
    const scope = new Map(above);
    for (const { name, value } of set) {
      const [setting] = settingValues(value, this.around(mapping));
      if (setting !== undefined) scope.set(name, { kind: "text", written: setting.written(), origin: null });
    }
    return scope;
  }

  private scripts(mapping: MappingNode, variables: Scope): void {
    for (const { key, value } of mapping.entries) {
      if (!SCRIPT_KEYS.has(key.text) || this.tree.format !== "yaml") continue;
      const items = value.kind === "sequence" ? value.items : [value];
      const scope = new Map(variables);
      for (const item of items) {
        if (item.kind === "scalar") this.runScript(this.parse(item), scope);
        else if (item.kind === "sequence") for (const each of item.items) this.runInner(each, scope);
      }
    }
  }

  private runInner(node: ConfigurationNode, scope: Scope): void {
    if (node.kind === "scalar") this.runScript(this.parse(node), scope);
  }

  private runScript(script: ShellScript | null, scope: Scope): void {
    if (script === null) return;
    this.facts.references.push(...scriptReferences(this.source, script.statements, this.shell.tables, scope));
    this.facts.suppressions.push(...scriptSuppressions(this.source, script));
  }

  private parse(node: ScalarNode): ShellScript | null {
    if (node.type !== "text" || !this.shell.mayHold(node.text)) return null;
    const fragment = scalarFragment(this.source.text, node);
    return fragment && this.shell.parse(fragment);
  }

  private container(mapping: MappingNode, variables: Scope): void {
    const [entrypoint, command, words, shorter] = START_KEYS.map((key) => this.started(mapping, key, variables));
    const image = this.textAt(mapping, "image");
    const isKubernetes = words !== null && words !== undefined;
    const container = {
      image,
      entrypoint: (isKubernetes ? command : entrypoint) ?? null,
      command: words ?? command ?? shorter ?? null,
    };
    this.innerScript([...(container.entrypoint ?? []), ...(container.command ?? [])], variables);
    for (const run of containerCommands(withoutNodes(container))) {
      this.facts.references.push(...runReferences(this.source, run, this.shell.tables));
    }
  }

  /** The words under a key: a list of them, or a text that is a command line. */
  private started(mapping: MappingNode, key: string, variables: Scope): ListWord[] | null {
    const value = entryWritten(mapping, key)?.value;
    if (value?.kind === "sequence") return this.listWords(value, mapping);
    if (value?.kind !== "scalar" || value.type !== "text") return null;
    const image = this.textAt(mapping, "image");
    if (!this.shell.mayHold(value.text) && !(image !== null && this.shell.mayHold(image))) return null;
    const fragment = scalarFragment(this.source.text, value);
    const script = fragment && this.shell.parse(fragment);
    const first = script?.statements.length === 1 ? soleCommand(script.statements) : null;
    if (script !== null && first === null) this.runScript(script, new Map(variables));
    if (script !== null) this.facts.suppressions.push(...scriptSuppressions(this.source, script));
    if (first === null) return null;
    const evaluation = new Evaluation(this.source, new Map(variables));
    return first.words.flatMap((word) => evaluation.words(word)).map((word) => ({ word, node: value }));
  }

  private listWords(list: Extract<ConfigurationNode, { kind: "sequence" }>, mapping: MappingNode): ListWord[] {
    return list.items.flatMap((item, index): ListWord[] => {
      const node = resolved(item);
      const [value] = settingValues(item, this.around(mapping));
      if (node?.kind !== "scalar" || value === undefined) return [];
      const word: CommandWord = {
        place: value.place,
        written: value.written(),
        isOpen: false,
        insertion: (words) => insertionAfterItem(this.source, list, index, words),
      };
      return [{ node, word: { ...word, isOpen: isUnknown(word) } }];
    });
  }

  /** `["sh", "-c", "script"]`, wherever the list is cut in two. */
  private innerScript(words: readonly ListWord[], variables: Scope): void {
    const texts = words.map(({ word }) => word.written.text);
    const shell = texts.findIndex((text, index) => SHELL.test(text) && /^-\w*c$/.test(texts[index + 1] ?? ""));
    // `bash -lc -- "script"`.
    const script = shell < 0 ? -1 : texts[shell + 2] === "--" ? shell + 3 : shell + 2;
    const node = words[script]?.node;
    if (node !== undefined) this.runScript(this.parse(node), new Map(variables));
  }

  private textAt(mapping: MappingNode, key: string): string | null {
    const value = entryWritten(mapping, key)?.value;
    const target = value === undefined ? null : resolved(value);
    return target?.kind === "scalar" ? target.text : null;
  }

  private around(mapping: MappingNode) {
    return { source: this.source, tree: this.tree, scope: [...this.tree.roots.slice(0, 1), mapping] };
  }
}

const SHELL = /(?:^|\/)(?:ba|da|z|a)?sh$/;

/** A step of GitHub Actions may name another language: `shell: python`. */
function isForShell(mapping: MappingNode): boolean {
  const shell = entryWritten(mapping, "shell")?.value;
  return shell?.kind !== "scalar" || /^(?:ba|z)?sh\b/.test(shell.text);
}

/** `- name: MODEL_ID` with `value: x`, as in Kubernetes. */
function namedVariable(item: ConfigurationNode): { name: string; value: ConfigurationNode }[] {
  if (item.kind !== "mapping") return [];
  const name = entryWritten(item, "name")?.value;
  const value = entryWritten(item, "value")?.value;
  return name?.kind === "scalar" && value !== undefined ? [{ name: name.text, value }] : [];
}

function soleCommand([statement]: readonly Statement[]) {
  return statement?.kind === "command" ? statement : null;
}

function withoutNodes({
  image,
  entrypoint,
  command,
}: {
  image: string | null;
  entrypoint: readonly ListWord[] | null;
  command: readonly ListWord[] | null;
}): Container {
  const wordsOf = (list: readonly ListWord[] | null) => list?.map(({ word }) => word) ?? null;
  return { image, entrypoint: wordsOf(entrypoint), command: wordsOf(command) };
}
