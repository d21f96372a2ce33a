import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { markedStrings } from "../../scripts/l10n/marked-strings.ts";
import { projectFolder } from "../../scripts/project.mjs";

type Bundle = Record<string, string>;

const read = (file: string): string => readFileSync(path.join(projectFolder, file), "utf8");
const bundle = (file: string): Bundle => JSON.parse(read(file));
const placeholders = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
const code = (text: string) => (text.match(/`[^`]+`|\]\(command:[^)]+\)/g) ?? []).sort();

/** What French typography refuses: straight apostrophes, and signs that may stand at the beginning of a line. */
const MISPRINTS = /[a-zà-ÿ]'[a-zà-ÿ]|[^\u00a0\u202f][:;!?](?= |$)|[ \w][«]\S|\S[»]| [:;!?»]|« /i;

/** What is the same word in French. */
const SAME_IN_FRENCH = new Set([
  "Version",
  ...["tokenizer", "configuration", "architecture", "date"],
  ...["alias {0}", "commit {0}", "route {0}", "run {0}", "version {0}"],
  ...["1 commit", "{0} commits", "branches {0}", "tags {0}"],
]);

function assertFrench(key: string, french: string, english: string): void {
  assert.deepEqual(placeholders(french), placeholders(english), `placeholders of ${key}`);
  assert.deepEqual(code(french), code(english), `code and links in ${key}`);
  const prose = french.replace(/`[^`]*`|\]\([^)]*\)|\[tool\.modelver\]/g, "");
  assert.doesNotMatch(prose, MISPRINTS, key);
}

describe("the editor's words", () => {
  it("are all translated, and nothing else is", function () {
    // A type check of the sources.
    this.timeout(60_000);
    const strings = markedStrings();
    assert.ok(strings.length > 100, "the marked strings are found");
    for (const file of readdirSync(path.join(projectFolder, "l10n"))) {
      const translated = bundle(`l10n/${file}`);
      const hint = `${file}: npm run l10n says what is missing`;
      assert.deepEqual(Object.keys(translated).sort(), strings, hint);
      assert.deepEqual(
        strings.filter((each) => !translated[each]),
        [],
        hint,
      );
    }
  });

  it("are French in French", () => {
    for (const [english, french] of Object.entries(bundle("l10n/bundle.l10n.fr.json"))) {
      assertFrench(english, french, english);
      const hasWords = /[a-z]{3}/.test(english);
      if (hasWords && !SAME_IN_FRENCH.has(english)) assert.notEqual(french, english);
    }
  });

  it("of package.json are all there, in French too", () => {
    const english = bundle("package.nls.json");
    const french = bundle("package.nls.fr.json");
    const used = [...read("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? "");
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(english).sort(),
      "keys of package.json and package.nls.json",
    );
    assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort(), "keys of package.nls.fr.json");
    for (const [key, text] of Object.entries(french)) {
      assertFrench(key, text, english[key] ?? "");
      assert.notEqual(text, english[key], key);
    }
  });
});
