import progressBars from "cli-progress";
import type { Position } from "../harvest/plan.ts";

/** Tells on a terminal how far a harvest has come; elsewhere it says nothing. */
export interface HarvestProgress {
  report(position: Position): void;
  /** Tells that the work rests, and why. */
  wait(milliseconds: number, reason: string): void;
  /** Takes the line away. */
  stop(): void;
}

/** The progress of a harvest, on standard error. How many models there are nobody knows, so it tells how far back it has come. */
export function startHarvestProgress(stream: NodeJS.WriteStream): HarvestProgress {
  if (stream.isTTY !== true) return { report: () => undefined, wait: () => undefined, stop: () => undefined };
  const options = {
    stream,
    format: "Harvesting: {value} models{back}{note}",
    formatValue: (value: number) => value.toLocaleString("en"),
    clearOnComplete: true,
  };
  const line = new progressBars.SingleBar(options);
  let back = "";
  line.start(0, 0, { back, note: "" });
  return {
    report({ models, reached }) {
      if (reached !== null) back = `, back to ${reached.slice(0, "2026-01-31".length)}`;
      line.update(models, { back, note: "" });
    },
    wait(milliseconds, reason) {
      line.update({ back, note: ` (waiting ${Math.ceil(milliseconds / 1000)} s: ${reason})` });
    },
    stop: () => line.stop(),
  };
}
