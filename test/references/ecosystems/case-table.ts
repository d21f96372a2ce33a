import assert from "node:assert/strict";
import { plainSource } from "../../../server/src/documents/source-text.ts";
import { parseYaml } from "../../../server/src/documents/yaml.ts";
import { configurationFacts } from "../../../server/src/references/configuration/facts.ts";
import { ecosystemTables } from "../../../server/src/references/ecosystems/all-tables.ts";
import { allSaid, said } from "./read-code.ts";

/** A piece of code or configuration, and what is said of each reference in it. */
export type Case = readonly [text: string, ...expected: string[]];

/** One test for each piece of Python, all behind the same imports. */
export function codeTable(title: string, head: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [code, ...expected] of cases) {
      it(code, () => assert.deepEqual(allSaid(`${head}\n${code}\n`), expected.toSorted()));
    }
  });
}

/** One test for each piece of YAML. */
export function yamlTable(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [yaml, ...expected] of cases) {
      it(yaml.replaceAll("\n", " | "), () => {
        const text = `${yaml}\n`;
        const { references } = configurationFacts(plainSource("a.yaml", text), parseYaml(text), ecosystemTables);
        assert.deepEqual(references.map(said).sort(), expected.toSorted());
      });
    }
  });
}
