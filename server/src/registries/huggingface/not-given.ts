import type { AnswerHeaders } from "../http/rate-limit.ts";
import { ServerRefusal } from "../http/request-failure.ts";

/**
 * Why the Hub does not give what was asked for. `hidden`: the repository is private, or there is none. `gated`: its terms have not been accepted.
 * `disabled`: the Hub gives it to nobody. `empty`: the repository is there, and what was asked for is not in it.
 */
export type NotGivenReason = "hidden" | "gated" | "disabled" | "empty";

/** The Hub does not give something to whoever asks, and says so. */
export class NotGiven extends ServerRefusal {
  readonly reason: NotGivenReason;

  constructor(reason: NotGivenReason, status: number) {
    super(`the Hub does not give it (${reason})`, status);
    this.reason = reason;
  }
}

/**
 * Reads the Hub's words for a refusal (huggingface_hub, utils/_http.py: `X-Error-Code`, `X-Error-Message`); null where it is about something else, such as the token.
 * For a private repository and for one that does not exist the answer is the same, 401 without a token and 404 with one.
 */
export function notGivenReason(status: number, headers: AnswerHeaders): NotGivenReason | null {
  const code = headers.get("x-error-code");
  const message = headers.get("x-error-message") ?? "";
  if (code === "GatedRepo") return "gated";
  if (/^Access to this resource is disabled/.test(message)) return "disabled";
  if (code === "RevisionNotFound" || code === "EntryNotFound") return "empty";
  if (code === "RepoNotFound" || status === 404 || status === 400) return "hidden";
  return status === 401 && !/^Invalid credentials/i.test(message) ? "hidden" : null;
}
