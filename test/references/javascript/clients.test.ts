import assert from "node:assert/strict";
import { read, readProject, shown } from "./read.ts";

describe("a client of a vendor in JavaScript", () => {
  const ways: Record<string, string> = {
    "is made from a default import":
      'import OpenAI from "openai";\nnew OpenAI().chat.completions.create({ model: "gpt-4o" });',
    "is made from a named import":
      'import { OpenAI as Client } from "openai";\nnew Client().responses.create({ model: "gpt-4o" });',
    "is made from a namespace":
      'import * as lib from "openai";\nnew lib.OpenAI().responses.create({ model: "gpt-4o" });',
    "is required whole": 'const OpenAI = require("openai");\nnew OpenAI().responses.create({ model: "gpt-4o" });',
    "is required by destructuring":
      'const { OpenAI: C } = require("openai");\nnew C().responses.create({ model: "gpt-4o" });',
    "is imported when it is needed":
      'async function f() { const { default: C } = await import("openai"); new C().responses.create({ model: "gpt-4o" }); }',
    "comes from a network":
      'import OpenAI from "npm:openai@4.104.0";\nnew OpenAI().responses.create({ model: "gpt-4o" });',
    "is a field":
      'import OpenAI from "openai";\nclass A { client = new OpenAI(); f() { this.client.responses.create({ model: "gpt-4o" }); } }',
    "is assigned in the constructor":
      'import OpenAI from "openai";\nclass A { constructor() { this.c = new OpenAI(); } f() { return this.c.responses.create({ model: "gpt-4o" }); } }',
    "is injected":
      'import OpenAI from "openai";\nclass A { constructor(private c: OpenAI) {} f() { this.c.responses.create({ model: "gpt-4o" }); } }',
    "is told by a type":
      'import type { OpenAI } from "openai";\nconst f = (c: OpenAI | null) => c?.responses.create({ model: "gpt-4o" });',
    "is returned by a function":
      'import OpenAI from "openai";\nfunction client() { return new OpenAI(); }\nclient().responses.create({ model: "gpt-4o" });',
    "is of a class of the project":
      'import OpenAI from "openai";\nclass Mine extends OpenAI {}\nnew Mine().responses.create({ model: "gpt-4o" });',
    "is not known, where the file uses the library":
      'import { Stream } from "openai";\nexport const f = (c) => c.chat.completions.create({ model: "gpt-4o" });',
    "is a provider of the AI SDK": 'import { openai } from "@ai-sdk/openai";\nopenai("gpt-4o");',
    "is a provider with settings":
      'import { createOpenAI } from "@ai-sdk/openai";\nconst p = createOpenAI({});\np.chat("gpt-4o");',
    "has other options":
      'import OpenAI from "openai";\nnew OpenAI().withOptions({ timeout: 1 }).responses.create({ model: "gpt-4o" });',
    "has type arguments":
      'import OpenAI from "openai";\nasync () => await new OpenAI().responses.parse<X>({ model: "gpt-4o" });',
  };
  for (const [way, code] of Object.entries(ways))
    it(way, () => assert.deepEqual(shown(read(code)), ["gpt-4o unpinnable"]));

  const others: Record<string, string> = {
    "another library's":
      'import OpenAI from "openai";\nimport db from "db";\ndb.completions.create({ model: "gpt-4o" });',
    "the project's own":
      'import { X } from "openai";\nclass C { create() {} }\nconst completions = new C();\ncompletions.create({ model: "gpt-4o" });',
    "Azure's": 'import { AzureOpenAI } from "openai";\nnew AzureOpenAI().chat.completions.create({ model: "gpt-4o" });',
    "at another address":
      'import OpenAI from "openai";\nnew OpenAI({ baseURL: "https://acme.test" }).responses.create({ model: "gpt-4o" });',
    "at another address, in LangChain":
      'import { ChatOpenAI } from "@langchain/openai";\nnew ChatOpenAI({ model: "gpt-4o", configuration: { baseURL: "https://acme.test" } });',
    "on Vertex AI":
      'import { GoogleGenAI } from "@google/genai";\nnew GoogleGenAI({ vertexai: true }).models.generateContent({ model: "gemini-2.5-pro" });',
    "Azure's with other options":
      'import { AzureOpenAI } from "openai";\nnew AzureOpenAI().withOptions({}).responses.create({ model: "gpt-4o" });',
    "unknown in a file without the library": 'export const f = (c) => c.chat.completions.create({ model: "gpt-4o" });',
  };
  for (const [whose, code] of Object.entries(others))
    it(`is left alone where it is ${whose}`, () => assert.deepEqual(read(code), []));
});

describe("names from other files of a JavaScript project", () => {
  const CALL = 'import { openai } from "@ai-sdk/openai";\n';
  const found = (files: Record<string, string>) => shown(readProject(files).references);

  const ways: Record<string, Record<string, string>> = {
    "by name": {
      "a/main.ts": `${CALL}import { M } from "./models";\nopenai(M)`,
      "a/models.ts": 'export const M = "gpt-4o";',
    },
    "by default": {
      "main.ts": `${CALL}import m from "./m.js";\nopenai(m.chat)`,
      "m.ts": 'export default { chat: "gpt-4o" };',
    },
    "as a whole": {
      "main.ts": `${CALL}import * as m from "./m";\nopenai(m.M)`,
      "m/index.ts": 'export const M = "gpt-4o";',
    },
    "through an index": {
      "main.ts": `${CALL}import { M } from "./m";\nopenai(M)`,
      "m/index.ts": 'export * from "./a";\nexport { N as M } from "./b";',
      "m/a.ts": 'export * from "./index";',
      "m/b.ts": 'export const N = "gpt-4o";',
    },
    "by require": {
      "main.cjs": 'const { openai } = require("@ai-sdk/openai");\nconst { M } = require("./m");\nopenai(M)',
      "m.cjs": 'module.exports = { M: "gpt-4o" };',
    },
    "by the usual alias of the source folder": {
      "src/app/main.tsx": `${CALL}import { M } from "@/lib/m";\nopenai(M)`,
      "src/lib/m.ts": 'export const M = "gpt-4o";',
    },
  };
  for (const [way, files] of Object.entries(ways))
    it(`are known ${way}`, () => assert.deepEqual(found(files), ["gpt-4o unpinnable"]));

  it("are noted, so that a change there is a change here", () => {
    const facts = readProject({
      "main.ts": `${CALL}import { M } from "./models";\nopenai(M)`,
      "models.ts": 'export const M = "gpt-4o";',
    });
    assert.deepEqual(facts.importedPaths, ["models.ts"]);
  });

  it("make the client of another file known", () => {
    const facts = readProject({
      "main.ts": 'import { client } from "./client";\nclient.chat.completions.create({ model: "gpt-4o" })',
      "client.ts": 'import OpenAI from "openai";\nexport const client = new OpenAI();',
    });
    assert.deepEqual(shown(facts.references), ["gpt-4o unpinnable"]);
  });
});
