import { runNode } from "../package-command.ts";
import { importsSuite } from "./imports.ts";
import { mlflowSuite } from "./mlflow.ts";
import { runMocha } from "./mocha.ts";
import { holds, type Outcome, type Suite } from "./outcome.ts";
import { packagesSuite } from "./packages.ts";
import { toolSuite } from "./tool.ts";
import { vscodeSuite } from "./vscode.ts";
import { workbenchSuite } from "./workbench.ts";

// Biome colours its words even where nobody sees colours.
const colours = process.stdout.isTTY ? [] : ["--colors=off"];
const notUnit = ["vscode", "packages", "protocol", "workbench", "mlflow"].map((folder) => `test/${folder}/**`);

/** Every suite, in the order they run: what is quick and what others need first, what needs an editor last. */
export const suites: Suite[] = [
  toolSuite("types", "strict type check (tsc)", "typescript", "tsc", ["--noEmit"]),
  toolSuite("page-types", "the same for what runs in a browser", "typescript", "tsc", ["--project", "client/panel"]),
  toolSuite("lint", "linter and formatter (biome)", "@biomejs/biome", "biome", ["ci", ...colours]),
  toolSuite("unused", "unused code and packages (knip)", "knip", "knip", []),
  importsSuite,
  {
    name: "docs",
    about: "docs/rules is what the rules' metadata says",
    run: checkRuleDocs,
  },
  {
    name: "build",
    about: "everything that runs is bundled",
    run: async () => holds((await runNode("scripts/build.mjs", [])).code === 0),
  },
  {
    name: "unit",
    about: "unit tests, room by room",
    needsBuild: true,
    run: () => runMocha(["test/**/*.test.ts"], notUnit),
  },
  {
    name: "protocol",
    about: "the language server over stdio",
    needsBuild: true,
    run: () => runMocha(["test/protocol/**/*.test.ts"]),
  },
  mlflowSuite,
  vscodeSuite,
  workbenchSuite,
  packagesSuite,
];

async function checkRuleDocs(): Promise<Outcome> {
  const { code } = await runNode("scripts/rule-docs.ts", ["--check"]);
  return holds(code === 0, code === 0 ? undefined : "npm run docs:rules writes what is missing");
}
