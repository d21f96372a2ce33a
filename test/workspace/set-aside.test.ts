import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/documents/edits.ts";
import { setAsideEdit } from "../../server/src/workspace/practices/set-aside.ts";
import { Project } from "../../server/src/workspace/project.ts";
import { testParsers } from "../parsers.ts";
import { withProject } from "./temporary-project.ts";

const REASON = 'runs on a "shared" cluster';
const LINE = 'MV501 = "runs on a \\"shared\\" cluster"';

/** The configuration after MV501 is set aside; null where that cannot be said. */
async function setAsideIn(configurationFile: string, text: string): Promise<string | null> {
  const edit = setAsideEdit({ configurationFile, text, code: "MV501", reason: REASON }, await testParsers());
  return edit === null ? null : applyEdits(text, [edit]);
}

describe("a practice that is set aside", () => {
  for (const [what, configurationFile, before, after] of [
    [
      "gets a table",
      "pyproject.toml",
      '[project]\nname = "x"',
      `[project]\nname = "x"\n\n[tool.modelver.practices]\nset-aside = { ${LINE} }\n`,
    ],
    ["gets a file", "modelver.toml", "", `[practices]\nset-aside = { ${LINE} }\n`],
    [
      "gets a key in a table that is there",
      "modelver.toml",
      '[practices]\n\n[severity]\nMV1 = "off"\n',
      `[practices]\nset-aside = { ${LINE} }\n\n[severity]\nMV1 = "off"\n`,
    ],
    [
      "joins others",
      "pyproject.toml",
      '[tool.modelver.practices]\nset-aside = { MV507 = "later" }\n',
      `[tool.modelver.practices]\nset-aside = { MV507 = "later", ${LINE} }\n`,
    ],
    ["joins none", "modelver.toml", "[practices]\nset-aside = {}\n", `[practices]\nset-aside = { ${LINE} }\n`],
    [
      "joins others in a table of their own",
      "modelver.toml",
      '[practices.set-aside]\r\nMV507 = "later"\r\n',
      `[practices.set-aside]\r\nMV507 = "later"\r\n${LINE}\r\n`,
    ],
    [
      "gets the reason that was wanted",
      "modelver.toml",
      '[practices]\nset-aside = { MV501 = "" }\n',
      `[practices]\nset-aside = { ${LINE} }\n`,
    ],
    ["is left where lines cannot be added", "modelver.toml", 'practices.set-aside.MV507 = "later"\n', null],
  ] as const) {
    it(what, async () => {
      assert.equal(await setAsideIn(configurationFile, before), after);
      if (after === null) return;
      await withProject({ [configurationFile]: after }, async (root) => {
        const project = await Project.open(root, { parsers: await testParsers() });
        assert.deepEqual([project.settings.practicesSetAside.MV501, project.configurationProblems], [REASON, []]);
        project.dispose();
      });
    });
  }
});
