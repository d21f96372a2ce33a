import type { SourceText } from "../../documents/source-text.ts";
import type { Argument } from "../api-table.ts";
import type { WrittenText } from "../written.ts";
import {
  type AlternativeOf,
  type Arm,
  areCompatible,
  type NoValue,
  type TextValue,
  type UnknownValue,
} from "./alternatives.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** A file of code, as far as places need it. */
export interface CodeModule {
  readonly source: SourceText;
  textOf(node: SyntaxNode): string;
}

/** A call in a file of the project. */
export interface CallSite {
  call: SyntaxNode;
  module: CodeModule;
}

/** What an argument may be, as far as a reference hangs on it; whatever the languages know besides says nothing here. */
export type PassedValue =
  | TextValue
  | NoValue
  | UnknownValue
  | { kind: "number"; written: WrittenText }
  | { kind: "boolean"; value: boolean }
  | { kind: "sequence"; items: PassedAlternative[][] }
  | { kind: "symbol"; name: string }
  /** A file opened at a path, which stands at `node`. */
  | { kind: "file"; path: PassedAlternative[]; node: SyntaxNode; module: CodeModule }
  | { kind: OtherKind };

type OtherKind = "mapping" | "instance" | "class" | "function" | "method" | "partial" | "commandLine" | "projectModule";

/** Whether a value counts as no, as Python's `or` and JavaScript's `||` judge alike: nothing, false, the empty text. */
export function isFalsy(value: PassedValue): boolean {
  if (value.kind === "none") return true;
  if (value.kind === "boolean") return !value.value;
  return value.kind === "text" && value.written.text === "";
}

export type PassedAlternative = AlternativeOf<PassedValue>;

/** One argument as a call passes it. */
export interface PassedArgument<Alternative = PassedAlternative, Site = CallSite> {
  /** The expression that passes it: the value of a keyword argument, `**options` for a key of that mapping. */
  node: SyntaxNode;
  /** The keyword as written in this call. */
  keyword: SyntaxNode | null;
  site: Site;
  values(): Alternative[];
  /** What a dictionary that is passed holds under a key, where the language's rows ask for such. */
  entry?(key: string, arms: readonly Arm[]): PassedArgument<Alternative, Site> | "absent" | "open";
}

/** What a call passes. */
export interface PassedArguments<Passed = PassedArgument> {
  positional: Passed[];
  keywords: Map<string, Passed>;
  /** From this position on, nothing is known (`*args`). */
  openFrom: number;
  /** The branches in which any keyword may be passed besides those known (`**kwargs`). */
  openKeywords: (readonly Arm[])[];
}

/**
 * The argument a row speaks of: passed, certainly not passed (`absent`), or possibly passed (`open`), in a run that takes the
 * given branches.
 */
export function findArgument<Alternative, Site>(
  passed: PassedArguments<PassedArgument<Alternative, Site>>,
  argument: Argument,
  arms: readonly Arm[] = [],
): PassedArgument<Alternative, Site> | "absent" | "open" {
  const found = findWhole(passed, argument, arms);
  const way = [argument.entry ?? []].flat();
  return way.reduce<typeof found>(
    (outer, key) => (typeof outer === "string" ? outer : (outer.entry?.(key, arms) ?? "open")),
    found,
  );
}

function findWhole<Passed>(
  passed: PassedArguments<Passed>,
  argument: Argument,
  arms: readonly Arm[],
): Passed | "absent" | "open" {
  for (const keyword of argument.keywords ?? []) {
    const found = passed.keywords.get(keyword);
    if (found !== undefined) return found;
  }
  const { position } = argument;
  if (position !== undefined) {
    if (position >= passed.openFrom) return "open";
    const found = passed.positional[position];
    if (found !== undefined) return found;
  }
  if ((argument.keywords?.length ?? 0) === 0) return "absent";
  return passed.openKeywords.some((open) => areCompatible(open, arms)) ? "open" : "absent";
}
