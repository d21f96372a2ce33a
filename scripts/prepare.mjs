// npm runs this after it has installed a checkout, and in the clone from which it packs a package that is asked for by its git address, as
// pre-commit does: what is packed there is what was built, and nothing was yet. A checkout that was built once is left alone.
import { existsSync } from "node:fs";
import path from "node:path";
import { npmCommand, projectFolder } from "./project.mjs";
import { run, runTwice } from "./run.mjs";

if (!existsSync(path.join(projectFolder, "dist/modelver.cjs"))) process.exitCode = await build();

/** @returns {Promise<number>} what the program is to end with */
async function build() {
  // Where a git address is installed for all users (npm install --global), npm prepares the clone as if it were so too: without its packages.
  if (!existsSync(path.join(projectFolder, "node_modules/esbuild"))) await installPackages();
  const script = path.join(projectFolder, "scripts/build.mjs");
  return (await run(process.execPath, [script, "--production"], { cwd: projectFolder })).code;
}

async function installPackages() {
  const npm = npmCommand(process.env.npm_node_execpath);
  // Settings of the npm that runs this would hold for the one that it starts.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_config_(?!cache$|registry$)/i.test(name));
  const given = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await runTwice(npm.program, [...npm.leading, ...given], {
    cwd: projectFolder,
    env: Object.fromEntries(own),
    shell: npm.shell,
  });
}
