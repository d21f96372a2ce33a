import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogueText, readFacts } from "../../scripts/catalogue/gather.ts";
import { listedInPackage } from "../../scripts/catalogue/listed-in-package.ts";
import { packagedText } from "../../scripts/catalogue/packaged.ts";
import { stageOn, type VendorModel } from "../../server/src/references/vendor-model.ts";
import { vendorModel } from "../../server/src/registries/catalogue/catalogue.ts";
import { packagedModel, packagedModels } from "../../server/src/registries/catalogue/packaged.ts";
import { PACKAGED_AS_OF } from "../../server/src/registries/catalogue/packaged-models.ts";
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

  it("knows the versions of what libraries load by name, and names that go on under another one", () => {
    assert.deepEqual(packagedModel("spacy", "en-core-web-sm")?.versions.slice(-3), ["3.7.0", "3.7.1", "3.8.0"]);
    assert.deepEqual(packagedModel("tfhub", "google/universal-sentence-encoder")?.versions.at(-1), "4");
    assert.ok(packagedModel("timm", "resnet50")?.versions.includes("a1_in1k"));
    assert.equal(vendorModel("timm", "convnext_tiny_in22k")?.replacement, "convnext_tiny.fb_in22k");
    assert.equal(packagedModel("timm", "constructor"), null);
    for (const ecosystem of ["spacy", "tfhub", "timm"] as const) assert.ok([...packagedModels(ecosystem)].length > 90);
  });

  it("is what the script makes of the facts", () => {
    const folder = path.join(import.meta.dirname, "../../scripts/catalogue/facts");
    const catalogue = path.join(import.meta.dirname, "../../server/src/registries/catalogue");
    const facts = readFacts(folder, readFileSync);
    const made = (file: string) => readFileSync(path.join(catalogue, file), "utf8");
    assert.equal(catalogueText(facts, listedInPackage(), AS_OF).text, made("vendor-models.ts"), "npm run catalogue");
    assert.equal(packagedText(folder, readFileSync, PACKAGED_AS_OF), made("packaged-models.ts"), "npm run catalogue");
  });
});
