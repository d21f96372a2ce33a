import assert from "node:assert/strict";
import { admitsOnlyBefore, admitsOnlyFrom } from "../../server/src/rules/requirement.ts";

describe("a requirement", () => {
  const cases: [string, "from" | "before" | "both sides"][] = [
    [">=3", "from"],
    [">=3.1,<4", "from"],
    ["==3.4.0", "from"],
    ["==3.*", "from"],
    ["~=3.1", "from"],
    ["^3.1", "from"],
    ["=3.1", "from"],
    ["<3", "before"],
    [">=2.14,<3", "before"],
    ["==2.22.0", "before"],
    ["==2.*", "before"],
    ["~=2.14", "before"],
    ["^2.14", "before"],
    ["~2.14", "before"],
    ["<=2.22", "before"],
    [">=2.14", "both sides"],
    ["<4", "both sides"],
    ["!=3.1", "both sides"],
    ["", "both sides"],
    ["*", "both sides"],
  ];
  for (const [requirement, side] of cases) {
    it(`${requirement || "of nothing"} admits versions ${side} 3.0.0`, () => {
      assert.equal(admitsOnlyFrom(requirement, "3.0.0"), side === "from");
      assert.equal(admitsOnlyBefore(requirement, "3.0.0"), side === "before");
    });
  }
});
