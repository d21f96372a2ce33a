import type { RunOutcome } from "../drift/alerts/advance.ts";
import type { QueuedNotice } from "../drift/alerts/queue.ts";
import { visibleText } from "./visible-text.ts";

/** What a run of a monitor came to, as a line of a log. */
export function runLine(at: Date, monitor: string, outcome: RunOutcome): string {
  const head = `${at.toISOString()} ${visibleText(monitor)}:`;
  if (outcome.kind === "failed") return `${head} failed: ${visibleText(outcome.message)}\n`;
  const { conditions } = outcome;
  if (conditions.length === 0) return `${head} nothing is wrong\n`;
  return conditions.map(({ rule, summary }) => `${head} ${rule}: ${visibleText(summary)}\n`).join("");
}

/** Why a notice did not arrive, and what becomes of it. */
export function undeliveredLine({ notice, reason, notBefore, failures }: QueuedNotice): string {
  const tries = failures === 1 ? "" : ` (try ${failures})`;
  return `${notice.route}: ${reason}${tries}; kept, and tried again from ${notBefore} on`;
}
