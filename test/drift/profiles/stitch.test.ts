import assert from "node:assert/strict";
import type { Profiles } from "../../../server/src/drift/profiles/slot-profile.ts";
import { stitchProfiles } from "../../../server/src/drift/profiles/stitch.ts";
import { dailyLevels } from "./series.ts";

const all = dailyLevels([1, 2, 3, 4, 5, 6]);
const part = (from: number, to: number): Profiles => ({ ...all, slots: all.slots.slice(from, to) });

describe("stitched profiles", () => {
  it("are what all data at once would give, in whatever order", () => {
    assert.deepEqual(stitchProfiles(part(0, 4), part(4, 6), "refuse"), all);
    assert.deepEqual(stitchProfiles(part(4, 6), part(0, 4), "refuse"), all);
  });

  it("refuse slots that both have, and name them", () => {
    assert.throws(() => stitchProfiles(part(0, 4), part(3, 6), "refuse"), /2025-01-09T00:00:00Z already: replace them/);
  });

  it("take the fresh slots where they are to replace", () => {
    const fresh = dailyLevels([1, 2, 3, 40]);
    const stitched = stitchProfiles(all, { ...fresh, slots: fresh.slots.slice(3) }, "replace");
    assert.equal(stitched.slots.length, 6);
    assert.deepEqual(stitched.slots[3], fresh.slots[3]);
    assert.deepEqual(stitched.slots[4], all.slots[4]);
  });

  it("have new features, missing in the slots before", () => {
    const [slot] = part(5, 6).slots;
    const fresh: Profiles = {
      ...all,
      features: [...all.features, { name: "colour", kind: "category" }],
      slots: [{ ...slot!, features: { ...slot!.features, colour: slot!.features.value! } }],
    };
    const { features, slots } = stitchProfiles(part(0, 5), fresh, "refuse");
    assert.deepEqual(
      features.map(({ name }) => name),
      ["value", "colour"],
    );
    assert.equal(slots[0]!.features.colour!.missing, slots[0]!.rows);
  });

  it("refuse other bins and other slots", () => {
    const wider: Profiles = { ...all, features: [{ name: "value", kind: "number", scale: { origin: 0, width: 2 } }] };
    assert.throws(() => stitchProfiles(all, wider, "replace"), /value falls into other bins/);
    assert.throws(() => stitchProfiles(all, { ...all, slot: "hour" }, "replace"), /do not go together/);
  });
});
