// npm runs this after it has installed a checkout, and in the clone from which it packs a package that is asked for by its git address, as
// pre-commit does: what is packed there is what was built, and nothing was yet. A checkout that was built once is left alone.
import { existsSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./project.mjs";
import { run } from "./run.mjs";

if (!existsSync(path.join(projectFolder, "dist/modelver.cjs"))) {
  const script = path.join(projectFolder, "scripts/build.mjs");
  const { code } = await run(process.execPath, [script, "--production"], { cwd: projectFolder });
  process.exitCode = code;
}
