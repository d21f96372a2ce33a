import type { DockerInstruction, ParsedDockerfile, Started } from "../documents/dockerfile.ts";
import type { ShellWord } from "../documents/shell/script.ts";
import type { SourceText } from "../documents/source-text.ts";
import type { EcosystemTable } from "./api-table.ts";
import type { CommandRow } from "./command-table.ts";
import type { Setting } from "./configuration/settings.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { FoundReferences } from "./found-references.ts";
import { type ModelReference, PIN_SLOT } from "./model-reference.ts";
import type { CommandWord } from "./shell/command-word.ts";
import { containerCommands } from "./shell/container.ts";
import { Evaluation } from "./shell/evaluation.ts";
import {
  type CommandTables,
  commandTables,
  environmentReferences,
  runReferences,
  scriptReferences,
} from "./shell/script-references.ts";
import type { Scope } from "./shell/variables.ts";
import { assignedSetting, assignTo } from "./shell/walk.ts";
import { lineBefore, suppressionsIn } from "./suppression-comments.ts";

/** What a Dockerfile says about models, references in the order they stand in the file. */
export function dockerfileFacts(
  source: SourceText,
  file: ParsedDockerfile,
  tables: readonly EcosystemTable[],
  rows: readonly CommandRow[],
): DocumentFacts {
  const reader = new DockerfileReader(source, commandTables(tables, rows));
  const found = new FoundReferences();
  found.add(...reader.read(file.instructions));
  return {
    path: source.path,
    references: found.inOrder(),
    savedFolders: [],
    importedPaths: [],
    problems: [],
    suppressions: suppressionsOf(source, file),
  };
}

/** One stage of a build. */
interface Stage {
  image: string;
  variables: Scope;
  settings: Setting[];
  entrypoint: Started | null;
  command: Started | null;
}

class DockerfileReader {
  private readonly source: SourceText;
  private readonly tables: CommandTables;
  private readonly stages = new Map<string, Stage>();
  private stage: Stage = emptyStage("", new Map());
  /** Arguments before the first stage. */
  private arguments: Scope = new Map();

  constructor(source: SourceText, tables: CommandTables) {
    this.source = source;
    this.tables = tables;
  }

  read(instructions: readonly DockerInstruction[]): ModelReference[] {
    const runs: ModelReference[] = [];
    const settings: Setting[][] = [];
    for (const instruction of instructions) {
      if (instruction.kind === "from") {
        runs.push(...this.startReferences());
        settings.push(this.stage.settings);
        this.beginStage(instruction);
      } else runs.push(...this.step(instruction));
    }
    runs.push(...this.startReferences());
    settings.push(this.stage.settings);
    const ofVariables = settings.flatMap((each) => environmentReferences(this.source, each, this.tables, runs));
    return [...runs, ...ofVariables];
  }

  private beginStage({ image, stage }: DockerInstruction & { kind: "from" }): void {
    if (this.stages.size === 0 && this.stage.image === "") this.arguments = this.stage.variables;
    const base = this.stages.get(image);
    const variables = new Map([...this.arguments, ...(base?.variables ?? [])]);
    this.stage = { ...emptyStage(base?.image ?? image, variables), entrypoint: base?.entrypoint ?? null };
    this.stages.set(stage ?? `stage ${this.stages.size}`, this.stage);
  }

  private step(instruction: Exclude<DockerInstruction, { kind: "from" }>): ModelReference[] {
    if (instruction.kind === "run") return this.startedReferences(instruction.started);
    if (instruction.kind === "entrypoint") this.stage.entrypoint = instruction.started;
    if (instruction.kind === "command") this.stage.command = instruction.started;
    if (instruction.kind !== "variables") return [];
    for (const assignment of instruction.assignments) {
      this.stage.settings.push(...assignedSetting(this.source, assignment, this.stage.variables));
      assignTo(this.stage.variables, assignment, this.source);
    }
    return [];
  }

  private startedReferences(started: Started): ModelReference[] {
    const scope = new Map(this.stage.variables);
    const ofScript = scriptReferences(this.source, started.script.statements, this.tables, scope);
    if (started.kind === "script") return ofScript;
    const words = this.words(started);
    return [...ofScript, ...runReferences(this.source, { words, image: null }, this.tables)];
  }

  /** What the finished stage starts: its entrypoint and its command belong together. */
  private startReferences(): ModelReference[] {
    const { image, entrypoint, command } = this.stage;
    const scripts = [entrypoint, command].flatMap((started) => (started === null ? [] : started.script.statements));
    const ofScripts = scriptReferences(this.source, scripts, this.tables, new Map(this.stage.variables));
    const words = (started: Started | null) => (started?.kind === "words" ? this.words(started) : null);
    const isInShell = entrypoint?.kind === "script";
    const container = { image, entrypoint: words(entrypoint), command: isInShell ? null : words(command) };
    return [
      ...ofScripts,
      ...containerCommands(container).flatMap((each) => runReferences(this.source, each, this.tables)),
    ];
  }

  /** The words of an exec form: no shell reads them, so a `$` in them is a `$`. */
  private words({ words }: Started & { kind: "words" }): CommandWord[] {
    const evaluation = new Evaluation(this.source, new Map());
    return words.map((word) => ({
      place: this.source.placeOf(word.span),
      written: evaluation.text(word),
      isOpen: false,
      insertion: (added) => this.insertionInList(word, added),
    }));
  }

  private insertionInList({ span }: ShellWord, added: readonly string[]) {
    const items = added.map((word, index) => `, "${word}${index === added.length - 1 ? PIN_SLOT : ""}"`);
    return { place: this.source.placeOf({ start: span.end, end: span.end }), template: items.join("") };
  }
}

function emptyStage(image: string, variables: Scope): Stage {
  return { image, variables, settings: [], entrypoint: null, command: null };
}

/** A comment on its own line covers the next instruction; within an instruction, that instruction. */
function suppressionsOf(source: SourceText, { instructions, comments }: ParsedDockerfile) {
  if (!source.text.includes("modelver:")) return [];
  return suppressionsIn(source, comments, (comment) => {
    const line = lineBefore(source.text, comment);
    const around = instructions.find(({ span }) => span.start < comment.start && comment.end < span.end);
    const next = instructions.find(({ span }) => span.start >= comment.end);
    const span = (around ?? next)?.span;
    return { start: Math.min(line.start, span?.start ?? line.start), end: Math.max(comment.end, span?.end ?? 0) };
  });
}
