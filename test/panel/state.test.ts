import assert from "node:assert/strict";
import { fromAddress, isSameFilter, type PageState, toAddress, withKnownTab } from "../../client/panel/state.ts";
import { EMPTY_FILTER } from "../../server/src/panel/embedded-corpus.ts";

const FIRST: PageState = { tab: "overview", method: "grammar", filter: EMPTY_FILTER };

describe("the state of the page in its address", () => {
  it("comes back as it was, whatever characters are in it", () => {
    const state: PageState = {
      tab: "owners",
      method: "study",
      filter: { tasks: ["fill-mask", "a&b=c#d"], owners: ["Ünïcode 模型"], text: "50 %+1" },
    };
    assert.deepEqual(fromAddress(`#${toAddress(state)}`), state);
  });

  it("leaves out what is as at first", () => {
    assert.equal(toAddress(FIRST), "");
    assert.deepEqual(fromAddress(""), FIRST);
    assert.equal(toAddress({ ...FIRST, tab: "tasks" }), "tab=tasks");
  });

  it("takes an unknown method for the first one, and nothing else for a part of it", () => {
    assert.deepEqual(fromAddress("#method=magic&color=red"), FIRST);
  });

  it("has a tab that there is", () => {
    const tabs = [{ id: "overview" }, { id: "tasks" }];
    assert.equal(withKnownTab({ ...FIRST, tab: "tasks" }, tabs).tab, "tasks");
    assert.equal(withKnownTab({ ...FIRST, tab: "nonsense" }, tabs).tab, "overview");
  });

  it("tells filters that leave other names in", () => {
    const filter = { tasks: ["a"], owners: ["b"], text: "c" };
    assert.equal(isSameFilter(filter, structuredClone(filter)), true);
    for (const other of [{ tasks: [] }, { owners: ["b", "d"] }, { text: "" }]) {
      assert.equal(isSameFilter(filter, { ...filter, ...other }), false);
    }
  });
});
