import type {
  Assignment,
  Command,
  FunctionDefinition,
  Loop,
  ShellWord,
  Statement,
} from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Setting } from "../configuration/settings.ts";
import { HOLE, type WrittenText } from "../written.ts";
import type { CommandWord, RunCommand } from "./command-word.ts";
import { Evaluation } from "./evaluation.ts";
import { mergeInto, type Scope, UNKNOWN, type Value } from "./variables.ts";

/** Functions that call functions; more than these are a recursion. */
const DEEPEST_CALL = 3;
/** Loops and calls run a piece of script several times: beyond these statements the rest is left alone. */
const MOST_STEPS = 20_000;
const LONGEST_LOOP = 50;

/** What a script runs, and what it hands to whatever it runs. */
export interface ScriptRun {
  commands: readonly RunCommand[];
  /** Variables that are set for a command or exported, in groups that hold together. */
  environments: readonly (readonly Setting[])[];
}

/** Goes the way of a script once, each branch and each loop's item included. */
export function runScript(source: SourceText, statements: readonly Statement[], variables: Scope): ScriptRun {
  const walk = new Walk(source);
  walk.run(statements, variables);
  walk.runUncalled(variables);
  return { commands: walk.commands, environments: [walk.exported, ...walk.environments] };
}

class Walk {
  readonly commands: RunCommand[] = [];
  readonly exported: Setting[] = [];
  readonly environments: Setting[][] = [];
  private readonly source: SourceText;
  private readonly functions = new Map<string, FunctionDefinition>();
  private readonly called = new Set<FunctionDefinition>();
  private depth = 0;
  private count = 0;

  constructor(source: SourceText) {
    this.source = source;
  }

  run(statements: readonly Statement[], scope: Scope): void {
    for (const statement of statements) this.step(statement, scope);
  }

  /** Functions that others call, or nobody: what is handed to them is not known. */
  runUncalled(scope: Scope): void {
    for (const each of this.functions.values()) {
      if (!this.called.has(each)) this.run(each.body, withoutArguments(scope));
    }
  }

  private step(statement: Statement, scope: Scope): void {
    if (++this.count > MOST_STEPS) return;
    switch (statement.kind) {
      case "command":
        this.command(statement, scope);
        return;
      case "assignment":
        this.assign(statement, scope);
        return;
      case "forgetting":
        for (const name of statement.names) scope.set(name, UNKNOWN);
        return;
      case "loop":
        this.loop(statement, scope);
        return;
      case "block":
        this.run(statement.body, new Map(scope));
        return;
      case "function":
        this.functions.set(statement.name, statement);
        return;
      case "branches": {
        const ways = statement.branches.map((branch) => this.branch(branch, scope));
        mergeInto(scope, statement.isExhaustive ? ways : [new Map(scope), ...ways]);
      }
    }
  }

  private branch(statements: readonly Statement[], scope: Scope): Scope {
    const way = new Map(scope);
    this.run(statements, way);
    return way;
  }

  private command(command: Command, scope: Scope): void {
    const evaluation = new Evaluation(this.source, scope);
    const words = command.words.flatMap((word) => evaluation.words(word));
    const settings = command.environment.flatMap((each) => assignedSetting(this.source, each, scope));
    if (settings.length > 0) this.environments.push(settings);
    const called = this.functions.get(words[0]?.written.text ?? "");
    if (called !== undefined) this.call(called, words.slice(1), scope);
    else if (words.length > 0) this.commands.push({ words, image: null });
    if (words[0]?.written.text === "shift") shiftArguments(scope, Number(words[1]?.written.text ?? 1));
  }

  private call(called: FunctionDefinition, words: readonly CommandWord[], scope: Scope): void {
    this.called.add(called);
    if (this.depth >= DEEPEST_CALL) return;
    this.depth++;
    const inside = withoutArguments(scope);
    setArguments(inside, words);
    this.run(called.body, inside);
    this.depth--;
    for (const [name, value] of inside) if (!/^[@*\d]$/.test(name)) scope.set(name, value);
  }

  private assign(assignment: Assignment, scope: Scope): void {
    if (assignment.isExported) this.exported.push(...assignedSetting(this.source, assignment, scope));
    assignTo(scope, assignment, this.source);
  }

  private loop({ name, items, body }: Loop, scope: Scope): void {
    const evaluation = new Evaluation(this.source, scope);
    const words = items.flatMap((item) => evaluation.words(item)).slice(0, LONGEST_LOOP);
    const ways = words.map((word) => {
      const way: Scope = new Map(scope);
      way.set(name, word.isOpen ? UNKNOWN : { kind: "text", written: word.written, origin: { place: word.place } });
      this.run(body, way);
      return way;
    });
    // Nobody knows what a loop without words goes through: the script's own arguments.
    mergeInto(scope, ways.length > 0 ? ways : [new Map(scope), this.branch(body, scope)]);
  }
}

/** Gives a variable its value in a scope. */
export function assignTo(scope: Scope, assignment: Assignment, source: SourceText): void {
  const value = held(assignment, new Evaluation(source, scope).value(assignment.value), source);
  scope.set(assignment.name, assignment.isAdded ? added(scope.get(assignment.name) ?? UNKNOWN, value) : value);
}

/** The value with the variable as its holder, so that it is found from there too. */
function held({ nameSpan }: Assignment, value: Value, source: SourceText): Value {
  if (value.kind !== "text") return value;
  const place = source.placeOf(nameSpan);
  const pieces = value.written.pieces.map((piece) =>
    piece.text.includes(HOLE) ? piece : { ...piece, holders: [...(piece.holders ?? []), place] },
  );
  return { ...value, written: { ...value.written, pieces } };
}

/** A variable that is handed to programs, as a setting; none for an array. */
export function assignedSetting(source: SourceText, assignment: Assignment, scope: Scope): Setting[] {
  const { name, nameSpan, value } = assignment;
  if (isWords(value) || name === "") return [];
  const written: WrittenText = new Evaluation(source, scope).text(value);
  return [
    {
      key: name,
      keyPlace: source.placeOf(nameSpan),
      values: [{ place: source.placeOf(value.span), type: "text", written: () => written }],
      isList: false,
      insertion: () => null,
    },
  ];
}

function isWords(value: Assignment["value"]): value is readonly ShellWord[] {
  return Array.isArray(value);
}

function withoutArguments(scope: Scope): Scope {
  return new Map([...scope].filter(([name]) => !/^(?:[@*]|\d+)$/.test(name)));
}

function setArguments(scope: Scope, words: readonly CommandWord[]): void {
  scope.set("@", { kind: "words", words });
  scope.set("*", { kind: "words", words });
  if (words.some(({ isOpen }) => isOpen)) return;
  words.forEach((word, index) => {
    scope.set(String(index + 1), { kind: "text", written: word.written, origin: { place: word.place } });
  });
}

function shiftArguments(scope: Scope, count: number): void {
  const all = scope.get("@");
  if (all?.kind !== "words" || !Number.isInteger(count)) return;
  for (const name of [...scope.keys()]) if (/^\d+$/.test(name)) scope.delete(name);
  setArguments(scope, all.words.slice(count));
}

function added(before: Value, value: Value): Value {
  if (before.kind === "words" && value.kind === "words")
    return { kind: "words", words: [...before.words, ...value.words] };
  if (before.kind !== "text" || value.kind !== "text") return UNKNOWN;
  const pieces = [...before.written.pieces, ...value.written.pieces];
  return { kind: "text", written: { text: before.written.text + value.written.text, pieces }, origin: null };
}
