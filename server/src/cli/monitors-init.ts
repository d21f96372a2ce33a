import { existsSync } from "node:fs";
import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";
import { DataFailure } from "../drift/engine/engine.ts";
import { proposeMonitor } from "../drift/propose-monitor.ts";
import { openData } from "../drift/sources/open-data.ts";
import { monitorFile, monitorToml } from "../workspace/monitor-writer.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { interruptionSignal } from "./interruption.ts";
import { openEngine } from "./open-engine.ts";
import { readProjectConfiguration } from "./project-configuration.ts";
import { write } from "./terminal.ts";

/** Options of `modelver monitors init`. */
export interface MonitorsInitOptions {
  reference: string[];
  current: string[];
  name: string;
  model?: string;
  dryRun?: true;
  fetchEngine?: true;
}

/**
 * Looks at data and writes a monitor for it into the project's configuration.
 * @throws {Failure} where data cannot be read, or the monitor is there already
 */
export async function initMonitor(options: MonitorsInitOptions): Promise<number> {
  const { root, configuration } = await readProjectConfiguration();
  if (configuration.monitors.some(({ name }) => name === options.name)) {
    throw new Failure(`there is a monitor ${options.name} already: --name gives another one a name.`);
  }
  const file = monitorFile(root);
  const text = monitorToml(await propose(options, root), file);
  if (options.dryRun) {
    await write(process.stdout, text);
    return EXIT_CODES.clean;
  }
  await append(path.join(root, file), text);
  await write(process.stdout, `${file}\n${text}`);
  return EXIT_CODES.clean;
}

async function propose({ name, model, reference, current, fetchEngine }: MonitorsInitOptions, root: string) {
  const engine = await openEngine(fetchEngine ?? false, { signal: interruptionSignal() });
  try {
    // Opened for its errors: a monitor of what cannot be read watches nothing.
    await openData(engine, "reference", reference, process.cwd());
    const data = await openData(engine, "current", current, process.cwd());
    return await proposeMonitor(engine, data, {
      name,
      model: model ?? null,
      reference: reference.map((each) => fromRoot(root, each)),
      current: current.map((each) => fromRoot(root, each)),
      folder: "",
    });
  } catch (error) {
    throw error instanceof DataFailure ? new Failure(error.message) : error;
  } finally {
    engine.close();
  }
}

/** A path as the configuration has it, which lies at the root. */
function fromRoot(root: string, named: string): string {
  if (path.isAbsolute(named)) return named;
  return path.relative(root, path.resolve(named)).split(path.sep).join("/");
}

async function append(file: string, text: string): Promise<void> {
  try {
    const before = existsSync(file) ? await readFile(file, "utf8") : "";
    const gap = before === "" ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    await appendFile(file, `${gap}${text}`);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${(error as Error).message}`);
  }
}
