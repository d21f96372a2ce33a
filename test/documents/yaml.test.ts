import assert from "node:assert/strict";
import {
  type ConfigurationNode,
  type ScalarNode,
  TEMPLATE_HOLE,
  toValue,
} from "../../server/src/documents/configuration-tree.ts";
import { parseYaml } from "../../server/src/documents/yaml.ts";
import { HOLE } from "../../server/src/references/written.ts";

function valuesOf(text: string): unknown[] {
  return parseYaml(text).roots.map((root) => JSON.parse(JSON.stringify(toValue(root))));
}

/** Every scalar value of a tree with the characters it stands on. */
function scalars(text: string): [string, string][] {
  const found: [string, string][] = [];
  const visit = (node: ConfigurationNode) => {
    if (node.kind === "scalar") found.push([node.text, text.slice(node.content.start, node.content.end)]);
    if (node.kind === "mapping") for (const { value } of node.entries) visit(value);
    if (node.kind === "sequence") node.items.forEach(visit);
  };
  parseYaml(text).roots.forEach(visit);
  return found;
}

function firstScalar(text: string): ScalarNode {
  const root = parseYaml(text).roots[0];
  const value = root?.kind === "mapping" ? root.entries[0]?.value : root;
  assert(value?.kind === "scalar");
  return value;
}

describe("YAML", () => {
  it("is read with the types that PyYAML gives", () => {
    assert.deepEqual(valuesOf("a: no\nb: 1_000\nc: ~\nd: 1.5\ne: 'no'\nf:\ng: 1e5\n"), [
      { a: false, b: 1000, c: null, d: 1.5, e: "no", f: null, g: "1e5" },
    ]);
  });

  it("keeps the characters of a revision that looks like a number", () => {
    assert.equal(firstScalar("revision: 0123456\n").text, "0123456");
    assert.equal(firstScalar("revision: 12e4567\n").text, "12e4567");
  });

  it("is read document by document", () => {
    assert.deepEqual(valuesOf("a: 1\n---\nb: 2\n...\n---\n- c\n"), [{ a: 1 }, { b: 2 }, ["c"]]);
  });

  it("keeps positions behind CRLF, a byte-order mark, tabs and emoji", () => {
    assert.deepEqual(scalars("\uFEFFa: 😀 x\r\nb:\t\"y\"\r\n# c\r\nd: 'z'\r\n"), [
      ["😀 x", "😀 x"],
      ["y", "y"],
      ["z", "z"],
    ]);
  });

  it("says whether a scalar can be edited where it stands", () => {
    assert.equal(firstScalar("a: plain\n").isVerbatim, true);
    assert.equal(firstScalar('a: "q"\n').isVerbatim, true);
    assert.equal(firstScalar('a: "tab\\t"\n').isVerbatim, false);
    assert.equal(firstScalar("a: 'it''s'\n").isVerbatim, false);
    assert.equal(firstScalar("a: two\n  lines\n").isVerbatim, false);
    assert.equal(firstScalar("a: |\n  block\n").isVerbatim, false);
  });

  it("gives a block scalar without its last line break", () => {
    assert.equal(firstScalar("a: >-\n  org/model\n\nb: 1\n").text, "org/model");
  });

  it("links aliases and merge keys without expanding them", () => {
    const root = parseYaml("base: &b\n  x: 1\nuse:\n  <<: *b\n  y: *b\n").roots[0];
    assert(root?.kind === "mapping");
    const use = root.entries[1]?.value;
    assert(use?.kind === "mapping");
    assert.deepEqual(
      use.entries.map(({ key }) => key.text),
      ["y"],
    );
    assert.equal(use.merged.length, 1);
    assert.deepEqual(valuesOf("base: &b {x: 1}\nuse: {<<: *b, y: *b}\n"), [
      { base: { x: 1 }, use: { x: 1, y: { x: 1 } } },
    ]);
  });

  it("does not blow up on a bomb of aliases", () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const tree = parseYaml(`l0: &l0 lol\n${levels.join("\n")}\n`);
    assert.equal(tree.problems.length, 0);
    const value = toValue(tree.roots[0]!) as { l60: unknown[] };
    assert.equal(value.l60.length, 9);
  });

  it("survives an alias to the collection it stands in, and one without an anchor", () => {
    const tree = parseYaml("a: &a\n  me: *a\nb: *nowhere\n");
    const value = toValue(tree.roots[0]!) as { a: { me: unknown }; b: unknown };
    assert.equal(value.a.me, value.a);
    assert.equal(value.b, null);
  });

  it("does not take the text behind an unknown tag for the value", () => {
    assert.equal(firstScalar("a: !ENV org/model\n").text, TEMPLATE_HOLE);
    assert.equal(firstScalar("a: !!str org/model\n").text, "org/model");
  });

  it("finds comments, and no text that looks like one", () => {
    const text = "# one\na: x#y # two\nb: '# no'\nc: |\n  # no\nd: [1, # three\n  2]\n";
    const comments = parseYaml(text).comments.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(comments, ["# one", "# two", "# three"]);
  });

  it("gives what it can of a broken file, and says what is wrong", () => {
    const { roots, problems } = parseYaml("a: 1\nb: [x, y\nc: 2\n");
    assert.equal((toValue(roots[0]!) as { a: number }).a, 1);
    assert(problems.length > 0);
    assert.notEqual(parseYaml("\t\t{[}: ]\n- :").problems.length, 0);
  });

  it("reports brackets nested by the hundred thousand, and does not overflow", () => {
    for (const text of [`a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`, "- ".repeat(100_000)]) {
      assert(parseYaml(text).problems.some(({ message }) => /nested more than/.test(message)));
    }
  });

  it("is empty where there is nothing", () => {
    assert.deepEqual(valuesOf(""), []);
    assert.deepEqual(valuesOf("# only a comment\n"), []);
  });
});

