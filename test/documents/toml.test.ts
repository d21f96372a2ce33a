import assert from "node:assert/strict";
import { type ConfigurationTree, toValue } from "../../server/src/documents/configuration-tree.ts";
import type { Parsers } from "../../server/src/documents/parsers.ts";
import { parseToml } from "../../server/src/documents/toml.ts";
import { testParsers } from "../parsers.ts";

describe("TOML", () => {
  let parsers: Parsers;
  before(async () => {
    parsers = await testParsers();
  });

  const parse = (text: string): ConfigurationTree => parseToml(parsers.toml, text);
  const value = (text: string): unknown => JSON.parse(JSON.stringify(toValue(parse(text).roots[0]!)));

  it("is read with tables, dotted keys and arrays of tables", () => {
    const text = [
      "x.y = 1",
      "[tool.modelver]",
      'profile = "strict"',
      'versioning.scheme = "semver"',
      "[tool.modelver.severity]",
      'MV201 = "error"',
      "[[runs]]",
      "id = 1_0",
      "[runs.model]",
      "name = 'a'",
      "[[runs]]",
      "ok = true",
    ].join("\n");
    assert.deepEqual(value(text), {
      x: { y: 1 },
      tool: { modelver: { profile: "strict", versioning: { scheme: "semver" }, severity: { MV201: "error" } } },
      runs: [{ id: 10, model: { name: "a" } }, { ok: true }],
    });
  });

  it("knows a table that comes after its own children", () => {
    assert.deepEqual(value("[a.b]\nx = 1\n[a]\ny = 2\n"), { a: { b: { x: 1 }, y: 2 } });
  });

  it("decodes strings", () => {
    assert.deepEqual(
      value('a = "t\\tq\\"u\\u00e9"\nb = \'c:\\x\'\nc = """\nm\\\n   n\n"""\n"d e" = {f = [1, 2.5]}\n'),
      {
        a: 't\tq"ué',
        b: "c:\\x",
        c: "mn\n",
        "d e": { f: [1, 2.5] },
      },
    );
  });

  it("keeps positions behind CRLF, a byte-order mark and emoji", () => {
    const text = "\uFEFF# 😀\r\n[m]\r\nname = 'org/model' # c\r\n";
    const { roots, comments } = parse(text);
    const root = roots[0];
    const table = root?.kind === "mapping" ? root.entries[0]?.value : undefined;
    const name = table?.kind === "mapping" ? table.entries[0]?.value : undefined;
    assert(name?.kind === "scalar" && name.isVerbatim);
    assert.equal(text.slice(name.content.start, name.content.end), "org/model");
    assert.deepEqual(
      comments.map(({ start, end }) => text.slice(start, end)),
      ["# 😀", "# c"],
    );
  });

  it("gives what it can of a broken file, and says what is wrong", () => {
    const { roots, problems } = parse('a = "x\n[t]\nb = \nc = "ok"\n');
    assert.match(JSON.stringify(toValue(roots[0]!)), /"c":"ok"/);
    assert.equal(problems[0]?.message, "not valid TOML");
  });

  it("reports brackets nested by the hundred thousand, and does not overflow", () => {
    const { problems } = parse(`a = ${"[".repeat(100_000)}${"]".repeat(100_000)}\nb = 1\n`);
    assert(problems.some(({ message }) => /nested more than/.test(message)));
  });

  it("reports keys of very many parts, and reads on", () => {
    const long = Array(40_000).fill("a").join(".");
    for (const text of [`[${long}]\nx = 1\n[b]\ny = 2\n`, `${long} = 1\n[b]\ny = 2\n`]) {
      const { problems, roots } = parse(text);
      assert(problems.some(({ message }) => /nested more than/.test(message)));
      assert(JSON.stringify(toValue(roots[0]!)).includes('"b":{"y":2}'));
    }
  });
});
