import type { ApiIndex } from "../code/api-index.ts";
import type { CallReading } from "../code/call-reading.ts";
import { referencesOfCall } from "../code/call-references.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { child, type SyntaxNode } from "../code/syntax-node.ts";
import type { DocumentFacts } from "../document-facts.ts";
import type { ModelReference } from "../model-reference.ts";
import { type CommandTables, runReferences } from "../shell/script-references.ts";
import { HOLE } from "../written.ts";
import { type PassedArguments, passedArguments } from "./arguments.ts";
import { librariesImportedBy, type RecognisedPythonCall, recognise, recogniseFolders } from "./callee.ts";
import type { ImportedModules } from "./evaluation.ts";
import { Evaluator } from "./evaluator.ts";
import { isEvidentlyModel } from "./model-evidence.ts";
import { calleeName, type PythonModule } from "./module.ts";
import { pinInsertion } from "./pin-insertion.ts";
import { isRemovedAgain } from "./removed-files.ts";
import { mayBeStarter, mayStartCommands, startedCommands } from "./started-commands.ts";
import type { Alternative, CallSite } from "./values.ts";

/** What a Python file says about models; suppressions are read elsewhere. */
export type PythonFacts = Omit<DocumentFacts, "suppressions">;

/**
 * Reads the model references of a Python file, following constants into the modules that `imported` gives.
 * @param commands what commands are held against that the code starts
 * @param isWanted which calls are read; default: all
 */
export function pythonFacts(
  module: PythonModule,
  apis: ApiIndex,
  commands: CommandTables,
  imported: ImportedModules,
  isWanted: (call: SyntaxNode) => boolean = () => true,
): PythonFacts {
  const evaluator = new Evaluator(apis, imported);
  const reader = new FactsReader(module, evaluator, commands);
  for (const call of module.syntax.calls) if (isWanted(call)) reader.readCall(call);
  return {
    path: module.source.path,
    references: reader.references,
    savedFolders: [...reader.savedFolders],
    importedPaths: [...evaluator.usedPaths].filter((path) => path !== module.source.path).sort(),
    problems: module.syntax.isTruncated
      ? [{ message: "The code is nested too deeply to be read whole.", place: null }]
      : [],
  };
}

class FactsReader {
  readonly references: ModelReference[] = [];
  readonly savedFolders = new Set<string>();
  private readonly module: PythonModule;
  private readonly evaluation: Evaluator;
  private readonly commands: CommandTables;
  private readonly startsCommands: boolean;
  private readonly libraries: ReadonlySet<string>;
  private readonly aliases: ReadonlySet<string>;

  constructor(module: PythonModule, evaluation: Evaluator, commands: CommandTables) {
    this.module = module;
    this.evaluation = evaluation;
    this.commands = commands;
    this.startsCommands = mayStartCommands(module.source.text);
    this.libraries = librariesImportedBy(module.scopes.values(), evaluation.apis);
    this.aliases = aliasesIn(module);
  }

  readCall(call: SyntaxNode): void {
    const callee = child(call, "function");
    if (callee === null || !this.isWorthEvaluating(call, callee)) return;
    this.evaluation.beginCall();
    const site = { call, module: this.module };
    const callees = this.evaluation.evaluate(callee, this.module);
    this.readReferences(site, callee, callees);
    this.readFolders(site, callee, callees);
    this.readPartial(site, callees);
    this.readStarted(site, callees);
  }

  /** Attributes keep their name; a bare name may have been given to anything. */
  private isWorthEvaluating(call: SyntaxNode, callee: SyntaxNode): boolean {
    if (callee.type === "call") return true;
    const name = calleeName(this.module, call);
    if (name === "partial" || name === "to_thread" || this.evaluation.apis.mayEndIn(name)) return true;
    if (this.startsCommands && mayBeStarter(name)) return true;
    return callee.type === "identifier" && this.aliases.has(name);
  }

  private readReferences(site: CallSite, callee: SyntaxNode, callees: Alternative[]): void {
    const recognised = recognise(this.evaluation, callee, callees, this.module, this.libraries);
    if (recognised.length > 0) {
      const passed = passedArguments(this.evaluation, site);
      for (const each of recognised) this.addReferences(each, site, callee, passed);
    }
  }