describe("templated YAML", () => {
  const helm = [
    "{{- if .Values.enabled }}",
    "metadata:",
    '  name: {{ include "chart.name" . }}',
    "  labels:",
    '    {{- include "chart.labels" . | nindent 4 }}',
    "spec:",
    "  {{- with .Values.node }}",
    '  args: ["--model", {{ .Values.model | quote }}]',
    "  {{- end }}",
    '  image: "{{ .Values.repository }}:{{ .Values.tag }}"',
    "{{/* a comment",
    "   {{ nested }} */}}",
    "{{- end }}",
    "",
  ].join("\n");

  it("is read as the YAML it becomes", () => {
    const { roots, problems } = parseYaml(helm);
    assert.deepEqual(problems, []);
    const collapsed = JSON.parse(JSON.stringify(toValue(roots[0]!)).replace(/\uFFFC+/g, "?"));
    assert.deepEqual(collapsed, {
      metadata: { name: "?", labels: null },
      spec: { args: ["--model", "?"], image: "?:?" },
    });
  });

  it("reads Jinja the same way", () => {
    const text =
      "{% for m in models %}\n- name: {{ m }}\n  path: org/{{ m.name }}\n{# done #}\n{% endfor %}\n- name: x\n";
    const collapsed = JSON.stringify(toValue(parseYaml(text).roots[0]!)).replace(/\uFFFC+/g, "?");
    assert.deepEqual(JSON.parse(collapsed), [{ name: "?", path: "org/?" }, { name: "x" }]);
  });

  it("hides expressions of workflows", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
    assert.match(firstScalar("model: org/${{ matrix.size }}\n").text, /^org\/\uFFFC+$/);
  });

  it("leaves braces alone that are no templates", () => {
    assert.deepEqual(valuesOf("a: {b: {c: 1}}\nd: '{{ open'\n"), [{ a: { b: { c: 1 } }, d: "{{ open" }]);
  });

  it("takes time in step with the text", () => {
    const text = `a: b\n${"x: '{{ {% {#'\n".repeat(20_000)}`;
    const start = performance.now();
    parseYaml(text);
    assert(performance.now() - start < 5000);
  });

  it("marks holes as references do", () => assert.equal(TEMPLATE_HOLE, HOLE));
});
