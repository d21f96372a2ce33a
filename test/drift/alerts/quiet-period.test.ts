import assert from "node:assert/strict";
import { isQuiet, readQuietPeriod } from "../../../server/src/drift/alerts/quiet-period.ts";

// The 26th of November 2026 is a Thursday.
const quietAt = (text: string, moment: string, zone = "UTC") =>
  isQuiet([readQuietPeriod(text)!], zone, new Date(moment));

describe("a quiet period", () => {
  it("goes past midnight into the day after those it names", () => {
    assert.deepEqual(
      ["2026-11-26T21:59Z", "2026-11-26T22:00Z", "2026-11-27T06:59Z", "2026-11-27T07:00Z"].map((moment) =>
        quietAt("22:00-07:00", moment),
      ),
      [false, true, true, false],
    );
    assert.equal(quietAt("thu 22:00-07:00", "2026-11-27T03:00Z"), true);
    assert.equal(quietAt("thu 22:00-07:00", "2026-11-28T03:00Z"), false);
  });

  it("can be whole days, over the end of the week too", () => {
    assert.equal(quietAt("Sat-Sun", "2026-11-28T12:00Z"), true);
    assert.equal(quietAt("sat-sun", "2026-11-30T00:00Z"), false);
    assert.equal(quietAt("fri-mon", "2026-11-29T12:00Z"), true);
    assert.equal(quietAt("fri-mon", "2026-11-26T12:00Z"), false);
    assert.equal(quietAt("sat", "2026-11-28T23:59Z"), true);
  });

  it("is in the zone that the route says, summer time included", () => {
    assert.equal(quietAt("12:00-13:00", "2026-07-01T10:30Z", "Europe/Rome"), true);
    assert.equal(quietAt("12:00-13:00", "2026-12-01T10:30Z", "Europe/Rome"), false);
  });

  it("is refused where it says nothing that can be meant", () => {
    for (const text of ["", "night", "25:00-26:00", "10:61-11:00", "xyz", "sat-xyz", "10:00-10:00", "10:00"]) {
      assert.equal(readQuietPeriod(text), null, text);
    }
  });
});
