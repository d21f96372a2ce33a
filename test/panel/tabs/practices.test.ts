import assert from "node:assert/strict";
import { practicesContent } from "../../../client/panel/tabs/practices.ts";
import type { WorkspacePractice } from "../../../server/src/panel/protocol.ts";

const container: WorkspacePractice = {
  code: "MV501",
  name: "development-container",
  folder: "",
  folderUri: "file:///churn",
  canScaffold: true,
  state: "partial",
  reason: null,
  parts: [
    {
      name: "container definition",
      state: "there",
      message: "a container image is defined",
      file: null,
      evidence: [
        {
          place: ["file:///churn/Dockerfile", null, 0, 0],
          path: "Dockerfile",
          message: "a container image is defined",
        },
      ],
    },
    {
      name: "base image pinned",
      state: "missing",
      message: "Give the base image a version or a digest: `python`.",
      file: "Dockerfile",
      evidence: [
        { place: ["file:///churn/Dockerfile", null, 1, 0], path: "Dockerfile", message: "`python` names no version" },
      ],
    },
  ],
};
const types: WorkspacePractice = {
  ...container,
  code: "MV507",
  name: "type-checking",
  state: "set-aside",
  reason: "comes later",
};

describe("the tab Practices", () => {
  it("says in words how many practices there are", () => {
    assert.equal(
      practicesContent([container, types]).answer,
      "0 of 2 practices are there, 1 in part, 0 missing, 1 set aside; 0 do not apply.",
    );
  });

  it("leads from what is missing and from each piece of evidence to its place", () => {
    const [missing, checklist] = practicesContent([container, types]).tables;
    assert.deepEqual(
      missing?.rows.map(({ action }) => action?.place),
      [["file:///churn/Dockerfile", null, 1, 0]],
    );
    assert.deepEqual(
      checklist?.rows.map(({ cells }) => cells[1]),
      ["✓ there", "✗ missing", "– set aside"],
    );
    assert.equal(checklist?.rows[2]?.cells[3], "comes later");
  });

  it("offers a scaffold for each practice that one adds something for, and one for all", () => {
    const { offers, tables } = practicesContent([container, types]);
    assert.deepEqual(
      offers?.map(({ action }) => action.scaffold),
      [{ folder: null, codes: [] }],
    );
    assert.deepEqual(tables[0]?.rows[0]?.offer?.action.scaffold, { folder: "file:///churn", codes: ["MV501"] });
    assert.equal(tables[0]?.rows[0]?.offer?.name, "Scaffold MV501 development-container");
    const without = practicesContent([{ ...container, canScaffold: false }]);
    assert.deepEqual([without.offers, without.tables[0]?.rows[0]?.offer], [[], null]);
  });

  it("waits while they are read", () => {
    assert.deepEqual(practicesContent(null).tables, []);
  });
});
