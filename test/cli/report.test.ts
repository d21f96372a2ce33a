import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { run } from "../../scripts/run.mjs";
import { LoopbackMail } from "../drift/delivery/loopback-mail.ts";
import { modelver, TemporaryFolder } from "./program.ts";

/** A log of three days; on the last one another version serves, and is wrong, and one city is new. */
const log = ["2026-11-01", "2026-11-02", "2026-11-03"]
  .flatMap((day, index) =>
    Array.from({ length: 60 }, (_, i) => {
      const isLast = index === 2;
      const said = isLast && i % 2 === 0 ? "no" : "yes";
      return `${day} ${String(i % 24).padStart(2, "0")}:00:00,${isLast ? "<b>Oslo</b>" : "Rome"},${said},yes,${isLast ? 4 : 3}`;
    }),
  )
  .join("\n");

const files = {
  "train.csv": `at,city,said,truth,version\n${Array.from({ length: 60 }, (_, i) => `2026-10-01 ${String(i % 24).padStart(2, "0")}:00:00,Rome,yes,yes,3`).join("\n")}\n`,
  "log.csv": `at,city,said,truth,version\n${log}\n`,
  "serve.py": 'import mlflow\n\nmodel = mlflow.pyfunc.load_model("models:/churn/3")\n',
};

const configuration = (port: number) => `
[monitors.churn]
model = "churn"
reference = "train.csv"
current = "log.csv"
time = "at"
features = ["city"]
prediction = "said"
target = "truth"
model-version = "version"

[alerts.team]
kind = "mail"
to = "ml@acme.example"
from = "modelver@acme.example"
server = "127.0.0.1"
port = ${port}
security = "none"
`;

describe("modelver report", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let mailbox: LoopbackMail;
  beforeEach(async () => {
    mailbox = new LoopbackMail();
    folder = new TemporaryFolder({ ...files, "modelver.toml": configuration(await mailbox.listen()) });
  });
  afterEach(async () => {
    folder.remove();
    await mailbox.close();
  });

  const report = (...given: string[]) => modelver(["report", ...given], { cwd: folder.path });

  async function commit(message: string, date: string): Promise<void> {
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    const who = ["-c", "user.name=Ann", "-c", "user.email=ann@acme.example", "-c", "commit.gpgsign=false"];
    for (const given of [
      ["init", "-q"],
      ["add", "-A"],
      [...who, "commit", "-q", "-m", message],
    ]) {
      const { code, errors } = await run("git", given, { cwd: folder.path, env, quiet: true });
      assert.equal(code, 0, errors);
    }
  }

  it("says what drifted since when, how each version did, and which rows went wrong", async () => {
    const { code, output, errors } = await report("--format", "markdown");
    assert.equal(code, 0, errors);
    assert.match(output, /^## churn: red$/m);
    assert.match(
      output,
      /The first red slot began 2026-11-03\. Other versions served: 4 from the slot of 2026-11-03 on\./,
    );
    assert.match(output, /^\| 2026-11-02 \| green \| 3 \|/m);
    assert.match(output, /^\| 2026-11-03 \| red \| 4 \|/m);
    assert.match(output, /The latest of 30 rows in which the model was wrong:/);
  });

  it("says which versions of models the code names now and named then, and by which commits", async () => {
    await commit("Serve churn", "2026-11-01T10:00:00Z");
    const before = new Date().toISOString();
    folder.write("serve.py", files["serve.py"].replace("churn/3", "churn/4"));
    await commit("Serve version 4", before);
    const { output } = await report("--since", "2026-11-02", "--format", "json");
    const { code } = JSON.parse(output);
    assert.deepEqual(code.versions, [
      { path: "serve.py", ecosystem: "mlflow", name: "churn", before: ["3"], after: ["4"] },
    ]);
    assert.deepEqual(
      code.commits.map(({ subject }: { subject: string }) => subject),
      ["Serve version 4"],
    );
  });

  it("tells the alerts of the period that a watch has seen", async () => {
    await modelver(["watch", "--once"], { cwd: folder.path });
    const { output } = await report("--since", "1h", "--format", "markdown");
    assert.match(output, /^- firing since 20\d\d-\d\d-\d\d, red-slot: The slot from 2026-11-03/m);
  });

  it("is one page that runs nothing, in which data is text", async () => {
    const { code, output } = await report("-o", "report.html");
    assert.deepEqual([code, output], [0, ""]);
    const page = readFileSync(folder.of("report.html"), "utf8");
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /<script|<b>Oslo|https?:\/\/(?!www\.w3\.org)/);
    assert.match(page, /&lt;b&gt;Oslo&lt;\/b&gt;/);
    assert.match(page, /<text [^>]*>version 4<\/text>/);
  });

  it("is mailed with its page, over a route of that kind alone", async () => {
    const { code, errors, output } = await report("--mail");
    assert.deepEqual([code, errors, output], [0, "", ""]);
    const [mail = ""] = mailbox.mails;
    assert.match(mail, /^Subject: ModelVer: models of modelver-cli-.* to 20/m);
    assert.match(mail, /Content-Type: text\/html/);
    const none = await report("--mail", "chat");
    assert.equal(none.code, 2);
    assert.match(none.errors, /there is no route chat of kind mail; declared: team\./);
  });

  it("refuses a time that has not passed, and says in the report what could not be measured", async () => {
    for (const since of ["7", "tomorrow", "2999-01-01"]) {
      assert.match((await report("--since", since)).errors, /is no time that has passed: write 7d, 24h, 4w or a day/);
    }
    folder.write("modelver.toml", configuration(1).replace("log.csv", "gone.csv"));
    const { code, output } = await report("--format", "markdown");
    assert.equal(code, 2);
    assert.match(output, /It could not be measured: .*gone\.csv: no such file or folder/);
  });
});
