import type { Method } from "../../../server/src/panel/protocol.ts";

/** By which method something was counted, in words. */
export const HOW: Record<Method, string> = {
  grammar: "by the name grammar",
  study: "by the study's pattern",
};
