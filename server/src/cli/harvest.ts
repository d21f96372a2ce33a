import { type HarvestResult, harvestToFile, harvestToStream } from "../harvest/harvest.ts";
import { HarvestError } from "../harvest/harvest-error.ts";
import type { HarvestPlan, Position } from "../harvest/plan.ts";
import { ServerRefusal } from "../registries/http/request-failure.ts";
import { HubClient } from "../registries/huggingface/hub-client.ts";
import { EXIT_CODES, type SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { formatOf, type HarvestOptions, planOf, STANDARD_OUTPUT } from "./harvest-options.ts";
import { type HarvestProgress, startHarvestProgress } from "./harvest-progress.ts";
import { interruptionSignal } from "./interruption.ts";
import { write } from "./terminal.ts";

/**
 * Fetches the Hub's list of models into a file or to standard output.
 * @throws {Failure} where the usage is wrong, the Hub does not answer or something cannot be written
 */
export async function harvest(options: HarvestOptions, toolVersion: string, setExitCode: SetExitCode): Promise<void> {
  const { plan, token } = planOf(options, process.env);
  const signal = interruptionSignal();
  const progress = startHarvestProgress(process.stderr);
  const client = new HubClient({
    token,
    userAgent: `modelver/${toolVersion}`,
    rate: options.rate,
    timeout: options.timeout * 1000,
    signal,
    onWait: progress.wait,
  });
  let kept = 0;
  try {
    const result = await run(options, plan, client, progress, signal, (models) => {
      kept = models;
    });
    progress.stop();
    await write(options.output === STANDARD_OUTPUT ? process.stderr : process.stdout, summary(result, options));
  } catch (error) {
    progress.stop();
    const isInterrupted = signal.aborted;
    if (!isInterrupted && !(error instanceof ServerRefusal || error instanceof HarvestError)) throw error;
    const reason = isInterrupted ? "interrupted" : (error as Error).message;
    const isOurs = !(error instanceof HarvestError);
    const message = `${reason}${isOurs ? howToGoOn(kept, options) : ""}`;
    if (!isInterrupted) throw new Failure(message);
    setExitCode(EXIT_CODES.interrupted);
    process.stderr.write(`modelver: ${message}\n`);
  } finally {
    await client.close();
  }
}

function run(
  options: HarvestOptions,
  plan: HarvestPlan,
  client: HubClient,
  progress: HarvestProgress,
  signal: AbortSignal,
  keep: (models: number) => void,
): Promise<HarvestResult> {
  const work = {
    plan,
    format: formatOf(options),
    readPage: (address: string) => client.page(address),
    signal,
    onProgress: (position: Position) => {
      keep(position.models);
      progress.report(position);
    },
  };
  if (options.output !== STANDARD_OUTPUT) return harvestToFile(options.output, options.restart === true, work);
  return harvestToStream((bytes) => write(process.stdout, bytes), work);
}

/** On standard output the models speak for themselves. */
function summary({ models, earlier, unreadable }: HarvestResult, { output }: HarvestOptions): string {
  const lost = unreadable === 0 ? "" : `${counted(unreadable, "entry", "entries")} of the list named no model.\n`;
  if (output === STANDARD_OUTPUT) return lost;
  const before = earlier === 0 ? "" : `, ${earlier.toLocaleString("en")} of them from an earlier run`;
  return `${counted(models, "model", "models")} in ${output}${before}.\n${lost}`;
}

function howToGoOn(kept: number, { output }: HarvestOptions): string {
  if (output === STANDARD_OUTPUT || kept === 0) return "";
  return `; ${counted(kept, "model is", "models are")} kept: run the same command again to go on`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
