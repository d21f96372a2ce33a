import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AnswerCache, type Question } from "../../../server/src/registries/online/answer-cache.ts";
import { identityOf } from "../../../server/src/registries/online/identity.ts";

const TOKEN = "hf_abcdefghijklmnopqrstuvwxyz0123456789";
const question = (given: Partial<Question> = {}): Question => ({
  registry: "https://mlflow.acme.org",
  identity: identityOf(null),
  kind: "model-1",
  subject: "churn",
  ...given,
});

describe("the cache of answers", () => {
  let folder: string;
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), "modelver-answers-")), "registries");
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  function answerFile(): string {
    const [name, ...others] = readdirSync(folder).filter((each) => each.endsWith(".answer"));
    assert.deepEqual(others, []);
    return path.join(folder, name!);
  }

  it("keeps an answer with its time for whoever comes next", async () => {
    await new AnswerCache(folder).write(question(), { value: { versions: [1, 2] }, asked: 1_700_000_000_000 });
    assert.deepEqual(await new AnswerCache(folder).read(question()), {
      value: { versions: [1, 2] },
      asked: 1_700_000_000_000,
    });
  });

  it("answers no other question, registry or person", async () => {
    const cache = new AnswerCache(folder);
    await cache.write(question(), { value: "kept", asked: 1 });
    for (const other of [
      question({ subject: "fraud" }),
      question({ kind: "model-2" }),
      question({ registry: "https://other.org" }),
      question({ identity: identityOf(`Bearer ${TOKEN}`) }),
      question({ identity: identityOf("Basic YWRhOnB3") }),
    ])
      assert.equal(await cache.read(other), null);
  });

  it("takes a torn, changed or alien file for none", async () => {
    const cache = new AnswerCache(folder);
    await cache.write(question(), { value: { versions: [1, 2] }, asked: 1 });
    const file = answerFile();
    const whole = readFileSync(file, "utf8");
    for (const damaged of [whole.slice(0, -3), whole.replace("[1,2]", "[1,9]"), "", "{}", `${whole} `]) {
      writeFileSync(file, damaged);
      assert.equal(await cache.read(question()), null, damaged);
    }
    writeFileSync(file, whole);
    assert.notEqual(await cache.read(question()), null);
  });

  it("begins anew where its key was damaged", async () => {
    await new AnswerCache(folder).write(question(), { value: "old", asked: 1 });
    writeFileSync(path.join(folder, "key"), "short");
    const cache = new AnswerCache(folder);
    assert.equal(await cache.read(question()), null);
    await cache.write(question(), { value: "new", asked: 2 });
    assert.deepEqual(await new AnswerCache(folder).read(question()), { value: "new", asked: 2 });
  });

  it("lets nobody else read it, and tells of neither registry, person nor token", async () => {
    const cache = new AnswerCache(folder);
    await cache.write(question({ identity: identityOf(`Bearer ${TOKEN}`) }), { value: "kept", asked: 1 });
    const text = readdirSync(folder)
      .map((name) => `${name} ${readFileSync(path.join(folder, name), "latin1")}`)
      .join();
    for (const secret of [TOKEN, "acme", "churn"]) assert.ok(!text.includes(secret), secret);
    if (process.platform === "win32") return;
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    for (const name of readdirSync(folder)) assert.equal(statSync(path.join(folder, name)).mode & 0o777, 0o600, name);
  });

  it("keeps nothing on the disk for a token that could be guessed", async () => {
    const cache = new AnswerCache(folder);
    const short = question({ identity: identityOf("Bearer letmein") });
    await cache.write(short, { value: "kept", asked: 1 });
    assert.equal(await cache.read(short), null);
  });

  it("knows a user by the name, whatever the password", () => {
    const basic = (text: string) => identityOf(`Basic ${Buffer.from(text).toString("base64")}`);
    assert.equal(basic("ada:one"), basic("ada:two"));
    assert.notEqual(basic("ada:one"), basic("bob:one"));
  });

  it("takes away what is oldest where it grows too large", async () => {
    const large = "x".repeat(4000);
    const first = new AnswerCache(folder, 20_000);
    for (let number = 0; number < 8; number++)
      await first.write(question({ subject: `model-${number}` }), { value: large, asked: number });
    // A new session looks for room with its first answer.
    await new AnswerCache(folder, 20_000).write(question({ subject: "newest" }), { value: large, asked: 9 });
    const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 20_000);
    assert.notEqual(await first.read(question({ subject: "newest" })), null);
    assert.equal(await first.read(question({ subject: "model-0" })), null);
  });

  it("does without where its folder cannot be made", async () => {
    const inTheWay = path.join(path.dirname(folder), "file");
    writeFileSync(inTheWay, "");
    const cache = new AnswerCache(path.join(inTheWay, "registries"));
    await cache.write(question(), { value: "kept", asked: 1 });
    assert.equal(await cache.read(question()), null);
  });
});
