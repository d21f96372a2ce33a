import assert from "node:assert/strict";
import { references, shorts } from "./read.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: interpolations of OmegaConf
describe("an interpolation", () => {
  it("is followed from the root and from where it stands", () => {
    assert.deepEqual(shorts("id: org/a\nt:\n  base_model: ${id}\n"), ["huggingface org/a none"]);
    assert.deepEqual(shorts("t:\n  id: org/b\n  base_model: ${.id}\n"), ["huggingface org/b none"]);
    assert.deepEqual(shorts("o: org\nt:\n  u:\n    base_model: ${...o}/c\n"), ["huggingface org/c none"]);
    assert.deepEqual(shorts("l: [{n: org/d}]\nt:\n  base_model: ${l[0].n}\n"), ["huggingface org/d none"]);
  });

  it("keeps the place where the name is written", () => {
    const [reference] = references("id: org/a\nbase_model: ${id}-chat\n");
    assert.deepEqual(
      reference?.nameWritten?.pieces.map(({ text, place }) => [text, place.range.start.line]),
      [
        ["org/a", 0],
        ["-chat", 1],
      ],
    );
    assert.equal(reference?.place.range.start.line, 1);
  });

  it("goes over several steps, but not in a circle", () => {
    assert.deepEqual(shorts("a: ${b}\nb: ${c}\nc: org/x\nbase_model: ${a}\n"), ["huggingface org/x none"]);
    assert.deepEqual(shorts("a: ${b}\nb: ${a}\nbase_model: ${a}\n"), []);
  });

  it("takes the default of a variable of the environment", () => {
    for (const value of ["${oc.env:MODEL,org/a}", "${env:MODEL, 'org/a'}", "${MODEL:-org/a}", "${MODEL-org/a}"]) {
      assert.deepEqual(shorts(`base_model: "${value}"\n`), ["huggingface org/a none"], value);
    }
  });

  it("is unknown where it is not plain", () => {
    for (const value of ["${oc.env:MODEL}", "${now:%Y}", "${nowhere}", "${a.${b}}", "$MODEL"]) {
      assert.deepEqual(references(`base_model: org/${value}\n`)[0]?.name ?? null, null, value);
    }
  });

  it("makes an unknown pin, not none", () => {
    assert.deepEqual(shorts("base_model: org/a\nrevision_of_model: ${oc.env:REV}\n"), ["huggingface org/a unknown"]);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: interpolations of OmegaConf

describe("an alias", () => {
  it("names the model of its anchor at the place where it stands", () => {
    const [reference] = references("id: &id org/a\nt:\n  base_model: *id\n");
    assert.equal(reference?.name, "org/a");
    assert.deepEqual(reference?.place.range.start, { line: 2, character: 14 });
    assert.equal(reference?.nameWritten?.pieces[0]?.place.range.start.line, 0);
  });
});
