import assert from "node:assert/strict";
import { askedWait, backoff, fairPause } from "../../server/src/registries/http/rate-limit.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");

describe("the Hub's rate limits", () => {
  it("ask to wait for seconds or for a date", () => {
    assert.equal(askedWait(new Headers({ "retry-after": "7" }), NOW), 7000);
    assert.equal(askedWait(new Headers({ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }), NOW), 30_000);
    assert.equal(askedWait(new Headers({ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }), NOW + 60_000), 0);
    assert.equal(askedWait(new Headers({ "retry-after": "soon" }), NOW), null);
  });

  it("ask to wait for a new window where this one is used up", () => {
    assert.equal(askedWait(new Headers({ ratelimit: '"api";r=0;t=55' }), NOW), 56_000);
    assert.equal(askedWait(new Headers({ ratelimit: '"api";r=3;t=55' }), NOW), null);
    assert.equal(askedWait(new Headers(), NOW), null);
  });

  it("are spread over what is left of the window", () => {
    assert.equal(fairPause(new Headers({ ratelimit: '"api";r=100;t=199' })), 2000);
    assert.equal(fairPause(new Headers({ ratelimit: '"api";r=0;t=9' })), 10_000);
    assert.equal(fairPause(new Headers({ ratelimit: "nonsense" })), 0);
  });

  it("are kept by waiting twice as long after each failure, up to a minute, at random", () => {
    assert.deepEqual(
      [1, 2, 3, 20].map((failures) => backoff(failures, 1)),
      [500, 1000, 2000, 60_000],
    );
    assert.equal(backoff(2, 0), 500);
  });
});
