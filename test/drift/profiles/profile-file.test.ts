import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readProfileFile, writeProfileFile } from "../../../server/src/drift/profiles/profile-file.ts";
import { dailyLevels } from "./series.ts";

describe("a file of profiles", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-profiles-"));
    file = path.join(folder, "churn.profiles.json");
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("gives back what was written", async () => {
    const profiles = dailyLevels([1, 2, 3]);
    assert.equal(await readProfileFile(file), null);
    await writeProfileFile(file, profiles);
    assert.deepEqual(await readProfileFile(file), profiles);
    assert.deepEqual(readdirSync(folder), ["churn.profiles.json"]);
  });

  it("that is another is refused", async () => {
    for (const content of ["{", "[]", '{"features":[]}']) {
      writeFileSync(file, content);
      await assert.rejects(readProfileFile(file), /holds no profiles: name another file/);
    }
    writeFileSync(file, '{"version":9,"slot":"day","features":[],"slots":[]}');
    await assert.rejects(readProfileFile(file), /another version of modelver \(format 9\)/);
  });

  it("is whole whenever the program is killed", async function () {
    this.timeout(60_000);
    const profiles = dailyLevels(new Array(3000).fill(5));
    await writeProfileFile(file, profiles);
    const module = path.resolve(import.meta.dirname, "../../../server/src/drift/profiles/profile-file.ts");
    const program = `
      import { readProfileFile, writeProfileFile } from ${JSON.stringify(module)};
      const profiles = await readProfileFile(${JSON.stringify(file)});
      process.stdout.write("ready");
      for (;;) await writeProfileFile(${JSON.stringify(file)}, profiles);`;
    for (let wait = 0; wait < 5; wait++) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = new Promise((resolve) => child.on("close", resolve));
      await new Promise((resolve) => child.stdout.once("data", resolve));
      await new Promise((resolve) => setTimeout(resolve, 20 + wait * 7));
      child.kill("SIGKILL");
      await ended;
      assert.deepEqual(await readProfileFile(file), profiles);
    }
  });

  it("takes away what a killed run left long ago, and nothing else", async () => {
    const [old, young, other] = ["churn.profiles.json.a.new", "churn.profiles.json.b.new", "other.a.new"];
    for (const name of [old, young, other]) writeFileSync(path.join(folder, name), "");
    for (const name of [old, other]) utimesSync(path.join(folder, name), 1, 1);
    await writeProfileFile(file, dailyLevels([1]));
    assert.deepEqual(readdirSync(folder).sort(), ["churn.profiles.json", young, other]);
  });
});
