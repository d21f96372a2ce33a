import progressBars from "cli-progress";

/** Work that is over sooner needs no bar. */
const PATIENCE_MILLISECONDS = 500;

/** Tells how far a long work has come: on a terminal as a bar, which appears only when the work takes its time. */
export interface Progress {
  report(done: number, total: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const FILES = "Checking {bar} {value} of {total} files";

/** The progress of one work, beginning now. Standard output stays free for the result: the bar is drawn on standard error. */
export function startProgress(stream: NodeJS.WriteStream, format = FILES): Progress {
  if (stream.isTTY !== true) return { report: () => undefined, stop: () => undefined };
  const started = performance.now();
  let bar: progressBars.SingleBar | null = null;
  return {
    report(done, total) {
      const isUnderWay = done > 0 && done < total && performance.now() - started >= PATIENCE_MILLISECONDS;
      if (bar === null && !isUnderWay) return;
      bar ??= startBar(stream, total, format);
      bar.update(done);
    },
    stop: () => bar?.stop(),
  };
}

function startBar(stream: NodeJS.WriteStream, total: number, format: string): progressBars.SingleBar {
  const options = { stream, format, clearOnComplete: true, barsize: 30 };
  const bar = new progressBars.SingleBar(options, progressBars.Presets.shades_classic);
  bar.start(total, 0);
  return bar;
}
