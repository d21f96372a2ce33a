import assert from "node:assert/strict";
import { corpusTabs } from "../../../client/panel/tabs/all-tabs.ts";
import type { TabContent, TabInput } from "../../../client/panel/tabs/tab.ts";
import { chunkOf } from "../../corpus/corpora.ts";
import { countedNames } from "../counted-names.ts";

const numbered = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index));

function tab(id: string, input: TabInput): TabContent {
  return corpusTabs.find((each) => each.id === id)!.content(input);
}

describe("the sentences of the tabs", () => {
  let input: TabInput;
  let study: TabInput;

  before(async () => {
    input = await countedNames([
      chunkOf("fill-mask", [
        ...numbered(30, (index) => `acme/tagger-v${index + 1}`),
        ...numbered(10, (index) => `bolt/reader${index}`),
      ]),
      chunkOf(
        "translation",
        numbered(60, (index) => `corvid/opus${index >> 1}-base-${index % 2 === 0 ? "large" : "large-de"}`),
      ),
    ]);
    study = { ...input, method: "study" };
  });

  it("say how many names carry a version, with the interval", () => {
    const { answer } = tab("overview", input);
    assert.match(
      answer,
      /^30\.0 % of the 100 names carry a version of their own \(30; 95 % interval 21\.9 to 39\.6 %\)\./,
    );
    assert.match(tab("overview", study).answer, /^30\.0 % of the 100 names are versioned by the study's pattern/);
  });

  it("compare tasks: which versions most and least, and the largest", () => {
    const { answer, charts } = tab("tasks", input);
    assert.match(answer, /^fill-mask versions most: 75\.0 % of its 40 names \(59\.8 to 85\.8 %\)\./);
    assert.match(answer, /translation versions least: 0\.0 % of 60\. The largest, translation, has 60 names/);
    assert.equal(charts.length, 2);
  });

  it("say of one task what it has, without a picture of it", async () => {
    const alone = await countedNames([
      chunkOf(
        "fill-mask",
        numbered(8, (index) => `acme/tagger${index}-v1`),
      ),
    ]);
    const { answer, charts, tables } = tab("tasks", alone);
    assert.match(answer, /^All names are of one task, fill-mask: 100\.0 % of its 8 names carry a version \(/);
    assert.deepEqual(charts, []);
    assert.equal(tables[0]!.rows.length, 1);
  });

  it("say that tasks of a few names each cannot be compared", async () => {
    const few = await countedNames([chunkOf("fill-mask", ["acme/a-v1"]), chunkOf("translation", ["acme/b"])]);
    assert.match(tab("tasks", few).answer, /^There are 2 tasks, too few of them with 20 names or more/);
  });

  it("say how versions are written", () => {
    assert.match(
      tab("schemes", input).answer,
      /^Of the 30 names with a version of their own, 100\.0 % are written as partial/,
    );
  });

  it("say which tokens families have, and which go together", () => {
    assert.match(
      tab("tokens", input).answer,
      /^base is the commonest of 3 tokens: 30 families have it, before de \(30\) and large \(30\)\. None of them occurs in two/,
    );
    assert.match(
      tab("groups", input).answer,
      /^base, de and large go together most often: 30 families have all of them\. Of 1 group in/,
    );
  });

  it("say what the leading owners do", () => {
    const { answer } = tab("owners", input);
    assert.match(
      answer,
      /^3 owners; together they have 100\.0 % of the names\. Of these, acme versions most: 100\.0 % of its 30/,
    );
  });

  it("say where times come from, where they are not known", () => {
    assert.match(tab("over-time", input).answer, /^When these models were created is not known\./);
  });

  it("do not have a column of owners where a method counts none", () => {
    const titles = (content: TabContent) => content.tables[0]!.columns.map(({ title }) => title);
    assert.ok(titles(tab("tasks", input)).includes("Owners"));
    assert.ok(!titles(tab("tasks", study)).includes("Owners"));
  });

  it("give shares of all names, by the study's method too", () => {
    const schemes = tab("overview", study).charts.find((chart) => "id" in chart && chart.id === "schemes");
    assert.ok(schemes && "caption" in schemes);
    assert.match(schemes.caption, /of 100 names/);
  });
});
