import type { PassedArguments } from "./arguments.ts";
import type { RecognisedCall } from "./callee.ts";
import type { Evaluation } from "./evaluation.ts";
import type { SyntaxNode } from "./syntax.ts";
import type { CallSite } from "./values.ts";

/** Everything needed to read one recognised call. */
export interface CallReading {
  evaluation: Evaluation;
  recognised: RecognisedCall;
  site: CallSite;
  callee: SyntaxNode;
  passed: PassedArguments;
}
