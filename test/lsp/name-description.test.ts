import assert from "node:assert/strict";
import { describeName } from "../../server/src/lsp/name-description.ts";

describe("the description of a model name", () => {
  it("says what each part is, and how the version is written", () => {
    assert.equal(
      describeName("acme/churn-bert-V1_0"),
      [
        "Version: `V1_0`, version with one or two parts; conventional form: `acme/churn-bert-v1.0`",
        "",
        "| Part | Says |",
        "| --- | --- |",
        "| `acme` | who publishes it |",
        "| `churn` | its own name |",
        "| `bert` | architecture |",
        "| `V1_0` | version of this model |",
      ].join("\n"),
    );
  });

  it("takes words that are only the model's own for one part", () => {
    assert.match(describeName("tag-suggester"), /^\| `tag-suggester` \| its own name \|$/m);
  });
});
