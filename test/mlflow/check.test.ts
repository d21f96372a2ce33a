import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { modelver } from "../cli/program.ts";
import { RealMlflow } from "./real-mlflow.ts";

const SERVE = [
  "import mlflow",
  'mlflow.pyfunc.load_model("models:/churn/7")',
  'mlflow.pyfunc.load_model("models:/churn@champoin")',
  'mlflow.pyfunc.load_model("models:/churn@champion")',
  'mlflow.pyfunc.load_model("models:/fraud-detector-v2.1.0/1")',
  "",
].join("\n");

describe("modelver check beside a store that MLflow made", function () {
  this.timeout(60_000);

  for (const store of ["sqlite:///mlflow.db", "file:mlruns"]) {
    it(`knows which versions and aliases there are (${store})`, async () => {
      const mlflow = new RealMlflow();
      try {
        await mlflow.fill(store);
        writeFileSync(path.join(mlflow.folder, "serve.py"), SERVE);
        const { code, output } = await modelver(
          ["check", "--profile", "strict", "--select", "MV207", "--format", "json"],
          {
            cwd: mlflow.folder,
            env: { MLFLOW_TRACKING_URI: "", MLFLOW_REGISTRY_URI: "" },
          },
        );
        const place = store.startsWith("sqlite") ? "mlflow.db" : "mlruns";
        assert.equal(code, 1);
        assert.deepEqual(
          JSON.parse(output).findings.map(({ message }: { message: string }) => message),
          [
            `\`churn\` has no version \`7\` in \`${place}\`: the newest is \`3\`.`,
            `\`churn\` has no alias \`champoin\` in \`${place}\`: it has \`challenger\`, \`champion\`.`,
            `\`fraud-detector-v2.1.0\` has no version \`1\` in \`${place}\`: none is registered.`,
          ],
        );
      } finally {
        mlflow.remove();
      }
    });
  }
});
