import { commandScript, runNode } from "../package-command.ts";
import { alertsSuite } from "./alerts.ts";
import { driftSuite } from "./drift.ts";
import { importsSuite } from "./imports.ts";
import { mlflowSuite } from "./mlflow.ts";
import { runMocha } from "./mocha.ts";
import { holds, type Outcome, type Suite, sum } from "./outcome.ts";
import { packagesSuite } from "./packages.ts";
import { pageSuite } from "./page.ts";
import { scaffoldsSuite } from "./scaffolds.ts";
import { toolSuite } from "./tool.ts";
import { vscodeSuite } from "./vscode.ts";
import { workbenchSuite } from "./workbench.ts";

// Biome colours its words even where nobody sees colours.
const colours = process.stdout.isTTY ? [] : ["--colors=off"];
const notUnit = [
  "vscode",
  "packages",
  "protocol",
  "workbench",
  "page",
  "mlflow",
  "scaffolds",
  "drift-peers",
  "monitoring-programs",
].map((folder) => `test/${folder}/**`);

/** Every suite, in the order they run: what is quick and what others need first, what needs an editor last. */
export const suites: Suite[] = [
  {
    name: "types",
    about: "strict type check (tsc), of what runs in Node and of what runs in the page",
    run: checkTypes,
  },
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
  scaffoldsSuite,
  driftSuite,
  alertsSuite,
  pageSuite,
  vscodeSuite,
  workbenchSuite,
  packagesSuite,
];

/** The page has a browser's globals in the place of Node's, hence a project of its own. */
async function checkTypes(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const project of [".", "client/panel"]) {
    const { code } = await runNode(commandScript("typescript", "tsc"), ["--noEmit", "--project", project]);
    outcomes.push(holds(code === 0));
  }
  return sum(outcomes);
}

async function checkRuleDocs(): Promise<Outcome> {
  const { code } = await runNode("scripts/rule-docs.ts", ["--check"]);
  return holds(code === 0, code === 0 ? undefined : "npm run docs:rules writes what is missing");
}
