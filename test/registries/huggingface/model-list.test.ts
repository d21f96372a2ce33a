import assert from "node:assert/strict";
import {
  firstPageAddress,
  nextPageAddress,
  smallerPage,
} from "../../../server/src/registries/huggingface/model-list.ts";

const HUB = "https://huggingface.co";
const CURRENT = `${HUB}/api/models?limit=1000`;

describe("the pages of the Hub's list", () => {
  it("begin with the newest models", () => {
    const { pathname, searchParams } = new URL(firstPageAddress({ endpoint: HUB, author: "a&b", task: null }, 10));
    assert.equal(pathname, "/api/models");
    assert.deepEqual(
      ["limit", "sort", "direction", "author", "pipeline_tag"].map((name) => searchParams.get(name)),
      ["10", "createdAt", "-1", "a&b", null],
    );
    assert.ok(searchParams.getAll("expand[]").includes("tags"));
  });

  it("go on where the Link header leads", () => {
    assert.equal(nextPageAddress(`<${CURRENT}&cursor=x>; rel="next"`, CURRENT, HUB), `${CURRENT}&cursor=x`);
    assert.equal(nextPageAddress("</api/models?cursor=y>; rel=next", CURRENT, HUB), `${HUB}/api/models?cursor=y`);
    const both = `<${HUB}/api/models?cursor=p>; rel="prev", <${HUB}/api/models?cursor=n>; rel="next"`;
    assert.equal(nextPageAddress(both, CURRENT, HUB), `${HUB}/api/models?cursor=n`);
  });

  it("end where there is none", () => {
    assert.equal(nextPageAddress(null, CURRENT, HUB), null);
    assert.equal(nextPageAddress(`<${CURRENT}>; rel="prev"`, CURRENT, HUB), null);
    assert.equal(nextPageAddress('<http://[>; rel="next"', CURRENT, HUB), null);
  });

  it("stay on a mirror, under its path", () => {
    const mirror = "https://mirror.example/hub";
    assert.equal(
      nextPageAddress(`<${CURRENT}&cursor=x>; rel="next"`, `${mirror}/api/models`, mirror),
      `${mirror}/api/models?limit=1000&cursor=x`,
    );
  });

  it("can be halved, down to a size that is still worth asking for", () => {
    assert.equal(new URL(smallerPage(CURRENT)!).searchParams.get("limit"), "500");
    assert.equal(smallerPage(`${HUB}/api/models?limit=99`), null);
    assert.equal(smallerPage(`${HUB}/api/models`), null);
  });
});
