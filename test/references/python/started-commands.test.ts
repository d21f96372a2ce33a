import assert from "node:assert/strict";
import { ecosystemTables } from "../../../server/src/references/ecosystems/all-tables.ts";
import { commandRows } from "../../../server/src/references/ecosystems/commands/all-commands.ts";
import { PIN_SLOT } from "../../../server/src/references/model-reference.ts";
import { readProject } from "./read.ts";

/** The models that the commands name which some Python starts, with the text that the place of each holds. */
function named(code: string): string[] {
  const { references } = readProject({ "main.py": code }, ecosystemTables, commandRows);
  const lines = code.split("\n");
  return references.map(({ name, place: { range } }) => {
    const { start, end } = range;
    return `${name} at ${lines[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined)}`;
  });
}

describe("commands that Python starts", () => {
  it("are lists of words, each of which may come from anywhere", () => {
    const code =
      'import subprocess\nMODEL = "acme/chat"\nsubprocess.run(["vllm", "serve", MODEL, "--port", 8000], check=True)\n';
    assert.deepEqual(named(code), ["acme/chat at MODEL"]);
  });

  it("are lines of shell, read word by word", () => {
    assert.deepEqual(named('import os\nos.system("cd /srv && hf download acme/chat; ls")\n'), [
      "acme/chat at acme/chat",
    ]);
    assert.deepEqual(named("import subprocess as s\ns.run('ollama pull \"llama3\"', shell=True)\n"), [
      "llama3 at llama3",
    ]);
  });

  it("run the interpreter that runs the program", () => {
    const code =
      'import subprocess, sys\nsubprocess.call([sys.executable, "-m", "spacy", "download", "en_core_web_sm"])\n';
    assert.deepEqual(named(code), ['en_core_web_sm at "en_core_web_sm"']);
  });

  it("are kept in variables, and name what is written there", () => {
    const code = 'import subprocess\ncommand = ["hf", "download", "acme/chat"]\nsubprocess.Popen(command)\n';
    assert.deepEqual(named(code), ["acme/chat at acme/chat"]);
  });

  it("are one of several where a word is", () => {
    const code = 'import subprocess\nfor m in ("acme/a", "acme/b"):\n    subprocess.run(["hf", "download", m])\n';
    assert.deepEqual(named(code), ["acme/a at m", "acme/b at m"]);
  });

  it("are none where nothing is started, or nobody knows what", () => {
    assert.deepEqual(named('print("hf download acme/chat")\n'), []);
    assert.deepEqual(named("import subprocess, sys\nsubprocess.run(sys.argv[1:])\n# hf download acme/chat\n"), []);
    assert.deepEqual(named('import os\nos.system("echo hf download acme/chat")\n'), []);
    assert.deepEqual(named('class R:\n    def run(self, w): ...\nR().run(["hf", "download", "acme/chat"])\n'), []);
  });

  it("take a pin behind the name, in its quotes", () => {
    const code = "import subprocess\nsubprocess.run(['hf', 'download', 'acme/chat'])\n";
    const [reference] = readProject({ "main.py": code }, ecosystemTables, commandRows).references;
    assert.equal(reference?.pinInsertion?.template, `, '--revision', '${PIN_SLOT}'`);
  });
});
