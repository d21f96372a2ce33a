import type { Argument, CallFacts, EcosystemTable } from "../api-table.ts";
import type { PinInsertion } from "../model-reference.ts";
import type { CallSite, PassedArguments } from "./passed-arguments.ts";
import type { SyntaxNode } from "./syntax-node.ts";

/** A row that speaks about a call, under the name by which the call was recognised. */
export interface RecognisedCall {
  table: EcosystemTable;
  row: CallFacts;
  api: string;
}

/** Everything needed to read one recognised call, whatever the language. */
export interface CallReading {
  recognised: RecognisedCall;
  site: CallSite;
  callee: SyntaxNode;
  /** The last identifier of a callee that is an attribute of something; null for others. */
  member: SyntaxNode | null;
  passed: PassedArguments;
  /** What was passed to the call that made the object whose method is called; null where that is not known, and for functions. */
  passedWhenMade(): PassedArguments | null;
  /** How the language adds a pin to this call; null where it cannot be. */
  pinInsertion(row: CallFacts): PinInsertion | null;
  /** Whether what the call writes to a file of this name is evidently a model. */
  isEvidentlyModel(written: Argument | "receiver", fileName: string): boolean;
}
