import assert from "node:assert/strict";
import { CodeActionRequest, DefinitionRequest, HoverRequest, type Location } from "vscode-languageserver/node";
import { CAPABILITIES, Editor, type TestFolder, testFolder } from "./editor.ts";

const NAMES = '"🦙é"; NAME = "acme/churn"\n';
const SERVE = 'from transformers import AutoModel\nfrom names import NAME\n"🦙é"; AutoModel.from_pretrained(NAME)\n';
/** Characters before `NAME` in the call and before the name, and the width that is counted for `🦙é`. */
const WIDTHS = { "utf-8": 6, "utf-16": 3, "utf-32": 2 } as const;

describe("positions in the editor's encoding", () => {
  let editor: Editor;
  let project: TestFolder;

  beforeEach(() => {
    editor = new Editor();
    project = testFolder({ "names.py": NAMES, "serve.py": SERVE });
  });

  afterEach(() => {
    editor.kill();
    project.remove();
  });

  for (const [encoding, width] of Object.entries(WIDTHS)) {
    it(`are ${encoding} throughout, in files that are open and that are not`, async () => {
      const capabilities = { ...CAPABILITIES, general: { positionEncodings: [encoding, "utf-16"] } };
      const { capabilities: offered } = await editor.initialize([project.folder], { capabilities });
      assert.equal(offered.positionEncoding, encoding);
      const uri = project.uri("serve.py");
      await editor.open(uri, SERVE.replace("NAME)", "NAM)"));
      const at = 2 + width + 2 + "AutoModel.from_pretrained(".length;
      const end = { line: 2, character: at + 3 };
      await editor.change(uri, { range: { start: end, end }, text: "E" });
      const finding = await editor.finding(uri, "MV201");
      const range = { start: { line: 2, character: at }, end: { line: 2, character: at + 4 } };
      assert.deepEqual(finding.range, range);
      const written = finding.relatedInformation?.find(({ location }) => location.uri === project.uri("names.py"));
      const before = 2 + width + 2 + 'NAME = "'.length;
      const target = { start: { line: 0, character: before }, end: { line: 0, character: before + 10 } };
      assert.deepEqual(written?.location.range, target);
      const params = { textDocument: { uri }, position: { line: 2, character: at + 1 } };
      const definition = (await editor.connection.sendRequest(DefinitionRequest.type, params)) as Location[];
      assert.deepEqual(definition, [{ uri: project.uri("names.py"), range: target }]);
      assert.deepEqual((await editor.connection.sendRequest(HoverRequest.type, params))?.range, range);
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      const ignore = actions?.find(({ title }) => title.startsWith("Ignore MV201"));
      assert(ignore !== undefined && "edit" in ignore);
      const [change] = ignore.edit?.documentChanges ?? [];
      assert(change !== undefined && "edits" in change);
      const [edit] = change.edits;
      assert(edit !== undefined && "range" in edit);
      assert.equal(edit.range.start.character, at + 5);
    });
  }
});
