import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Schema } from "../../client/src/configuration/suggestions.ts";
import { configurationTemplate } from "../../client/src/configuration/template.ts";
import { plainSource } from "../../server/src/documents/source-text.ts";
import { parseToml } from "../../server/src/documents/toml.ts";
import { defaultConfiguration, modelverTable, readConfiguration } from "../../server/src/workspace/configuration.ts";
import { testParsers } from "../parsers.ts";

const schema: Schema = JSON.parse(readFileSync(new URL("../../schemas/modelver.schema.json", import.meta.url), "utf8"));
const PROJECT = ["tool", "modelver"];

describe("a new configuration file", () => {
  /** What the reader of the configuration makes of it. */
  async function read(text: string, prefix: readonly string[]) {
    const { toml } = await testParsers();
    const tree = parseToml(toml, text);
    assert.deepEqual(tree.problems, []);
    const top = tree.roots[0] ?? null;
    const table = prefix.length === 0 ? top : modelverTable(top);
    return table === null ? null : readConfiguration(table, plainSource("modelver.toml", text));
  }

  for (const prefix of [[], PROJECT]) {
    const name = prefix.length === 0 ? "modelver.toml" : "pyproject.toml";

    it(`sets nothing in ${name}`, async () => {
      const said = await read(configurationTemplate(schema, prefix), prefix);
      assert.deepEqual(said?.configuration ?? defaultConfiguration, defaultConfiguration);
    });

    it(`holds, in ${name}, with the marks of comments taken away`, async () => {
      const text = configurationTemplate(schema, prefix).replace(/^#(?=\S)/gm, "");
      const said = await read(text, prefix);
      assert.deepEqual(said?.problems, []);
      const { profile, failLevel, select, ignore, exclude, scheme } = said?.configuration ?? defaultConfiguration;
      const keys = { profile, failLevel, select, ignore, exclude, scheme };
      assert.deepEqual({ ...defaultConfiguration, ...keys }, defaultConfiguration, "keys have their defaults");
    });
  }

  it("shows every key of the schema", () => {
    const text = configurationTemplate(schema, []);
    for (const [key, { type }] of Object.entries(schema.properties ?? {})) {
      assert.ok(text.includes(type === "object" ? `#[${key}]\n` : `#${key} = `), key);
    }
    assert.match(text, /^#scheme = "any"$/m);
    assert.match(text, /^#"tests\/" = \["MV2"\]$/m);
    assert.match(text, /^#\[monitors\.churn\]\n#model = "acme\/churn"$/m);
  });

  it("explains keys and their values in short lines", () => {
    const lines = configurationTemplate(schema, PROJECT).split("\n");
    assert.equal(lines[0], "[tool.modelver]");
    assert.ok(lines.includes("# How loudly findings are reported."));
    assert.ok(lines.includes('#   "strict": Every rule at its own severity, everywhere.'));
    assert.deepEqual(
      lines.filter(({ length }) => length > 100),
      [],
    );
  });
});
