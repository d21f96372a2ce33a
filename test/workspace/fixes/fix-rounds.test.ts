import assert from "node:assert/strict";
import type { Finding } from "../../../server/src/rules/finding.ts";
import type { DocumentContent } from "../../../server/src/workspace/content.ts";
import { type FixOutcome, fixProject } from "../../../server/src/workspace/fixes/fix-rounds.ts";
import { onLine, sampleFinding, sampleFix } from "../../reports/sample-result.ts";

/** A project of one-line files that finds a word wherever it stands and wants another in its place. */
class WordProject {
  readonly texts: Map<string, string>;
  private readonly words: readonly (readonly [from: string, to: string])[];

  constructor(texts: Record<string, string>, words: readonly (readonly [from: string, to: string])[]) {
    this.texts = new Map(Object.entries(texts));
    this.words = words;
  }

  allFindings(): Finding[] {
    return [...this.texts].flatMap(([path, text]) =>
      this.words.flatMap(([from, to]) => {
        const at = text.indexOf(from);
        if (at < 0) return [];
        const range = onLine(0, at, at + from.length);
        const fixes = [sampleFix({ edits: [{ path, range, text: to }] })];
        return [sampleFinding({ place: { path, range }, fixes })];
      }),
    );
  }

  async update(path: string, content: DocumentContent): Promise<void> {
    if (content.kind === "text") this.texts.set(path, content.text);
  }

  fix(): Promise<FixOutcome> {
    const read = async (path: string) => this.texts.get(path) ?? null;
    return fixProject(this, { read, contentOf: (_, text) => ({ kind: "text", text }) }, { allowUnsafe: false });
  }
}

describe("fixing a project", () => {
  it("repeats until nothing is left to mend", async () => {
    const { files, findings } = await new WordProject({ "a.py": "a a", "b.py": "c" }, [
      ["a", "b"],
      ["b", "d"],
    ]).fix();
    assert.deepEqual(files, [{ path: "a.py", before: "a a", after: "d d" }]);
    assert.equal(findings, 4);
  });

  it("stops when fixes undo each other", async () => {
    const { findings } = await new WordProject({ "a.py": "on" }, [
      ["on", "off"],
      ["off", "on"],
    ]).fix();
    assert.equal(findings, 10);
  });

  it("leaves files alone that cannot be read", async () => {
    const project = new WordProject({ "a.py": "a" }, [["a", "b"]]);
    const nothing = {
      read: async () => null,
      contentOf: (_: string, text: string) => ({ kind: "text", text }) as const,
    };
    const outcome = await fixProject(project, nothing, { allowUnsafe: false });
    assert.deepEqual(outcome, { files: [], findings: 0 });
    assert.equal(project.texts.get("a.py"), "a");
  });
});
