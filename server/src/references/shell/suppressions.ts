import type { Span } from "../../documents/place.ts";
import type { ShellScript, Statement } from "../../documents/shell/script.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Suppression } from "../document-facts.ts";
import { lineBefore, suppressionsIn } from "../suppression-comments.ts";

/** The suppressions in a script. A comment behind a command covers it, one on its own line the next command. */
export function scriptSuppressions(source: SourceText, { statements, comments }: ShellScript): Suppression[] {
  if (!source.text.includes("modelver:")) return [];
  const spans = spansOf(statements).sort((one, other) => one.start - other.start || other.end - one.end);
  return suppressionsIn(source, comments, (comment) => {
    const line = lineBefore(source.text, comment);
    const covered = line.isEmpty
      ? spans.find(({ start }) => start >= comment.end)
      : spans.findLast(({ start, end }) => start < comment.start && end > line.start);
    return {
      start: Math.min(line.start, covered?.start ?? line.start),
      end: Math.max(comment.end, covered?.end ?? comment.end),
    };
  });
}

/** Commands and assignments, and loops with the words they go through. */
function spansOf(statements: readonly Statement[]): Span[] {
  return statements.flatMap((statement): Span[] => {
    switch (statement.kind) {
      case "command":
        return [statement.span];
      case "assignment": {
        const words = [statement.value].flat();
        return [{ start: statement.nameSpan.start, end: words.at(-1)?.span.end ?? statement.nameSpan.end }];
      }
      case "loop":
        return [...statement.items.map(({ span }) => span), ...spansOf(statement.body)];
      case "branches":
        return statement.branches.flatMap(spansOf);
      case "block":
      case "function":
        return spansOf(statement.body);
      default:
        return [];
    }
  });
}
