import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReadingReport, StudyResult } from "../../../server/src/corpus/corpus-result.ts";
import type { NameChunk } from "../../../server/src/corpus/name-chunk.ts";
import { StudyCounter } from "../../../server/src/corpus/study/study-counter.ts";
import { studyResult } from "../../../server/src/corpus/study/study-result.ts";
import { chunkOf, needCorpora, readLists } from "../corpora.ts";

const reading: ReadingReport = { lists: 1, skipped: [], badLines: 0, firstBadLines: [], outside: 0, undated: 0 };

function study(...chunks: NameChunk[]): StudyResult {
  const counter = new StudyCounter();
  for (const chunk of chunks) counter.add(chunk);
  return studyResult(counter.finish(), { reading, comparison: null });
}

function tokensOf(...names: string[]): Record<string, string[]> {
  const { families } = study(chunkOf("task", names));
  return Object.fromEntries(families.map(({ family, tokens }) => [family, tokens]));
}

describe("the study's method", () => {
  it("takes a v and a digit anywhere for a version, the owner included", () => {
    const { names, versioned } = study(
      chunkOf("task", ["a/b-v1", "av3/b", "a/wav2vec2", "a/b", "V9", "a/v-1", "a/b1"]),
    );
    assert.deepEqual([names, versioned], [7, 4]);
  });

  it("counts names with three numbers joined by dots", () => {
    const { threePart } = study(
      chunkOf("task", ["a/b-1.2.3", "a/b-v10.0.12x", "a/1.2", "a/1..2.3", "1.2/3.4", "a/b.1.2"]),
    );
    assert.equal(threePart.names, 2);
  });

  it("cuts tokens from families with two names or more", () => {
    assert.deepEqual(tokensOf("a/bert-base-uncased", "b/bert-Large", "c/solo-base"), {
      bert: ["base", "uncased", "large"],
    });
  });

  it("begins the version part at the first hyphen or dot, whichever comes first", () => {
    assert.deepEqual(tokensOf("a/gpt2.5-base", "a/gpt2-large.onnx"), { gpt2: ["base", "large", "onnx"] });
  });

  it("keeps pieces with a decimal whole, and takes versions, numbers and single characters out", () => {
    assert.deepEqual(tokensOf("a/x-sd1.5-v1.0-12-q-abv2c", "a/x-a.b.cd-1.5.x"), { x: ["sd1.5", "abc", "cd", "1.5.x"] });
    assert.deepEqual(tokensOf("a/x-v1.2.3.4-yy", "a/x-large-v21"), { x: ["yy", "large"] });
  });

  it("counts characters, not bytes, and lower-cases beyond ASCII", () => {
    assert.deepEqual(tokensOf("a/x-é-ÜB-🙂", "a/x-中文"), { x: ["üb", "中文"] });
  });

  it("has no tokens of names without an owner, and copes with names of separators", () => {
    assert.deepEqual(tokensOf("bert-base", "bert-large"), {});
    assert.deepEqual(tokensOf("a/", "a/", "a/-", "a/.-", "/", "a/--aa", "a/..bb"), { "": ["aa", "bb"] });
  });

  it("groups the tokens that two families share exactly", () => {
    const { groups } = study(
      chunkOf("task", ["a/p-aa-bb-cc", "a/p-aa", "a/q-aa-bb", "a/q-dd", "a/r-bb-aa-cc", "a/r-ee", "a/s-aa", "a/s-7b"]),
    );
    assert.deepEqual(groups, [
      { task: "task", tokens: ["aa", "bb"], families: 3, pairs: 2, kind: "conceptual" },
      { task: "task", tokens: ["aa", "bb", "cc"], families: 2, pairs: 1, kind: "conceptual" },
    ]);
  });

  it("tells groups of numbers from groups of words", () => {
    const { groups, groupKinds } = study(
      chunkOf("task", ["a/p-7b-13b-gptq", "a/p-x1", "a/q-7b-13b", "a/q-x2", "a/r-7b-gptq", "a/r-x3"]),
    );
    assert.deepEqual(
      groups.map(({ tokens, kind }) => [tokens.join(), kind]),
      [
        ["13b,7b", "numeric"],
        ["7b,gptq", "mixed"],
      ],
    );
    assert.deepEqual(
      groupKinds.map(({ kind, groups, pairs }) => [kind, groups, pairs]),
      [
        ["mixed", 1, 1],
        ["numeric", 1, 1],
      ],
    );
  });

  it("takes a list named after the one owner of its names for a company's", () => {
    const { companies, choice } = study(
      chunkOf("Acme", ["acme/a-v1", "acme/b"]),
      chunkOf("bert", ["acme/a", "other/b"]),
      chunkOf("other", ["acme/a", "acme/b"]),
    );
    assert.deepEqual(
      companies.map(({ task }) => task),
      ["Acme"],
    );
    assert.deepEqual(choice.tasks, ["bert", "other"]);
  });

  it("counts repeated lines, which alone make a family of two names", () => {
    const chunk = chunkOf("task", ["a/bert-base", "a/bert-base", "b/solo-large"]);
    assert.equal(study(chunk).names, 3);
    assert.deepEqual(tokensOf("a/bert-base", "a/bert-base", "b/solo-large"), { bert: ["base"] });
  });

  it("copes with a task of one name", () => {
    const { names, versioned, families, groups, choice } = study(chunkOf("robotics", ["a/act-v1"]));
    assert.deepEqual([names, versioned, families, groups, choice.tasks], [1, 1, [], [], ["robotics"]]);
  });

  it("finds nothing in nothing", () => {
    const result = study();
    assert.deepEqual([result.names, result.versioned, result.share, result.tasks], [0, 0, 0, []]);
    assert.deepEqual(
      result.hypotheses.map(({ verdict }) => verdict),
      ["undecided", "undecided", "undecided"],
    );
  });
});

