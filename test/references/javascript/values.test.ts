import assert from "node:assert/strict";
import { read, shown } from "./read.ts";

const LOAD = 'import { AutoModel } from "@huggingface/transformers";\n';

/** Each code loads a model; what is found of it. */
const CASES: Record<string, [code: string, ...found: string[]]> = {
  "a constant": ['const name = "acme/a";\nAutoModel.from_pretrained(name)', "acme/a none"],
  "a template with known parts": ['const owner = "acme";\nAutoModel.from_pretrained(`$\u007bowner}/a`)', "acme/a none"],
  "a template with an unknown part": ["AutoModel.from_pretrained(`acme/a-$\u007bsize}`)", "acme/a-* none"],
  "texts joined by plus": ['AutoModel.from_pretrained("acme/" + "a")', "acme/a none"],
  "a default of the environment": ['AutoModel.from_pretrained(process.env.MODEL ?? "acme/a")', "acme/a none"],
  "an object of constants": [
    'const MODELS = { chat: { name: "acme/a" } } as const;\nAutoModel.from_pretrained(MODELS.chat.name)',
    "acme/a none",
  ],
  "any of an object of constants": [
    'const MODELS = { a: "acme/a", b: "acme/b" };\nAutoModel.from_pretrained(MODELS[kind])',
    "acme/a none",
    "acme/b none",
  ],
  "a member of an enum": ['enum Models { Chat = "acme/a" }\nAutoModel.from_pretrained(Models.Chat)', "acme/a none"],
  "either of two": ['AutoModel.from_pretrained(isSmall ? "acme/a" : "acme/b")', "acme/a none", "acme/b none"],
  "each of a list": [
    'for (const name of ["acme/a", "acme/b"]) AutoModel.from_pretrained(name)',
    "acme/a none",
    "acme/b none",
  ],
  "each of a list that is mapped": ['["acme/a"].map((name) => AutoModel.from_pretrained(name))', "acme/a none"],
  "a default of a parameter": ['const load = (name = "acme/a") => AutoModel.from_pretrained(name)', "acme/a none"],
  "a default of a property": [
    'function load({ name = "acme/a" } = {}) { AutoModel.from_pretrained(name) }',
    "acme/a none",
  ],
  "what a caller passes": ['function load(name) { AutoModel.from_pretrained(name) }\nload("acme/a")', "acme/a none"],
  "what a function returns": ['const name = () => "acme/a";\nAutoModel.from_pretrained(name())', "acme/a none"],
  "a static field": [
    'class A { static model = "acme/a"; load() { AutoModel.from_pretrained(A.model) } }',
    "acme/a none",
  ],
  "the last of two assignments": [
    'let name = "acme/a";\nname = "acme/b";\nAutoModel.from_pretrained(name)',
    "acme/b none",
  ],
  "an assignment that may be made": [
    'let name = "acme/a";\nif (isNew) name = "acme/b";\nAutoModel.from_pretrained(name)',
    "acme/a none",
    "acme/b none",
  ],
  "an assignment behind the use": [
    'let name = "acme/a";\nAutoModel.from_pretrained(name);\nname = "acme/b"',
    "acme/a none",
  ],
  "an escape": ['AutoModel.from_pretrained("acme\\u002fa")', "acme/a none"],
  "a revision": ['AutoModel.from_pretrained("acme/a", { revision: "v1.0" })', "acme/a v1.0"],
  "a revision by shorthand": [
    'const revision = "v1.0";\nAutoModel.from_pretrained("acme/a", { revision })',
    "acme/a v1.0",
  ],
  "a revision that is spread": [
    'const pin = { revision: "v1" };\nAutoModel.from_pretrained("acme/a", { ...pin })',
    "acme/a v1",
  ],
  "options of another's": ['AutoModel.from_pretrained("acme/a", options)', "acme/a unknown"],
  "an option that is set later": [
    'const options = {};\noptions.revision = "v1";\nAutoModel.from_pretrained("acme/a", options)',
    "acme/a unknown",
  ],
  "options that are assigned into": [
    'const options = {};\nObject.assign(options, more);\nAutoModel.from_pretrained("acme/a", options)',
    "acme/a unknown",
  ],
  "name and revision of one branch": [
    'let name, revision;\nif (isNew) { name = "acme/b"; revision = "v2"; } else { name = "acme/a"; revision = "v1"; }\nAutoModel.from_pretrained(name, { revision })',
    "acme/b v2",
    "acme/a v1",
  ],
};

describe("a model's name in JavaScript is followed through", () => {
  for (const [what, [code, ...found]] of Object.entries(CASES)) {
    it(what, () => assert.deepEqual(shown(read(LOAD + code)), found));
  }
});

describe("a model's name in JavaScript is left alone", () => {
  for (const code of [
    "AutoModel.from_pretrained(name)",
    "AutoModel.from_pretrained(...names)",
    "AutoModel.from_pretrained(process.env.MODEL)",
    '{ const AutoModel = own; AutoModel.from_pretrained("acme/a") }',
    'function load(AutoModel: Own) { AutoModel.from_pretrained("acme/a") }',
    "const text = `AutoModel.from_pretrained('acme/a')`",
    '<p>AutoModel.from_pretrained("acme/a")</p>',
  ]) {
    it(code, () => assert.deepEqual(shown(read(LOAD + code)), []));
  }
});
