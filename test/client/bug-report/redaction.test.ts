import assert from "node:assert/strict";
import fc from "fast-check";
import { type HiddenNames, Redaction, withoutPasswords } from "../../../client/src/bug-report/redaction.ts";

const OWN_FOLDER = "/home/alice/.vscode/extensions/modelver.modelver-0.1.0";
const hidden: HiddenNames[] = [
  { kind: "folder", names: ["/home/alice/My Project", "/home/alice"] },
  { kind: "file", names: ["src/serve.py", "notebooks/first try.ipynb"] },
  { kind: "model", names: ["acme/churn-bert-v1.2.0", "model", "odd+name(1)"] },
  { kind: "user", names: ["alice"] },
  { kind: "computer", names: ["alices-laptop"] },
];

describe("redaction", () => {
  const redaction = new Redaction(hidden, OWN_FOLDER);

  const cases: [text: string, redacted: string][] = [
    ["2026-11-26 13:00:00.123 [info] Activated in 3.2 ms", "2026-11-26 13:00:00.123 [info] Activated in 3.2 ms"],
    ["Error while analysing file:///home/alice/My%20Project/src/serve.py", "Error while analysing <address>"],
    [
      `    at Project.read (${OWN_FOLDER}/dist/server.cjs:1:45)`,
      "    at Project.read (<extension>/dist/server.cjs:1:45)",
    ],
    [`    at file://${OWN_FOLDER}/dist/server.cjs:9:1`, "    at <extension>/dist/server.cjs:9:1"],
    ["    at load (node:internal/modules/cjs/loader:12:5)", "    at load (node:internal/modules/cjs/loader:12:5)"],
    ["Not renamed in /home/alice/My Project: src/serve.py:12", "Not renamed in <folder 1>: <file 1>:12"],
    ["read notebooks/first try.ipynb, other/unknown.py:3", "read <file 2>, <path>:3"],
    [
      "Request textDocument/hover failed: Request modelver/models failed",
      "Request textDocument/hover failed: Request modelver/models failed",
    ],
    ["the Model `odd+name(1)` and 'its secret'", "the <model 2> `<model 3>` and '<text>'"],
    ["Alice on ALICES-LAPTOP cannot, doesn't and won't", "<user 1> on <computer 1> cannot, doesn't and won't"],
    ["weights.safetensors beside modelver.toml, 3/4 done", "<file> beside modelver.toml, 3/4 done"],
    ["see https://alice:hunter2@mlflow.acme.io/x?token=1.", "see <address>"],
    ['ignored `MV201` and "42"', 'ignored `MV201` and "42"'],
  ];
  for (const [text, redacted] of cases) {
    it(`makes of ${JSON.stringify(text)} what it may show`, () => assert.equal(redaction.apply(text), redacted));
  }

  it("hides paths of Windows", () => {
    const said = redaction.apply("C:\\Users\\bob\\secret project\\churn.py could not be read");
    assert.doesNotMatch(said, /bob|secret|churn/);
    assert.match(said, /could not be read$/);
  });

  it("lets no known name through, wherever it stands", () => {
    const name = fc.stringMatching(/^[A-Za-z][\w.+-]{0,12}(\/[A-Za-z][\w.-]{0,12})?[A-Za-z0-9]$/);
    const around = fc.constantFrom("", " ", "(", ")", "`", "'", '"', ": ", ", ", "\n", "file:///a/", "/", "=");
    fc.assert(
      fc.property(name, around, around, (secret, before, after) => {
        const said = new Redaction([{ kind: "model", names: [secret] }]).apply(`read ${before}${secret}${after} again`);
        assert.ok(!withoutPlaceholders(said).includes(secret), said);
      }),
    );
  });

  it("is done in a moment, however many names there are", () => {
    const names = Array.from({ length: 20_000 }, (_, number) => `organisation/model-number-${number}-v1.2.0`);
    const log = Array.from({ length: 80 }, (_, line) => `line ${line} speaks of ${names[line * 7]} and of others`);
    const begun = performance.now();
    const many = new Redaction([{ kind: "model", names }]);
    assert.match(many.apply(log.join("\n")), /line 3 speaks of <model 22> and of others/);
    assert.ok(performance.now() - begun < 2000);
  });
});

describe("passwords in addresses", () => {
  it("are taken out, and the addresses left", () => {
    assert.equal(withoutPasswords("https://alice:hunter2@mlflow.acme.io/x"), "https://<secret>@mlflow.acme.io/x");
    assert.equal(withoutPasswords("https://mlflow.acme.io/@alice"), "https://mlflow.acme.io/@alice");
  });
});

/** Words of the text itself, and placeholders, are no leaks. */
function withoutPlaceholders(text: string): string {
  return text.replace(/<[a-z]+(?: \d+)?>|\bread\b|\bagain\b/g, "");
}
