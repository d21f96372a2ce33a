import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { descriptionAt, type Schema, suggestionsAt } from "../../client/src/configuration/suggestions.ts";
import { placeAtEnd } from "../../client/src/configuration/toml-place.ts";

const schema: Schema = JSON.parse(readFileSync(new URL("../../schemas/modelver.schema.json", import.meta.url), "utf8"));

/** Labels of what is offered at the end of a text. */
function offered(text: string, prefix: string[] = []): string[] {
  return suggestionsAt(schema, prefix, placeAtEnd(text)).map(({ label }) => label);
}

function snippet(text: string, label: string, prefix: string[] = []): string | undefined {
  return suggestionsAt(schema, prefix, placeAtEnd(text)).find((each) => each.label === label)?.snippet;
}

describe("help with the configuration", () => {
  it("offers the keys at the beginning of a line", () => {
    for (const text of ["", "pro", "# a comment\n", 'profile = "strict"\n', 'ignore = [\n  "MV201",\n]\n']) {
      assert.ok(offered(text).includes("fail-level"), text);
      assert.ok(offered(text).includes("per-file-ignores"), text);
    }
    assert.match(snippet("", "profile") ?? "", /^profile = "\$\{1\|recommended,strict\|\}"$/);
    assert.equal(snippet("", "ignore"), 'ignore = ["$1"]');
    assert.equal(snippet("", "severity"), "[severity]\n$0");
  });

  it("offers the values of a key", () => {
    for (const text of ["profile = ", 'profile = "', 'profile = "st']) {
      assert.deepEqual(offered(text), ["recommended", "strict"]);
    }
    assert.equal(snippet("profile = '", "strict"), "'strict'");
    assert.deepEqual(offered('[contexts]\n"src/**" = ')[0], "serving");
    assert.ok(offered("[severity]\nMV201 = ").includes("off"));
    assert.deepEqual(offered('versioning.scheme = "'), ["any", "semver", "calver", "date"]);
    assert.deepEqual(offered('versioning = { scheme = "'), ["any", "semver", "calver", "date"]);
  });

  it("offers rules in lists, over several lines", () => {
    for (const text of ["ignore = [", 'select = ["MV101", "', 'ignore = [\n  "MV101", # why\n  "MV']) {
      assert.ok(offered(text).includes("MV201"), text);
    }
    assert.ok(offered('[per-file-ignores]\n"tests/**" = ["').includes("MV201"));
  });

  it("offers tables in brackets", () => {
    assert.deepEqual(offered("["), [
      "per-file-ignores",
      "severity",
      "versioning",
      "contexts",
      "practices",
      "monitors",
      "alerts",
    ]);
    assert.ok(offered("[tool.mod", ["tool", "modelver"]).includes("tool.modelver.severity"));
    assert.equal(placeAtEnd("x = 1\n[tool.mod").typed, "tool.mod");
  });

  it("keeps to its own table of pyproject.toml", () => {
    const prefix = ["tool", "modelver"];
    assert.deepEqual(offered("", prefix), []);
    assert.deepEqual(offered("[tool.black]\n", prefix), []);
    assert.deepEqual(offered("[project]\nname = ", prefix), []);
    assert.ok(offered("[tool.modelver]\n", prefix).includes("profile"));
    assert.equal(snippet("[tool.modelver]\n", "severity", prefix), "[tool.modelver.severity]\n$0");
    assert.ok(offered("[tool.modelver.severity]\n", prefix).includes("MV201"));
    assert.ok(offered("[tool]\nmodelver.", prefix).includes("profile"));
  });

  it("offers nothing behind a value, in a comment, or under an unknown key", () => {
    for (const text of [
      'profile = "strict" ',
      'profile = "strict"',
      "# pro",
      "nothing = ",
      "[nothing]\n",
      "exclude = [",
    ]) {
      assert.deepEqual(offered(text), [], text);
    }
  });

  it("says what a key, a rule and a value mean", () => {
    const said = (text: string) => descriptionAt(schema, [], placeAtEnd(text));
    assert.match(said("profile") ?? "", /How loudly/);
    assert.match(said('profile = "strict') ?? "", /its own severity/);
    assert.match(said('ignore = ["MV201') ?? "", /unpinned-revision/);
    assert.match(said("[severity]\nMV201") ?? "", /unpinned-revision/);
    assert.equal(said("nothing"), null);
  });
});
