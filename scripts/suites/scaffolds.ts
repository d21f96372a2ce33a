import { prepareMlflow } from "../mlflow/install.ts";
import { prepareSchemas } from "../schemas/install.ts";
import { runMocha } from "./mocha.ts";
import { cannotRun, type Outcome, type Suite } from "./outcome.ts";

/** What scaffolds make of an empty folder, run for real. */
export const scaffoldsSuite: Suite = {
  name: "scaffolds",
  about: "an empty folder, scaffolded: its checks pass, it trains, registers, serves and is watched",
  needsBuild: true,
  needsMlflow: true,
  run: runScaffolded,
};

async function runScaffolded(): Promise<Outcome> {
  const environment = await prepareMlflow();
  if ("missing" in environment) return cannotRun(environment.missing);
  const schemas = await prepareSchemas();
  if ("missing" in schemas) return cannotRun(schemas.missing);
  const variables = { MODELVER_MLFLOW: environment.python, MODELVER_SCHEMAS: schemas.python };
  return runMocha(["test/scaffolds/**/*.test.ts"], [], variables);
}
