import assert from "node:assert/strict";
import type { TokenGroup } from "../../../server/src/corpus/corpus-result.ts";
import {
  groupsOverTasks,
  tokenNetwork,
  tokensOverTasks,
} from "../../../server/src/corpus/summary/tokens-over-tasks.ts";

const group = (task: string, tokens: string[], families: number, pairs: number): TokenGroup => ({
  task,
  tokens,
  families,
  pairs,
  kind: "conceptual",
});

describe("tokens and groups over all tasks", () => {
  it("add up what tasks have, the most families first", () => {
    const rows = tokensOverTasks([
      { task: "fill-mask", token: "base", families: 3 },
      { task: "translation", token: "large", families: 4 },
      { task: "translation", token: "base", families: 2 },
    ]);
    assert.deepEqual(
      rows.map(({ token, families }) => [token, families]),
      [
        ["base", 5],
        ["large", 4],
      ],
    );
    assert.deepEqual(rows[0]?.tasks, [
      { task: "fill-mask", families: 3 },
      { task: "translation", families: 2 },
    ]);
  });

  it("add up groups of the same tokens, their pairs too", () => {
    const [first] = groupsOverTasks([
      group("fill-mask", ["awq", "gptq"], 2, 1),
      group("translation", ["awq", "gptq"], 5, 7),
    ]);
    assert.deepEqual([first?.families, first?.pairs], [7, 8]);
    assert.equal(first?.tasks[0]?.task, "translation");
  });

  it("are joined in a network by the commonest pairs alone", () => {
    const groups = groupsOverTasks([
      group("fill-mask", ["base", "bert"], 9, 1),
      group("fill-mask", ["base", "bert", "large"], 8, 1),
      group("fill-mask", ["bert", "large"], 3, 1),
      group("fill-mask", ["base", "xl"], 2, 1),
    ]);
    const tokens = tokensOverTasks([{ task: "fill-mask", token: "bert", families: 12 }]);
    const { tokens: nodes, links } = tokenNetwork(groups, tokens, 2);
    assert.deepEqual(
      nodes.map(({ token }) => token),
      ["base", "bert", "large"],
    );
    assert.equal(nodes[1]?.families, 12);
    assert.deepEqual(links, [
      { from: 0, to: 1, families: 9 },
      { from: 1, to: 2, families: 3 },
    ]);
  });
});
