import { readFileSync } from "node:fs";
import path from "node:path";
import type { Workbench } from "../../scripts/editor/workbench.ts";
import { InstalledWorkbench, TEST_LIMIT } from "./installed-workbench.ts";

const mlmodel = (type: string) =>
  `flavors:\n  sklearn:\n    pickled_model: model.pkl\nsignature:\n  inputs: '[{"type": "${type}", "name": "age"}]'\n`;
const files = {
  "release.py":
    'import mlflow\nfrom transformers import AutoModel\n\nmlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", "churn")\nAutoModel.from_pretrained("./base").push_to_hub("acme/one-v1.2.0")\n',
  "mlruns/models/churn/meta.yaml": "name: churn\n",
  "mlruns/models/churn/version-1/meta.yaml": "version: 1\nstatus: READY\nsource: artifacts/one\n",
  "mlruns/models/churn/version-2/meta.yaml": "version: 2\nstatus: READY\nsource: artifacts/two\n",
  "mlruns/models/churn/aliases/v1-2-0": "1",
  "mlruns/models/churn/aliases/champion": "1",
  "artifacts/one/MLmodel": mlmodel("double"),
  "artifacts/two/MLmodel": mlmodel("string"),
};

describe("the next version, in the workbench", function () {
  this.timeout(TEST_LIMIT);
  const installed = new InstalledWorkbench();
  let workbench: Workbench;

  before("install the extension and open a project with a store", async () => {
    workbench = await installed.open({ settings: { "files.autoSave": "afterDelay" }, files });
  });

  after(async () => {
    await installed.close();
  });

  afterEach(async function () {
    await installed.keepFailure(this.currentTest);
    await workbench.closeEditors();
  });

  const choice = (words: string) => workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: words });

  it("is asked for in the light bulb, said with its reasons, and shown as what MLflow is to write", async () => {
    await workbench.open("release.py");
    await workbench.goTo("4:75");
    await workbench.chooseAction(/What should the next version of churn be/);
    await choice("input age: double → string").click();
    await choice("champion").click();
    await workbench.press("Enter");
    const page = workbench.page.locator(".tab.active", { hasText: "churn in its registry" });
    await page.waitFor();
    await workbench.eventually(
      () => readFileSync(path.join(installed.workspace, "release.py"), "utf8") === files["release.py"],
    );
  });

  it("says where no states are known, and offers to compare two folders", async () => {
    await workbench.open("release.py");
    await workbench.goTo("5:60");
    await workbench.command("ModelVer: What Should the Next Version Be?");
    await workbench.notification(/Two states of acme\/one-v1\.2\.0 are not known here/).waitFor();
  });
});
