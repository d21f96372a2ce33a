import { createInterface } from "node:readline/promises";
import { bindingState } from "../drift/engine/binding-state.ts";
import { DuckdbEngine, type EngineOptions } from "../drift/engine/duckdb-engine.ts";
import { fetchBinding } from "../drift/engine/fetch-binding.ts";
import { Failure } from "./failure.ts";

/**
 * Opens the engine in this process. Its binary is fetched only where the user agrees: by an option, or on the terminal.
 * @param mayFetch whether the command line has agreed
 * @throws {Failure} where there is no binary
 */
export async function openEngine(mayFetch: boolean, options: EngineOptions): Promise<DuckdbEngine> {
  const state = bindingState(process.env);
  if (state.kind === "unsupported") {
    throw new Failure(`DuckDB, which reads the data, is not made for ${process.platform} on ${process.arch}.`);
  }
  if (state.kind === "absent") {
    const { name, version, megabytes } = state.wanted;
    if (!mayFetch && !(await agrees(`${name} ${version}, about ${megabytes} MB`))) {
      throw new Failure(
        `DuckDB, which reads the data, is not here yet. Run it once with --fetch-engine to fetch ${name} ${version} from the npm registry into the cache, or install that package beside ModelVer.`,
      );
    }
    await fetchBinding(state.wanted, process.env, options.signal);
  }
  return DuckdbEngine.open(options);
}

async function agrees(what: string): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await asking.question(`Fetch DuckDB (${what}) from the npm registry? [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
