import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { contentOf } from "../../../server/src/workspace/content-reading.ts";
import { addIgnores } from "../../../server/src/workspace/ignores/add-ignores.ts";
import { Project } from "../../../server/src/workspace/project.ts";
import { TemporaryFolder } from "../../cli/program.ts";
import { testParsers } from "../../parsers.ts";

/** The files as comments change them, and how many findings that silences, and leaves. */
async function ignored(files: Record<string, string>) {
  const folder = new TemporaryFolder(files);
  const options = { parsers: await testParsers(), readHuggingFaceCache: false, profile: "recommended" } as const;
  const project = await Project.open(folder.path, options);
  try {
    await project.load([]);
    const texts = {
      read: (file: string) => readFile(path.join(folder.path, file), "utf8"),
      contentOf(file: string, text: string) {
        const reading = contentOf(file, text);
        assert.ok("content" in reading);
        return reading.content;
      },
    };
    const outcome = await addIgnores(project, texts, () => true);
    const left = project.allFindings().map(({ place, code }) => `${place.path} ${code}`);
    return {
      texts: Object.fromEntries(outcome.files.map((file) => [file.path, file.after])),
      count: outcome.findings,
      left,
    };
  } finally {
    project.dispose();
    folder.remove();
  }
}

describe("comments that ignore what is found", () => {
  it("stand where findings stand, in each language's form", async () => {
    const { texts, count, left } = await ignored({
      "app.py": 'from transformers import AutoModel\r\nAutoModel.from_pretrained("acme/a", trust_remote_code=True)\r\n',
      "train.yaml": "model_name_or_path: acme/b\n",
      Dockerfile: "FROM python\nRUN hf download acme/c\n",
    });
    assert.match(texts["app.py"] ?? "", /trust_remote_code=True\) {2}# modelver: ignore\[MV2\d\d(, MV2\d\d)*\]\r\n$/);
    assert.equal(texts["train.yaml"], "model_name_or_path: acme/b  # modelver: ignore[MV201]\n");
    assert.equal(texts.Dockerfile, "FROM python\n# modelver: ignore[MV201]\nRUN hf download acme/c\n");
    assert.deepEqual(left, []);
    assert.ok(count >= 3);
  });

  it("stand at every use of a model, of which one spoke for all", async () => {
    const load = 'AutoModel.from_pretrained("acme/a")\n';
    const { texts, left } = await ignored({ "app.py": `from transformers import AutoModel\n${load}${load}${load}` });
    assert.equal(texts["app.py"]?.match(/ignore\[MV201\]/g)?.length, 3);
    assert.deepEqual(left, []);
  });

  it("stand in cells of notebooks", async () => {
    const source = ["from transformers import AutoModel\n", 'AutoModel.from_pretrained("acme/a")'];
    const notebook = JSON.stringify({
      cells: [{ cell_type: "code", source, metadata: {}, outputs: [] }],
      metadata: {},
    });
    const { texts, left } = await ignored({ "a.ipynb": notebook });
    assert.match(JSON.parse(texts["a.ipynb"] ?? "{}").cells[0].source[1], /# modelver: ignore\[MV201\]$/);
    assert.deepEqual(left, []);
  });

  it("go into the configuration for JSON, which has none, and leave what has neither", async () => {
    const json = '{"model_name_or_path": "acme/a"}\n';
    const configured = await ignored({ "modelver.toml": "", "train.json": json });
    assert.deepEqual(configured.texts, { "modelver.toml": '[per-file-ignores]\n"/train.json" = ["MV201"]\n' });
    assert.equal(configured.count, 1);
    const bare = await ignored({ "train.json": json });
    assert.deepEqual([bare.texts, bare.count, bare.left], [{}, 0, ["train.json MV201"]]);
  });
});
