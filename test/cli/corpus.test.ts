import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import type { EmbeddedCorpus } from "../../server/src/panel/embedded-corpus.ts";
import { modelver, programFile, TemporaryFolder } from "./program.ts";

const NAMES = ["acme/churn-v1.2.0", "acme/churn", "other/wav2vec2", "other/LunarLander-v2"];

describe("modelver corpus", function () {
  this.timeout(60_000);
  const folder = new TemporaryFolder();

  after(() => folder.remove());

  const json = async (...given: string[]) => {
    const { code, output } = await modelver(["corpus", ...given, "--format", "json"], { cwd: folder.path });
    return { code, result: JSON.parse(output) };
  };

  it("counts a list by the grammar, and by the study's pattern, with the file's name as the task", async () => {
    folder.write("robotics.txt", `${NAMES.join("\n")}\n`);
    const { code, result } = await json("robotics.txt");
    assert.equal(code, 0);
    assert.deepEqual([result.version, result.method, result.names, result.versioned], [1, "grammar", 4, 1]);
    assert.equal(result.tasks[0].task, "robotics");
    const study = (await json("robotics.txt", "--method", "study")).result;
    assert.deepEqual([study.method, study.versioned, study.share], ["study", 3, 0.75]);
  });

  it("reads CSV and gzip, and takes the columns that exports have", async () => {
    folder.write("hub.csv", "modelId,pipeline_tag\nacme/churn-v2,text-classification\nacme/x,fill-mask\n");
    const { result } = await json("hub.csv");
    assert.deepEqual(result.tasks.map(({ task }: { task: string }) => task).sort(), [
      "fill-mask",
      "text-classification",
    ]);
    folder.write("packed.txt.gz", gzipSync("acme/a-v1\nacme/b\n"));
    assert.equal((await json("packed.txt.gz")).result.versioned, 1);
  });

  it("names bad lines, and counts the rest", async () => {
    folder.write("bad.txt", "acme/a-v1\n\nacme/b\n");
    const { code, errors, output } = await modelver(["corpus", "bad.txt", "--format", "json"], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(errors, /bad\.txt:2: the line is empty/);
    assert.equal(JSON.parse(output).names, 2);
  });

  it("lets no name become a formula in a spreadsheet", async () => {
    folder.write("formulas.txt", "=cmd/x-v1\n+a/b-v1\n@a/b-v2\n-a/b-v3\n");
    const { output } = await modelver(["corpus", "formulas.txt", "--format", "csv"], { cwd: folder.path });
    for (const cell of output.split(/[\n,]/)) assert.doesNotMatch(cell, /^"?[=+@]|^-[a-z]/);
  });

  it("shows names with markup, formulas, hidden and right-to-left characters without doing what they ask", async () => {
    const hidden = "acme/\u202egnp.exe-v1";
    const names = [
      "acme/<script>alert(1)</script>-v1",
      "=cmd|'/c calc'!A0",
      "نموذج-v2",
      `${"x".repeat(10_000)}-v3`,
      hidden,
    ];
    folder.write("odd.txt", `${names.join("\n")}\n`);
    for (const format of ["text", "json", "csv"]) {
      for (const method of ["study", "grammar"]) {
        const given = ["corpus", "odd.txt", "--method", method, "--format", format];
        const { code, output, errors } = await modelver(given, { cwd: folder.path });
        assert.deepEqual([code, errors], [0, ""]);
        if (format === "text") assert.ok(!output.includes("\u202e"));
        if (format === "json") assert.equal(JSON.parse(output).names, 5);
        if (format === "csv") assert.doesNotMatch(output, /(^|,)"?=/m);
      }
    }
  });

  it("counts a file once that is named twice", async () => {
    folder.write("lists/twice.txt", "acme/a-v1\nacme/b\n");
    const { result } = await json("lists/twice.txt", "lists", "./lists/twice.txt");
    assert.deepEqual([result.names, result.reading.lists], [2, 1]);
  });

  it("gives the same bytes in every run, whichever thread counts what", async () => {
    const many = Array.from(
      { length: 120_000 },
      (_, index) => `owner${index % 700}/bert-base-${index % 911}-v${index % 13}`,
    );
    folder.write("many.txt", many.join("\n"));
    const runs = [1, 2, 3].map(() => modelver(["corpus", "many.txt", "--format", "json"], { cwd: folder.path }));
    const outputs = new Set((await Promise.all(runs)).map(({ output }) => output));
    assert.equal(outputs.size, 1);
  });

  it("ends quietly where its reader goes away", async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => `owner${index}/bert-v${index}`);
    folder.write("read-in-part.txt", many.join("\n"));
    const child = spawn(process.execPath, [programFile, "corpus", "read-in-part.txt", "--format", "json"], {
      cwd: folder.path,
    });
    let errors = "";
    child.stderr.on("data", (part) => {
      errors += part;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    assert.deepEqual([code, errors], [0, ""]);
  });

  it("says what cannot be read, and ends with 2", async () => {
    const { code, errors } = await modelver(["corpus", "nowhere.txt"], { cwd: folder.path });
    assert.equal(code, 2);
    assert.match(errors, /nowhere\.txt: no such file or folder/);
  });

  it("says that there are no names where there are none", async () => {
    folder.write("empty.txt", "");
    const { code, output } = await modelver(["corpus", "empty.txt"], { cwd: folder.path });
    assert.equal(code, 0);
    assert.match(output, /There are no names/);
  });

  describe("as a page", () => {
    it("is one file that loads nothing, with its numbers in it", async () => {
      folder.write("robotics.txt", `${NAMES.join("\n")}\n`);
      const given = ["corpus", "robotics.txt", "--format", "html", "--output", "page.html"];
      const { code, output } = await modelver(given, { cwd: folder.path });
      assert.deepEqual([code, output], [0, ""]);
      const page = readFileSync(folder.of("page.html"), "utf8");
      assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
      assert.doesNotMatch(page, /(src|href)="(https?:|\/\/)/);
      assert.ok(page.length < 3_000_000, `${page.length} characters`);
      assert.match(page, /25\.0 % of the 4 names carry a version of their own/);
      assert.equal(embedded(page).description.names, 4);
    });

    it("takes no name for markup", async () => {
      folder.write("<img src=x onerror=alert(1)>.txt", "acme/</script><script>alert(1)</script>-v1\n");
      const given = ["corpus", "<img src=x onerror=alert(1)>.txt", "--format", "html"];
      const { output } = await modelver(given, { cwd: folder.path });
      assert.doesNotMatch(output, /<img src=x|<script>alert/);
      assert.equal(embedded(output).description.names, 1);
    });

    it("is refused with a comparison, which it does not show", async () => {
      const { code, errors } = await modelver(["corpus", "robotics.txt", "--format", "html", "--since", "2024"], {
        cwd: folder.path,
      });
      assert.equal(code, 2);
      assert.match(errors, /--compare, --since and --until go with the formats text, json and csv/);
    });

    it("names what was passed over, and ends with 0", async () => {
      folder.write("mixed/robotics.txt", "acme/a-v1\n");
      folder.write("mixed/paper.pdf", "no list");
      const { code, errors, output } = await modelver(["corpus", "mixed", "--format", "html"], { cwd: folder.path });
      assert.equal(code, 0);
      assert.match(errors, /paper\.pdf: no list by its ending/);
      for (const { reading } of Object.values(embedded(output).summaries)) {
        assert.deepEqual(
          reading.skipped.map(({ path }) => path),
          ["mixed/paper.pdf"],
        );
      }
    });

    it("ends with 2 where a list could not be read", async () => {
      folder.write("broken.csv", "no,names,here\n1,2,3\n");
      const { code, errors } = await modelver(["corpus", "broken.csv", "--format", "html"], { cwd: folder.path });
      assert.equal(code, 2);
      assert.match(errors, /broken\.csv: /);
    });
  });
});

/** What a page holds. */
function embedded(page: string): EmbeddedCorpus {
  const [, packed = ""] = /id="corpus-data">([^<]*)</.exec(page) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString());
}
