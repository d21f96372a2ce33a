import assert from "node:assert/strict";
import {
  ambiguousDate,
  canonicalName,
  canonicalVersion,
  isConventional,
  isVagueLabel,
  type VersioningScheme,
  withoutVersion,
} from "../../server/src/names/conventions.ts";
import { parseName } from "../../server/src/names/parse.ts";

describe("isConventional", () => {
  const rows: readonly [version: string, ...schemes: VersioningScheme[]][] = [
    ["v1", "any"],
    ["v1.2", "any"],
    ["v1.2.0", "any", "semver"],
    ["1.2", "any"],
    ["1.2.0", "any", "semver"],
    ["1.0.0-rc.1", "any", "semver"],
    ["2024.08", "any", "calver"],
    ["2024.8.6", "any", "calver", "semver"],
    ["24.04", "any", "calver"],
    ["2024-08-06", "any", "date"],
    ["20240806", "any", "date"],
    ["2024-08", "any", "date"],
    ["3"],
    ["v2-1"],
    ["V1_0"],
    ["V1"],
    ["ver2"],
    ["v02"],
    ["Version-2"],
    ["v1.2.3.4"],
    ["06-08-2024"],
    ["final"],
    [""],
  ];
  for (const [version, ...expected] of rows) {
    it(`${version} is conventional under ${expected.join(", ") || "nothing"}`, () => {
      const schemes: VersioningScheme[] = ["any", "semver", "calver", "date"];
      assert.deepEqual(schemes.filter((scheme) => isConventional(version, scheme)).sort(), expected.sort());
    });
  }
});

describe("canonicalVersion", () => {
  const rows: readonly [text: string, canonical: string | null][] = [
    ["v2-1", "v2.1"],
    ["V1_0", "v1.0"],
    ["ver2", "v2"],
    ["_v02", "v2"],
    ["version3", "v3"],
    ["Version-2", "v2"],
    ["rev2", "v2"],
    ["v2p0", "v2.0"],
    ["v1_2_0", "v1.2.0"],
    ["1.0rc1", "1.0-rc1"],
    ["v1.2.0", "v1.2.0"],
    ["13-08-2024", "2024-08-13"],
    ["2024_08_06", "2024-08-06"],
    ["08-2024", "2024-08"],
    ["20240806", "20240806"],
    ["06-08-2024", null],
    ["060824", null],
    ["v1.01", null],
    ["v1.2.3.4", null],
    ["v11p", null],
    ["3", null],
    ["0613", null],
    ["final", null],
  ];
  for (const [text, canonical] of rows) {
    it(`${text} becomes ${canonical ?? "nothing: it cannot be told"}`, () =>
      assert.equal(canonicalVersion(text), canonical));
  }

  it("fills up to three parts under semver, and never turns a date into one", () => {
    assert.equal(canonicalVersion("v2", "semver"), "v2.0.0");
    assert.equal(canonicalVersion("13-08-2024", "semver"), null);
    assert.equal(canonicalVersion("v2", "date"), null);
  });
});

describe("canonicalName", () => {
  const rows: readonly [name: string, canonical: string][] = [
    ["acme/churn-v2-1", "acme/churn-v2.1"],
    ["churn_V1_0.pkl", "churn_v1.0.pkl"],
    ["churn-Version-2", "churn-v2"],
    ["fraud-detector", "fraud-detector"],
    ["acme/llama-3.1-8b-churn-v02", "acme/llama-3.1-8b-churn-v2"],
    ["churn_06-08-2024", "churn_06-08-2024"],
  ];
  for (const [name, canonical] of rows) {
    it(`${name} -> ${canonical}`, () => assert.equal(canonicalName(parseName(name)), canonical));
  }

  it("follows the project's scheme", () =>
    assert.equal(canonicalName(parseName("churn-v2"), "semver"), "churn-v2.0.0"));
});

describe("isVagueLabel", () => {
  for (const label of ["final", "FINAL", "final2", "copy_3", "latest", "best", "tmp"]) {
    it(`${label} is vague`, () => assert.ok(isVagueLabel(label)));
  }
  for (const label of ["beta", "v2", "1.0", "stable", "finals"]) {
    it(`${label} is not`, () => assert.ok(!isVagueLabel(label)));
  }
});

describe("ambiguousDate", () => {
  const rows: readonly [text: string, readings: string[] | null, iso: string | null][] = [
    ["2024-08-06", null, null],
    ["20240806", null, null],
    ["v2", null, null],
    ["0613", null, null],
    ["06-08-2024", ["2024-08-06", "2024-06-08"], null],
    ["13-08-2024", ["2024-08-13"], "2024-08-13"],
    ["08-08-2024", ["2024-08-08"], "2024-08-08"],
    ["2024_08_06", ["2024-08-06"], "2024-08-06"],
    ["6aug2024", ["2024-08-06"], "2024-08-06"],
    ["06082024", ["2024-08-06", "2024-06-08"], null],
    ["24-08-06", ["2024-08-06"], "2024-08-06"],
  ];
  for (const [text, readings, iso] of rows) {
    const says = readings === null ? "is ISO or no full date" : `can be ${readings.join(" or ")}`;
    it(`${text} ${says}`, () => assert.deepEqual(ambiguousDate(text), readings === null ? null : { readings, iso }));
  }
});

describe("withoutVersion", () => {
  const rows: readonly [name: string, rest: string | null][] = [
    ["fraud-detector-v3", "fraud-detector"],
    ["acme/churn_v2.pkl", "acme/churn.pkl"],
    ["v2-churn", "churn"],
    ["churn-v2-large", "churn-large"],
    ["churnv2", "churn"],
    ["fraud-detector", null],
    ["v2", null],
    ["acme/v2", null],
    ["v2.pt", null],
  ];
  for (const [name, rest] of rows) {
    it(`${name} -> ${rest ?? "nothing"}`, () => assert.equal(withoutVersion(parseName(name)), rest));
  }
});
