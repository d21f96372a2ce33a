import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { grammarFiles } from "./hosts.ts";
import { changedPlaces, colouredPieces, hostOf, Tokenizer } from "./tokens.ts";

const root = path.join(import.meta.dirname, "../..");
const folders = ["examples", "test/accuracy/labelled", "test/syntaxes/cases", "test/syntaxes/look-alikes"];

describe("the grammar of model references, in whole files", () => {
  const plain = new Tokenizer(grammarFiles, { injected: false });
  const injected = new Tokenizer(grammarFiles, { injected: true });

  for (const folder of folders) {
    it(`leaves every scope outside of references as it is: ${folder}`, async () => {
      const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
      for (const file of files) {
        const host = hostOf(file);
        if (host === null) continue;
        const text = readFileSync(path.join(root, folder, file), "utf8");
        const changed = changedPlaces(await plain.tokenize(host, text), await injected.tokenize(host, text));
        assert.deepEqual(changed, [], file);
      }
    });
  }

  it("colours what is known of a reference, and leaves the rest to the host", async () => {
    const lines = await injected.tokenize("source.python", 'uri = f"models:/{name}/3"\n');
    assert.deepEqual(colouredPieces(lines), ["1: models:/", "1: /", "1: 3"]);
  });

  it("does not stumble over a line without end", async () => {
    const base64 = "iVBORw0KGgo/AAAANSUhEUg+$A/".repeat(5_000);
    const start = performance.now();
    await injected.tokenize("source.json", `{"image": "${base64}", "model": "a/${base64}"}`);
    assert.ok(performance.now() - start < 2_000, `${performance.now() - start} ms`);
  });
});
