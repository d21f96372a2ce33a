import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { EXIT_CODES } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { write } from "./terminal.ts";

const FILE = "prediction_log.py";

/**
 * Writes the helper that logs predictions into a folder of the project. One that is there is left as it is: it may have been changed.
 * @throws {Failure} where it is there, or cannot be written
 */
export async function addPredictionLogging(folder: string): Promise<number> {
  const file = path.join(folder, FILE);
  // It lies beside the program.
  const content = await readFile(new URL(FILE, import.meta.url));
  await writeFile(file, content, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new Failure(`${file} is there already: nothing was written.`);
    throw new Failure(`${file} cannot be written: ${error.message}`);
  });
  await write(process.stdout, `${file}\n`);
  return EXIT_CODES.clean;
}
