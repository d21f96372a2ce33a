import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AnswerCache } from "../../../server/src/registries/online/answer-cache.ts";
import { OnlineFacts } from "../../../server/src/registries/online/online-facts.ts";
import { RequestQueue } from "../../../server/src/registries/online/request-queue.ts";
import { RegistryFailure } from "../../../server/src/registries/registry-failure.ts";

describe("facts from a registry", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "modelver-facts-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  let asked: string[];
  let arrived: string[][];
  let answer: (subject: string) => string | null;
  beforeEach(() => {
    asked = [];
    arrived = [];
    answer = (subject) => `all about ${subject}`;
  });

  function facts(cache: AnswerCache | null = null, freshFor = 60_000) {
    return new OnlineFacts<string>({
      question: { registry: "http://localhost", identity: "anybody", kind: "text-1" },
      queue: new RequestQueue(),
      cache,
      freshFor,
      ask: async (subject) => {
        asked.push(subject);
        return answer(subject);
      },
      arrived: (subjects) => void arrived.push([...subjects]),
    });
  }

  it("are not there at once, and told of together when they come", async () => {
    const known = facts();
    known.follow(["churn", "fraud", "churn"]);
    assert.equal(known.find("churn"), null);
    await known.settled();
    assert.equal(known.find("churn")?.value, "all about churn");
    assert.deepEqual(arrived, [["churn", "fraud"]]);
    known.dispose();
  });

  it("are asked for once as long as they are fresh", async () => {
    const known = facts();
    known.follow(["churn"]);
    await known.settled();
    known.follow(["churn", "fraud"]);
    await known.settled();
    assert.deepEqual(asked, ["churn", "fraud"]);
    known.dispose();
  });

  it("are known too where the registry has nothing of a name", async () => {
    answer = () => null;
    const known = facts();
    known.follow(["nothing"]);
    await known.settled();
    assert.equal(known.find("nothing")?.value, null);
    known.dispose();
  });

  it("come from the disk at the next start, and are asked for again where they are old", async () => {
    const first = facts(new AnswerCache(folder));
    first.follow(["churn"]);
    await first.settled();
    first.dispose();
    const second = facts(new AnswerCache(folder));
    second.follow(["churn"]);
    await second.settled();
    assert.equal(second.find("churn")?.value, "all about churn");
    assert.deepEqual(asked, ["churn"]);
    second.dispose();
    answer = () => "news";
    const third = facts(new AnswerCache(folder), 0);
    await third.want("churn");
    assert.deepEqual([asked, third.find("churn")?.value], [["churn", "churn"], "news"]);
    third.dispose();
  });

  it("are shown on although the registry fails, and nothing is told", async () => {
    const known = facts(null, 0);
    await known.want("churn");
    await known.settled();
    answer = () => {
      throw new RegistryFailure("it is down");
    };
    await known.want("churn");
    await known.settled();
    assert.equal(known.find("churn")?.value, "all about churn");
    assert.deepEqual(arrived, [["churn"]]);
    known.dispose();
  });

  it("are told of no more after the end", async () => {
    const known = facts();
    known.follow(["churn"]);
    known.dispose();
    await known.settled();
    assert.deepEqual(arrived, []);
  });
});
