import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { grammarFiles } from "./hosts.ts";
import { colouredPieces, hostOf, Tokenizer } from "./tokens.ts";

const folder = path.join(import.meta.dirname, "look-alikes");

describe("the grammar of model references, in what only looks like one", () => {
  const tokenizer = new Tokenizer(grammarFiles, { injected: true });

  for (const file of readdirSync(folder)) {
    it(`colours nothing: ${file}`, async () => {
      const text = readFileSync(path.join(folder, file), "utf8");
      assert.deepEqual(colouredPieces(await tokenizer.tokenize(hostOf(file)!, text)), []);
    });
  }
});