  private addReferences(
    recognised: RecognisedPythonCall,
    site: CallSite,
    callee: SyntaxNode,
    passed: PassedArguments,
  ): void {
    const reading: CallReading = {
      recognised,
      site,
      callee,
      member: callee.type === "attribute" ? child(callee, "attribute") : null,
      passed,
      passedWhenMade: () => recognised.made && passedArguments(this.evaluation, recognised.made),
      pinInsertion: (row) => pinInsertion(row, site),
      isEvidentlyModel: (writes, fileName) =>
        isEvidentlyModel({ evaluation: this.evaluation, site, callee, passed }, writes, fileName) &&
        !isRemovedAgain(this.evaluation, site, fileName),
    };
    this.references.push(...referencesOfCall(reading));
  }

  /** Commands that a call starts say what they would say in a script. */
  private readStarted(site: CallSite, callees: Alternative[]): void {
    if (!this.startsCommands) return;
    const { source } = this.module;
    for (const words of startedCommands(callees, () => passedArguments(this.evaluation, site), source)) {
      this.references.push(...runReferences(source, { words, image: null }, this.commands));
    }
  }

  private readFolders(site: CallSite, callee: SyntaxNode, callees: Alternative[]): void {
    const rows = recogniseFolders(this.evaluation, callee, callees, this.module, this.libraries);
    if (rows.length === 0) return;
    const passed = passedArguments(this.evaluation, site);
    for (const row of rows) {
      const found = findArgument(passed, row.folder);
      if (typeof found === "string") continue;
      for (const { value } of found.values()) {
        if (value.kind === "text" && value.written.text !== "" && !value.written.text.includes(HOLE)) {
          this.savedFolders.add(value.written.text);
        }
      }
    }
  }

  /** `partial(f, …)` passes the arguments behind the first to f, and so does `asyncio.to_thread`; a partial that is called adds its own. */
  private readPartial(site: CallSite, callees: Alternative[]): void {
    const isPassing = callees.some(
      ({ value }) => value.kind === "symbol" && /^(?:functools\.partial|asyncio\.to_thread)$/.test(value.name),
    );
    if (isPassing) this.readPassedOn(site);
    for (const { value } of callees) if (value.kind === "partial") this.readCompleted(site, value.site);
  }

  private readPassedOn(site: CallSite): void {
    const passed = passedArguments(this.evaluation, site);
    const target = passed.positional.shift();
    if (target === undefined) return;
    const recognised = recognise(this.evaluation, target.node, target.values(), this.module, this.libraries);
    for (const each of recognised) {
      const isNamed = each.row.name !== undefined && typeof findArgument(passed, each.row.name) !== "string";
      if (isNamed) this.addReferences(each, site, target.node, passed);
    }
  }

  private readCompleted(site: CallSite, partial: CallSite): void {
    const first = passedArguments(this.evaluation, partial);
    const own = passedArguments(this.evaluation, site);
    const target = first.positional.shift();
    if (target === undefined || partial.module !== this.module) return;
    const passed = {
      positional: [...first.positional, ...own.positional],
      keywords: new Map([...first.keywords, ...own.keywords]),
      openFrom: Math.min(first.openFrom, own.openFrom + first.positional.length),
      openKeywords: [...first.openKeywords, ...own.openKeywords],
    };
    for (const each of recognise(this.evaluation, target.node, target.values(), this.module, this.libraries)) {
      const inFirst = each.row.name !== undefined && typeof findArgument(first, each.row.name) !== "string";
      if (inFirst) continue;
      const callee = child(site.call, "function") ?? site.call;
      this.addReferences(each, site, callee, passed);
    }
  }
}

/** Names that may stand for a function under another name: those that are imported or assigned. */
function aliasesIn(module: PythonModule): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const scope of module.scopes.values()) {
    for (const [name, bindings] of scope.bindings) {
      if (bindings.some((each) => each.source.kind !== "function" && each.source.kind !== "parameter"))
        aliases.add(name);
    }
  }
  return aliases;
}
