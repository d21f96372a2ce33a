import assert from "node:assert/strict";
import path from "node:path";
import { cachedCommit, huggingFaceCacheFolder } from "../../server/src/registries/huggingface/local-cache.ts";
import { withProject } from "../workspace/temporary-project.ts";

const COMMIT = "ce0834f22110de6d9222af7a7a03628121708969";

describe("the local Hugging Face cache", () => {
  it("tells the commit that a branch pointed to", () =>
    withProject({ "models--acme--churn-bert/refs/main": COMMIT }, (root) => {
      assert.equal(cachedCommit(root, "model", "acme/churn-bert", "main"), COMMIT);
    }));

  it("tells the downloaded commit that a shortened hash begins, where there is but one", () =>
    withProject({ [`models--a--b/snapshots/${COMMIT}/config.json`]: "{}" }, (root) => {
      assert.equal(cachedCommit(root, "model", "a/b", COMMIT.slice(0, 7)), COMMIT);
      assert.equal(cachedCommit(root, "model", "a/b", "abcdef0"), null);
      assert.equal(cachedCommit(root, "model", "a/b", "ce"), null);
    }));

  it("keeps datasets and one-part names apart", () =>
    withProject({ "datasets--squad/refs/main": `${COMMIT}\n` }, (root) => {
      assert.equal(cachedCommit(root, "dataset", "squad", "main"), COMMIT);
      assert.equal(cachedCommit(root, "model", "squad", "main"), null);
    }));

  it("does not believe a file that holds no commit", () =>
    withProject({ "models--a--b/refs/main": "not a commit" }, (root) => {
      assert.equal(cachedCommit(root, "model", "a/b", "main"), null);
    }));

  it("is never left through a name or revision", () =>
    withProject({ secret: COMMIT, "hub/models--a--b/refs/main": COMMIT }, (root) => {
      assert.equal(cachedCommit(path.join(root, "hub"), "model", "a/b", "../../../secret"), null);
      assert.equal(cachedCommit(path.join(root, "hub"), "model", "../secret", "main"), null);
    }));

  it("lies where the Hugging Face libraries look for it", () => {
    assert.equal(huggingFaceCacheFolder({ HF_HUB_CACHE: "/x" }), "/x");
    assert.equal(huggingFaceCacheFolder({ HF_HOME: "/h" }), path.join("/h", "hub"));
    assert.equal(huggingFaceCacheFolder({ XDG_CACHE_HOME: "/c" }), path.join("/c", "huggingface", "hub"));
  });
});
