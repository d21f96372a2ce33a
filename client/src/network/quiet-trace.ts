import type { LogOutputChannel } from "vscode";
import { withoutSecrets } from "./sign-ins.ts";

/** The log as the client traces into it: what the user signed in with is not shown, however much is logged. */
export function quietTrace(log: LogOutputChannel): LogOutputChannel {
  const trace = (message: string, ...given: unknown[]) => log.trace(withoutSecrets(message), ...given);
  return Object.create(log, { trace: { value: trace } });
}
