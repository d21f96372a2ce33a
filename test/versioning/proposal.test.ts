import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readModelFolder } from "../../server/src/registries/model-files/model-folder.ts";
import { BUMP_RULES, bumpRules } from "../../server/src/versioning/bump-rules.ts";
import { emptySnapshot, type ModelSnapshot } from "../../server/src/versioning/model-snapshot.ts";
import { proposeVersion } from "../../server/src/versioning/proposal.ts";
import { type Files, WORKED_PAIRS } from "./worked-pairs.ts";

const page = readFileSync(new URL("../../docs/next-version.md", import.meta.url), "utf8");
const today = "2026-11-26";
const churn = { name: "acme/churn-v1.2.0", version: null, versionedBy: "name" } as const;

describe("the version calculator", () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "modelver-next-"));
  });

  after(() => rmSync(folder, { recursive: true }));

  async function snapshot(title: string, files: Files): Promise<ModelSnapshot> {
    const state = path.join(folder, title);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(state, file)), { recursive: true });
      writeFileSync(path.join(state, file), text);
    }
    return readModelFolder(state, title, new AbortController().signal);
  }

  for (const [index, { story, before: earlier, after: later, bump }] of WORKED_PAIRS.entries()) {
    it(`asks for ${bump}: ${story}`, async () => {
      const states = [await snapshot(`${index}-before`, earlier), await snapshot(`${index}-after`, later)] as const;
      const proposal = proposeVersion(churn, ...states, bumpRules({}), today);
      assert.equal(proposal.bump, bump, proposal.description);
    });
  }

  it("has a page that tells the same pairs", () => {
    const rows = [...page.matchAll(/^\| ([^|]+) \| (none|patch|minor|major) \|$/gm)];
    assert.deepEqual(
      rows.map(([, story, bump]) => [story, bump]),
      WORKED_PAIRS.map(({ story, bump }) => [story, bump]),
    );
  });

  it("has a page that tells the whole table of changes", () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (none|patch|minor|major) \| ([^|]+) \|$/gm)];
    assert.deepEqual(
      rows.map(([, kind, bump, because]) => [kind, bump, because]),
      Object.entries(BUMP_RULES).map(([kind, { bump, because }]) => [kind, bump, because]),
    );
  });

  const licenceChange = [
    { ...emptySnapshot("before"), licence: "mit" },
    { ...emptySnapshot("after"), licence: "apache-2.0" },
  ] as const;

  it("names the model, an alias that MLflow takes, and the reasons", () => {
    const proposal = proposeVersion(churn, ...licenceChange, bumpRules({}), today);
    assert.equal(proposal.name, "acme/churn-v2.0.0");
    assert.equal(proposal.alias, "v2-0-0");
    assert.match(proposal.description, /licence: mit → apache-2\.0 \(users may do other things with it than before\)/);
  });

  it("follows the project's own table", () => {
    const proposal = proposeVersion(churn, ...licenceChange, bumpRules({ licence: "minor" }), today);
    assert.equal(proposal.nextVersion, "v1.3.0");
  });

  it("compares nothing with what is not known", () => {
    const proposal = proposeVersion(churn, emptySnapshot("before"), licenceChange[1], bumpRules({}), today);
    assert.deepEqual(proposal.changes, []);
    assert.equal(proposal.nextVersion, "v1.2.0");
  });

  it("counts less loss as better, and says where a model got worse", () => {
    const states = [
      { ...emptySnapshot("before"), metrics: { eval_loss: 0.5, f1: 0.9 } },
      { ...emptySnapshot("after"), metrics: { eval_loss: 0.4, f1: 0.8 } },
    ] as const;
    const { changes } = proposeVersion(churn, ...states, bumpRules({}), today);
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ["metric-rose", "metric-fell"],
    );
  });
});
