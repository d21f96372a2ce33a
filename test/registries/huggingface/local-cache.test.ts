import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import path from "node:path";
import {
  cachedRepository,
  cachedRepositoryNames,
  huggingFaceCacheFolder,
} from "../../../server/src/registries/huggingface/local-cache.ts";
import { withProject } from "../../workspace/temporary-project.ts";

const COMMIT = "ce0834f22110de6d9222af7a7a03628121708969";

describe("the local Hugging Face cache", () => {
  it("tells what branches and pull requests pointed to, and when", () =>
    withProject({ "models--a--b/refs/main": `${COMMIT}\n`, "models--a--b/refs/refs/pr/3": COMMIT }, (root) => {
      utimesSync(path.join(root, "models--a--b/refs/main"), 1_790_000_000, 1_790_000_000);
      const { references = [], commits } = cachedRepository(root, "model", "a/b") ?? {};
      assert.deepEqual(references.map(({ name }) => name).sort(), ["main", "refs/pr/3"]);
      assert.deepEqual(
        references.find(({ name }) => name === "main"),
        { name: "main", commit: COMMIT, asOf: 1_790_000_000_000 },
      );
      assert.deepEqual(commits, []);
    }));

  it("tells the commits that were downloaded", () =>
    withProject({ [`models--a--b/snapshots/${COMMIT}/config.json`]: "{}" }, (root) => {
      assert.deepEqual(cachedRepository(root, "model", "a/b"), { references: [], commits: [COMMIT] });
    }));

  it("keeps datasets and one-part names apart", () =>
    withProject({ "datasets--squad/refs/main": COMMIT, "models--acme--churn-bert/refs/main": COMMIT }, (root) => {
      assert.equal(cachedRepository(root, "dataset", "squad")?.references[0]?.commit, COMMIT);
      assert.equal(cachedRepository(root, "model", "squad"), null);
      assert.deepEqual(cachedRepositoryNames(root, "dataset"), ["squad"]);
      assert.deepEqual(cachedRepositoryNames(root, "model"), ["acme/churn-bert"]);
    }));

  it("does not believe a file that holds no commit", () =>
    withProject({ "models--a--b/refs/main": "not a commit" }, (root) => {
      assert.equal(cachedRepository(root, "model", "a/b"), null);
    }));

  it("is never left through a name", () =>
    withProject({ "secret/refs/main": COMMIT }, (root) => {
      assert.equal(cachedRepository(path.join(root, "hub"), "model", "../secret"), null);
    }));

  it("is empty where there is none", () => {
    assert.deepEqual(cachedRepositoryNames("/nowhere", "model"), []);
  });

  it("lies where the Hugging Face libraries look for it", () => {
    assert.equal(huggingFaceCacheFolder({ HF_HUB_CACHE: "/x" }), "/x");
    assert.equal(huggingFaceCacheFolder({ HF_HOME: "/h" }), path.join("/h", "hub"));
    assert.equal(huggingFaceCacheFolder({ XDG_CACHE_HOME: "/c" }), path.join("/c", "huggingface", "hub"));
  });
});
