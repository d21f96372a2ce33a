import assert from "node:assert/strict";
import { markdownReport } from "../../server/src/reports/markdown.ts";
import { largeResult, onLine, sampleFinding, sampleFix, sampleResult } from "./sample-result.ts";

const nowhere = { sourceUrl: () => null };

function commentOn(parts: Parameters<typeof sampleFinding>[0]): string {
  return markdownReport(sampleResult({ findings: [sampleFinding(parts)] }), nowhere);
}

describe("the report as a comment in Markdown", () => {
  it("says the result, and the loudest findings in a table", () => {
    const finding = sampleFinding({
      place: { path: "serve.py", range: onLine(3, 0, 5) },
      fixes: [sampleFix({ safe: false })],
    });
    assert.equal(
      markdownReport(sampleResult({ findings: [finding] }), nowhere),
      [
        "### ModelVer: 1 warning in 1 of 2 files",
        "",
        "| | Where | What |",
        "| --- | --- | --- |",
        "| 🟠 warning | `serve.py:4` | `MV201` `acme/churn-bert` is loaded without a revision. |",
        "",
        "1 finding can be mended with `--fix --unsafe-fixes`.",
        "",
      ].join("\n"),
    );
  });

  it("says that there is nothing to say", () => {
    assert.equal(markdownReport(sampleResult({ findings: [] }), nowhere), "### ModelVer: No findings in 2 files\n");
  });

  it("links places where it is told how", () => {
    const comment = markdownReport(sampleResult(), { sourceUrl: ({ path }) => `https://x.example/a(b)/${path}#L4` });
    assert.match(comment, /\[`serve\.py:4`\]\(https:\/\/x\.example\/a%28b%29\/serve\.py#L4\)/);
  });

  it("lets no text mention people, break the table, or bring HTML", () => {
    const comment = commentOn({
      place: { path: "a|b`c.py", range: onLine(0, 0, 1) },
      message: "Ask @team about #12, !3 and <script>x</script> | [x](y) **b** `a|b @user <i>`",
    });
    const row = comment.split("\n").find((line) => line.startsWith("| 🟠")) ?? "";
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 4, row);
    assert.doesNotMatch(row.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, ""), /@team|#12|!3|(?<!\\)</);
    assert.match(row, /``a\\\|b`c\.py:1``/);
    assert.match(row, /`a\\\|b @user <i>`/);
  });

  it("is never longer than GitHub takes", () => {
    const long = largeResult(5_000);
    const comment = markdownReport(long, nowhere);
    assert.ok(comment.length <= 65_536, String(comment.length));
    assert.match(comment, /<summary>All 5,000 findings<\/summary>/);
    assert.match(comment, /lines more did not fit/);
    assert.equal(comment.match(/<details>/g)?.length, comment.match(/<\/details>/g)?.length);
  });

  it("shows the loudest first, and all of them folded", () => {
    const comment = markdownReport(largeResult(40), nowhere);
    const rows = comment.split("\n").filter((line) => line.startsWith("| 🔴"));
    assert.equal(rows.length, 10);
    assert.match(comment, /<summary>All 40 findings<\/summary>\n\n- `src\/package_0\/module\.py`\n {2}- line 1 /);
  });
});
