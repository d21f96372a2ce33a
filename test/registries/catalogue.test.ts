import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogueText, readFacts } from "../../scripts/catalogue/gather.ts";
import { stageOn, type VendorModel } from "../../server/src/references/vendor-model.ts";
import { vendorModel } from "../../server/src/registries/catalogue/catalogue.ts";
import { AS_OF, VENDOR_MODELS } from "../../server/src/registries/catalogue/vendor-models.ts";

type Vendor = keyof typeof VENDOR_MODELS;

function allModels(): [Vendor, VendorModel][] {
  return (Object.keys(VENDOR_MODELS) as Vendor[]).flatMap((vendor) =>
    VENDOR_MODELS[vendor]
      .trim()
      .split("\n")
      .map((line): [Vendor, VendorModel] => [vendor, vendorModel(vendor, line.split("|")[0]!)!]),
  );
}

describe("the built-in catalogue", () => {
  it("says what became of a model, when, and what takes its place", () => {
    assert.deepEqual(vendorModel("anthropic", "claude-3-opus-20240229"), {
      name: "claude-3-opus-20240229",
      released: "2024-02-29",
      isDeprecated: true,
      deprecated: "2025-06-30",
      retired: "2026-01-05",
      replacement: "claude-opus-4-8",
      isMoving: false,
      snapshot: null,
      asOf: AS_OF,
    });
  });

  it("tells moving names from those that stay", () => {
    assert.equal(vendorModel("openai", "gpt-5.5")?.snapshot, "gpt-5.5-2026-04-23");
    assert.equal(
      vendorModel("openai", "gpt-3.5-turbo")?.snapshot,
      "gpt-3.5-turbo-0125",
      "not 1106: the newest by year",
    );
    assert.equal(vendorModel("google", "gemini-flash-latest")?.isMoving, true);
    assert.equal(vendorModel("anthropic", "claude-sonnet-4-6")?.isMoving, false);
    assert.equal(vendorModel("openai", "gpt-5.5-2026-04-23")?.isMoving, false);
  });

  it("knows nothing of models and ecosystems that are in no source", () => {
    assert.equal(vendorModel("openai", "gpt-9"), null);
    assert.equal(vendorModel("bedrock", "anthropic.claude-v2:1"), null);
    assert.equal(vendorModel("openai", "constructor"), null);
  });

  it("tells stages by the day that is asked about", () => {
    const model = vendorModel("openai", "gpt-4")!;
    assert.equal(stageOn(model, "2026-04-21"), "active");
    assert.equal(stageOn(model, "2026-04-22"), "deprecated");
    assert.equal(stageOn(model, "2026-10-22"), "deprecated");
    assert.equal(stageOn(model, "2026-10-23"), "retired");
  });

  it("holds days that exist, announced before they come, and no model that replaces itself", () => {
    for (const [vendor, model] of allModels()) {
      const { name, released, deprecated, retired, replacement, snapshot } = model;
      for (const day of [released, deprecated, retired])
        assert.ok(day === null || new Date(day).toISOString().startsWith(day), `${name}: ${day}`);
      if (deprecated !== null && retired !== null) assert.ok(deprecated < retired, name);
      if (released !== null && retired !== null) assert.ok(released < retired, name);
      assert.notEqual(replacement, name);
      if (snapshot !== null) assert.equal(vendorModel(vendor, snapshot)?.isMoving, false, `${name} → ${snapshot}`);
    }
  });

  it("is what the script makes of the facts", () => {
    const facts = readFacts(path.join(import.meta.dirname, "../../scripts/catalogue/facts"), readFileSync);
    const { text } = catalogueText(facts, null, AS_OF);
    const known = new Set(allModels().map(([, { name }]) => name));
    for (const [, line] of text.matchAll(/^([\w.-]+)(?:\|.*)?$/gm))
      assert.ok(known.has(line!), `${line}: npm run catalogue`);
  });
});
