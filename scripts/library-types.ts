// Writes dist/library.d.cts: the types of the library in one file that needs no other. Takes seconds, so that only packing does it.
import path from "node:path";
import { commandScript, runNode } from "./package-command.ts";
import { projectFolder } from "./project.mjs";

const { code, output, errors } = await runNode(
  commandScript("dts-bundle-generator", "dts-bundle-generator"),
  [
    "--project=tsconfig.json",
    "--no-banner",
    "--export-referenced-types=false",
    // The tests check the file, where it is installed.
    "--no-check",
    `--out-file=${path.join(projectFolder, "dist/library.d.cts")}`,
    "server/src/library/main.ts",
  ],
  { quiet: true },
);
if (code !== 0) console.error(`${output}${errors}`);
process.exitCode = code;