describe("the study's corpus", () => {
  let tasks: StudyResult;
  let all: StudyResult;
  let folder = "";

  before(function () {
    folder = path.join(needCorpora(this), "study");
    tasks = study(...readLists(path.join(folder, "tasks")));
    all = study(...readLists(path.join(folder, "tasks")), ...readLists(path.join(folder, "companies")));
  });

  it("has the published shares", () => {
    assert.deepEqual([tasks.versioned, tasks.names], [50_436, 239_091]);
    assert.deepEqual([all.versioned, all.names], [50_623, 241_619]);
    assert.equal(tasks.tasks.length, 42);
    assert.deepEqual(shareOf("reinforcement-learning"), [23_595, 34_296, "68.80"]);
    assert.deepEqual(shareOf("automatic-speech-recognition"), [6_270, 13_469, "46.55"]);
    assert.equal((100 * tasks.share).toFixed(2), "21.09");
    assert.equal((100 * all.share).toFixed(2), "20.95");
    assert.equal(tasks.threePart.names, 653);
  });

  it("has the three companies", () => {
    assert.deepEqual(
      all.companies.map(({ task, names }) => [task, names]),
      [
        ["facebook", 1879],
        ["google", 617],
        ["openai", 32],
      ],
    );
  });

  it("has the study's choice of tasks", () => {
    assert.deepEqual(all.choice.outliers, ["reinforcement-learning", "automatic-speech-recognition"]);
    assert.deepEqual(all.choice.tasks, [
      "text-classification",
      "text-generation",
      "text2text-generation",
      "token-classification",
      "text-to-image",
      "fill-mask",
    ]);
  });

  it("has the support of awq and gptq", () => {
    const group = all.groups.find(({ task, tokens }) => task === "text-generation" && tokens.join() === "awq,gptq");
    assert.equal(group?.families, 418);
    assert.equal(all.families.filter(({ task }) => task === "text-generation").length, 2352);
  });

  for (const task of ["text-to-image", "fill-mask", "openai", "facebook"]) {
    it(`has the published tokens and groups of ${task}`, () => {
      const families = all.families.filter((family) => family.task === task);
      assert.deepEqual(
        new Map(families.map(({ family, tokens }) => [family, new Set(tokens)])),
        publishedTokens(path.join(folder, "tokens", `${task}.txt`)),
      );
      const groups = all.groups.filter((group) => group.task === task);
      assert.deepEqual(
        new Map(groups.map(({ tokens, pairs }) => [tokens.join(), pairs])),
        publishedGroups(path.join(folder, "groups", `${task}.txt`)),
      );
    });
  }

  it("answers the study's hypotheses as the study does", () => {
    assert.deepEqual(
      all.hypotheses.map(({ verdict }) => verdict),
      ["supported", "supported", "not supported"],
    );
  });

  function shareOf(wanted: string): [number, number, string] {
    const { versioned, names, share } = tasks.tasks.find(({ task }) => task === wanted)!;
    return [versioned, names, (100 * share).toFixed(2)];
  }
});

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function publishedTokens(file: string): Map<string, Set<string>> {
  return new Map(
    linesOf(file).map((line) => {
      const [family = "", tokens = ""] = line.split(": ");
      return [family, new Set(tokens.split(", "))];
    }),
  );
}

function publishedGroups(file: string): Map<string, number> {
  return new Map(
    linesOf(file).map((line) => {
      const [, tokens = "", pairs] = /\{(.*)\}\) - Occurred in (\d+) combinations/.exec(line)!;
      const names = [...tokens.matchAll(/'([^']*)'/g)].map(([, token]) => token!);
      return [names.sort().join(), Number(pairs)];
    }),
  );
}
