import assert from "node:assert/strict";
import type { MarkAction } from "../../client/panel/charts/chart.ts";
import { markAnswer } from "../../client/panel/frame/mark-answer.ts";
import type { PageState } from "../../client/panel/state.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";

const everything: PageState = { tab: "tasks", method: "study", filter: EMPTY_FILTER };
const ofTask: MarkAction = {
  filter: { tasks: ["translation"] },
  selection: { kind: "task", task: "translation" },
  place: null,
};
const yes = () => true;
const no = () => false;

describe("a click on a mark", () => {
  it("narrows the page first, and shows the names then", () => {
    const first = markAnswer(ofTask, everything, yes);
    assert.deepEqual(first, { kind: "filter", filter: { ...EMPTY_FILTER, tasks: ["translation"] } });
    const narrowed = { ...everything, filter: { ...EMPTY_FILTER, tasks: ["translation"] } };
    assert.deepEqual(markAnswer(ofTask, narrowed, yes), {
      kind: "names",
      query: { method: "study", filter: narrowed.filter },
      selection: ofTask.selection,
    });
  });

  it("keeps the other filters", () => {
    const state = { ...everything, filter: { tasks: [], owners: ["acme"], text: "bert" } };
    assert.deepEqual(markAnswer(ofTask, state, yes), {
      kind: "filter",
      filter: { tasks: ["translation"], owners: ["acme"], text: "bert" },
    });
  });

  it("shows the names at once where the page cannot be narrowed that way", () => {
    assert.equal(markAnswer(ofTask, everything, no)?.kind, "names");
    assert.equal(markAnswer({ ...ofTask, selection: null }, everything, no), null);
  });

  it("asks for schemes by the method that knows them", () => {
    const methodFor = (scheme: string) => {
      const action: MarkAction = { filter: null, selection: { kind: "scheme", scheme, task: null }, place: null };
      const answer = markAnswer(action, everything, yes);
      return answer?.kind === "names" ? answer.query.method : null;
    };
    assert.equal(methodFor("semver"), "grammar");
    assert.equal(methodFor("v-number"), "study");
  });

  it("leads to a line where it stands for one", () => {
    const place: MarkAction["place"] = ["file:///serve.py", null, 3, 0];
    assert.deepEqual(markAnswer({ ...ofTask, place }, everything, yes), { kind: "place", place });
  });
});
