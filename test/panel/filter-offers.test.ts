import assert from "node:assert/strict";
import { filterOffers, withOwner, withTask } from "../../client/panel/frame/filter-offers.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";
import type { CorpusDescription, CorpusFilter } from "../../server/src/panel/protocol.ts";

const description: CorpusDescription = {
  title: "lists",
  names: 9,
  tasks: [
    { task: "fill-mask", names: 6 },
    { task: "translation", names: 3 },
  ],
  owners: [
    { owner: "acme", names: 5 },
    { owner: "bolt", names: 4 },
  ],
  ownerCount: 2,
  readAt: "2024-05-05T00:00:00Z",
  readIn: 1,
};
const offered = (filter: CorpusFilter, answers: (filter: CorpusFilter) => boolean) => {
  const { tasks, owners } = filterOffers(description, filter, answers);
  return [tasks.map(({ value }) => value), owners.map(({ value }) => value)];
};

describe("what the filters offer", () => {
  it("is every task and owner that is not chosen yet, the largest first", () => {
    const always = () => true;
    assert.deepEqual(offered(EMPTY_FILTER, always), [
      ["fill-mask", "translation"],
      ["acme", "bolt"],
    ]);
    assert.deepEqual(offered(withTask(withOwner(EMPTY_FILTER, "bolt"), "fill-mask"), always), [
      ["translation"],
      ["acme"],
    ]);
  });

  it("is nothing that there are no numbers for", () => {
    const oneAtMost = ({ tasks, owners }: CorpusFilter) => tasks.length + owners.length < 2 && !owners.includes("bolt");
    assert.deepEqual(offered(EMPTY_FILTER, oneAtMost), [["fill-mask", "translation"], ["acme"]]);
    assert.deepEqual(offered(withTask(EMPTY_FILTER, "fill-mask"), oneAtMost), [[], []]);
  });
});
