import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Bill } from "../../../server/src/materials/material.ts";
import { gatherBill } from "../../../server/src/workspace/materials/gather-bill.ts";
import { FilesOnDisk } from "../../../server/src/workspace/materials/project-files.ts";
import { Project } from "../../../server/src/workspace/project.ts";
import { testParsers } from "../../parsers.ts";
import { withProject } from "../temporary-project.ts";

const COMMIT = "4".repeat(40);
const DIGEST = "c0".repeat(32);
/** SHA-256 of "weights". */
const OF_WEIGHTS = "9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c";

const LOADS = `import joblib
import mlflow
from datasets import load_dataset
from transformers import AutoModel

load_dataset("app/visits.py")
AutoModel.from_pretrained("acme/churn")
AutoModel.from_pretrained("models/tagger")
joblib.load("models/risk.joblib")
joblib.load("models/pulled.joblib")
joblib.load("models/gone.joblib")
mlflow.pyfunc.load_model("models:/fraud@champion")
`;

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${DIGEST}\nsize 12345\n`;

const FILES = {
  "app/serve.py": LOADS,
  "app/visits.py": "# reads visits\n",
  "models/tagger/README.md": "---\nlicense: mit\n---\n# Tagger\n",
  "models/tagger/config.json": '{"model_type": "bert", "architectures": ["BertModel"]}',
  "models/tagger/model.safetensors": "weights",
  "models/risk.joblib": "weights",
  "models/pulled.joblib": POINTER,
  "mlruns/models/fraud/meta.yaml": "name: fraud\n",
  "mlruns/models/fraud/version-1/meta.yaml": "version: 1\nstatus: READY\n",
  "mlruns/models/fraud/version-2/meta.yaml": "version: 2\nstatus: READY\n",
  "mlruns/models/fraud/aliases/champion": "2",
};

describe("the bill of a project", () => {
  const before = process.env.HF_HUB_CACHE;
  afterEach(() => {
    if (before === undefined) delete process.env.HF_HUB_CACHE;
    else process.env.HF_HUB_CACHE = before;
  });

  /** The cache as the Hugging Face libraries lay it out: a snapshot of links to blobs. */
  function cacheIn(root: string): void {
    const repository = path.join(root, "../cache", "models--acme--churn");
    const snapshot = path.join(repository, "snapshots", COMMIT);
    for (const folder of ["refs", "blobs", `snapshots/${COMMIT}`])
      mkdirSync(path.join(repository, folder), { recursive: true });
    writeFileSync(path.join(repository, "refs/main"), COMMIT);
    writeFileSync(path.join(repository, "blobs", DIGEST), "");
    symlinkSync(`../../blobs/${DIGEST}`, path.join(snapshot, "model.safetensors"));
    writeFileSync(
      path.join(snapshot, "README.md"),
      "---\nlicense: other\nlicense_name: acme-1\npipeline_tag: text-classification\n---\n",
    );
    process.env.HF_HUB_CACHE = path.join(root, "../cache");
  }

  async function gathered(root: string, folder = "", signal = new AbortController().signal): Promise<Bill> {
    const project = await Project.open(root, { parsers: await testParsers() });
    try {
      await project.load([]);
      const source = { files: new FilesOnDisk(root), folder };
      return await gatherBill(project, source, { signal, progress: () => undefined });
    } finally {
      project.dispose();
    }
  }

  it("takes commits, licences and digests from the cache, the store and the files", () =>
    withProject({ ...prefixed(FILES) }, async (outer) => {
      const root = path.join(outer, "shop");
      cacheIn(root);
      const { materials, leftOut, project } = await gathered(root);
      const lines = materials.map(({ name, resolution, licences, files }) => {
        const version = resolution.version === null ? resolution.reason : `${resolution.source} ${resolution.version}`;
        return [name, version, licences.join(), files.map((file) => `${file.path} ${file.sha256}`).join()].join(" | ");
      });
      assert.equal(project, "shop");
      assert.deepEqual(leftOut, { unknownNames: 0, missingFiles: 2 });
      assert.deepEqual(lines, [
        `models/pulled.joblib | file sha256:${DIGEST} |  | models/pulled.joblib ${DIGEST}`,
        `models/risk.joblib | file sha256:${OF_WEIGHTS} |  | models/risk.joblib ${OF_WEIGHTS}`,
        `acme/churn | hugging-face-cache ${COMMIT} | acme-1 | model.safetensors ${DIGEST}`,
        `models/tagger | file sha256:${OF_WEIGHTS} | mit | models/tagger/model.safetensors ${OF_WEIGHTS}`,
        "fraud | mlflow-store 2 |  | ",
      ]);
      const parameters = materials.flatMap((each) =>
        each.parameters === undefined ? [] : [[each.name, each.parameters]],
      );
      assert.deepEqual(parameters, [
        ["acme/churn", { task: "text-classification", family: null, architecture: null, datasets: [] }],
        ["models/tagger", { task: null, family: "bert", architecture: "BertModel", datasets: [] }],
      ]);
    }));

  it("is that of a folder, with what the rest of the project says of registries", () =>
    withProject(
      { ...FILES, "jobs/score.py": 'import mlflow\nmlflow.pyfunc.load_model("models:/fraud@champion")\n' },
      async (root) => {
        const { materials, project } = await gathered(root, "jobs");
        assert.equal(project, "jobs");
        assert.deepEqual(
          materials.map(({ name, resolution }) => [name, resolution.version]),
          [["fraud", "2"]],
        );
      },
    ));

  it("ends where it is told to", () =>
    withProject(FILES, async (root) => {
      await assert.rejects(gathered(root, "", AbortSignal.abort()), { name: "AbortError" });
    }));

  it("lists no file that cannot be read", () =>
    withProject(FILES, async (root) => {
      rmSync(path.join(root, "models/risk.joblib"));
      symlinkSync("nowhere", path.join(root, "models/risk.joblib"));
      const { materials } = await gathered(root);
      assert.ok(!materials.some(({ name }) => name === "models/risk.joblib"));
    }));
});

function prefixed(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`shop/${name}`, content]));
}
