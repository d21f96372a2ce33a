import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { randomShares } from "../../server/src/drift/detectors/random-shares.ts";
import type { DriftResult, ProfiledSlot } from "../../server/src/drift/drift-result.ts";
import { modelver, TemporaryFolder } from "./program.ts";

const DAY = 86_400_000;
const MONITOR = `
[monitors.churn]
reference = "reference.csv"
current = "current.csv"
time = "time"
prediction = "said"
target = "was"
model-version = "version"
features = ["age"]
`;

/** Some days of fifty rows each, counted from 2026-01-01; `age` lies about a level, and the model is wrong in every so-manieth row. */
function days(from: number, to: number, level: number, wrong: number, version: string): string {
  let lines = "";
  for (let day = from; day < to; day++) {
    const share = randomShares(day);
    for (let row = 0; row < 50; row++) {
      const time = new Date(Date.UTC(2026, 0, 1) + day * DAY + row * 60_000).toISOString();
      const was = (day + row) % wrong === 0 ? "no" : "yes";
      lines += `${time},${level + 20 * share()},yes,${was},${version}\n`;
    }
  }
  return lines;
}

const HEAD = "time,age,said,was,version\n";

describe("modelver drift over time", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;

  beforeEach(() => {
    folder = new TemporaryFolder({
      "modelver.toml": MONITOR,
      "reference.csv": HEAD + days(0, 30, 40, 10, "v1"),
      "current.csv": HEAD + days(30, 45, 40, 10, "v1") + days(45, 60, 90, 2, "v2"),
    });
  });
  afterEach(() => folder.remove());

  const run = (...given: string[]) => modelver(["drift", ...given], { cwd: folder.path });
  const resultOf = async (...given: string[]): Promise<DriftResult> => {
    const { output, errors } = await run("--format", "json", ...given);
    assert.notEqual(output, "", errors);
    return JSON.parse(output);
  };
  const start = (day: number) => new Date(Date.UTC(2026, 0, 1) + day * DAY).toISOString().replace(".000", "");

  it("says that quality fell with a version, and when errors rose", async () => {
    const { output } = await run();
    assert.match(
      output,
      /^Quality fell with a new version of the model: compare it with the one before, or roll back\.$/m,
    );
    assert.match(output, /accuracy went from 0\.9 to 0\.5 when version v2 took over from v1, 2026-02-15\./);
    assert.match(output, /^adwin: the error changed about 2026-02-15T\S+, from 0\.1\d* to 0\.5\.$/m);
  });

  it("judges each slot by what was usual", async () => {
    const { profiles } = await resultOf("--profiles", "rolling", "--window", "8");
    assert.equal(profiles!.length, 30);
    const isRed = ({ features }: ProfiledSlot) =>
      features[0]!.signals.some(({ name, light }) => name === "mean" && light === "red");
    assert.equal(profiles!.find(isRed)!.start, start(45));
    const [age] = profiles![15]!.features;
    assert.equal(age!.changePoint, true);
    const { output } = await run("--profiles", "rolling", "--window", "8");
    assert.match(output, /^Profiles of 30 slots from 2026-01-31: [RGY]+; \d+ red\.$/m);
    assert.match(output, /^ {2}2026-02-15: age \(.*\)/m);
  });

  it("keeps to bounds that are set", async () => {
    const { profiles } = await resultOf(
      "--profiles",
      "--bounds",
      "*=1e9,1e9,-1e9,-1e9",
      "--bounds",
      "age:mean=1e9,0,0,-1e9",
    );
    const said = profiles!.flatMap(({ features }) =>
      features.flatMap(({ signals }) => signals.map(({ name }) => name)),
    );
    assert.deepEqual(new Set(said), new Set(["mean"]));
    assert.deepEqual(new Set(profiles!.map(({ light }) => light)), new Set(["yellow"]));
  });

  it("lays new days to those of a file, as if all had been read at once", async () => {
    const whole = await resultOf("--profiles", "expanding", "--profile-file", "whole.json");
    folder.write("current.csv", HEAD + days(30, 45, 40, 10, "v1"));
    await run("--profile-file", "parts.json");
    folder.write("current.csv", HEAD + days(45, 60, 90, 2, "v2"));
    const parts = await resultOf("--profiles", "expanding", "--profile-file", "parts.json");
    const read = (name: string) => JSON.parse(readFileSync(path.join(folder.path, name), "utf8"));
    const counts = (name: string) =>
      read(name).slots.map(({ start: of, rows }: { start: string; rows: number }) => [of, rows]);
    assert.deepEqual(counts("parts.json"), counts("whole.json"));
    assert.deepEqual(
      parts.profiles!.map((slot) => slot.start),
      whole.profiles!.map((slot) => slot.start),
    );
  });

  it("refuses a day that the file has, unless it is to be replaced, and then leaves the file as it was", async () => {
    await run("--profile-file", "days.json");
    const before = readFileSync(path.join(folder.path, "days.json"), "utf8");
    folder.write("current.csv", HEAD + days(59, 61, 40, 10, "v2"));
    const refused = await run("--profile-file", "days.json");
    assert.equal(refused.code, 2);
    assert.match(
      refused.errors,
      /days\.json: the earlier profiles have the slots 2026-03-01T00:00:00Z already: replace them/,
    );
    assert.equal(readFileSync(path.join(folder.path, "days.json"), "utf8"), before);
    const { profiles } = await resultOf("--profile-file", "days.json", "--replace-slots");
    assert.equal(profiles!.length, 31);
  });

  it("says what cannot be meant", async () => {
    for (const [given, wanted] of [
      [["--profiles", "yesterday"], /slots cannot be held against yesterday; known: reference, self/],
      [["--profiles", "rolling", "--window", "1"], /--window is a whole number of slots, 2 or more, not 1/],
      [["--profiles", "self", "--bounds", "mean=1,2,3,4"], /bounds are written SIGNAL=RED,YELLOW,YELLOW,RED/],
      [["--window", "5"], /go with --profiles/],
      [["--detectors", "oracle"], /there is no detector oracle; known: adwin, page-hinkley/],
      [["--profiles", "--reference", "reference.csv", "--current", "current.csv"], /need a column of time/],
    ] as const) {
      const { code, errors } = await run(...given);
      assert.equal(code, 2, given.join(" "));
      assert.match(errors, wanted);
    }
  });
});
