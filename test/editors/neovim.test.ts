import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { codeBlock } from "../code-blocks.ts";
import { Neovim } from "./neovim.ts";
import { EditedProject } from "./project.ts";

const LOAD = 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';
const SERVE = [
  "import mlflow",
  'NAME = "churn"',
  'mlflow.register_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model", NAME)',
  'note = "🦙🦙"; model = mlflow.pyfunc.load_model("models:/churn/Production")',
  "",
].join("\n");

describe("Neovim, set up as the documentation says", function () {
  this.timeout(60_000);
  let project: EditedProject;
  let neovim: Neovim;

  beforeEach(async () => {
    project = new EditedProject({
      "pyproject.toml": '[project]\nname = "churn"\n',
      "serve.py": SERVE,
      "load.py": LOAD,
      "serving.yaml": "model_uri: models:/churn/3\n",
    });
    neovim = await startNeovim(project);
  });

  afterEach(() => {
    neovim.kill();
    project.remove();
  });

  it("shows what is wrong where it stands, and follows what is typed", async () => {
    await edit("serve.py");
    const found = await finding("MV301");
    const line = SERVE.split("\n")[3]!;
    const name = line.indexOf('"models:');
    assert.deepEqual([found.lnum, found.col], [3, Buffer.byteLength(line.slice(0, name))]);
    assert.equal(found.source, "ModelVer");
    await neovim.type(":%s/Production/3/<CR>");
    await neovim.until<Shown[]>(DIAGNOSTICS, (all) => all.every(({ code }) => code !== "MV301"));
    await neovim.type("u");
    await finding("MV301");
  });

  it("tells of a name on hover", async () => {
    await edit("serve.py");
    await finding("MV301");
    await go(4, "models:");
    await neovim.lua("vim.lsp.buf.hover()");
    const shown = await neovim.until<string>(FLOATING_TEXT, (text) => text.includes("churn"));
    assert.match(shown, /MLflow/);
    assert.match(shown, /MV301/);
  });

  it("completes a name where a call takes one", async () => {
    await edit("serve.py");
    await finding("MV301");
    await neovim.lua('vim.bo.omnifunc = "v:lua.vim.lsp.omnifunc"');
    await neovim.type('Gomlflow.pyfunc.load_model("models:/churn/<C-x><C-o>');
    const items = await neovim.until<{ word: string }[]>(
      "return vim.fn.complete_info({ 'items' }).items",
      (all) => all.length > 0,
    );
    assert.ok(items.some(({ word }) => word === "3"));
  });

  it("puts an offered fix into the buffer", async () => {
    await edit("serve.py");
    await finding("MV301");
    await go(4, "models:");
    await choose("Use the alias @production");
    await neovim.until<string>(
      LINE_4,
      (line) => line === 'note = "🦙🦙"; model = mlflow.pyfunc.load_model("models:/churn@production")',
    );
    await neovim.until<Shown[]>(DIAGNOSTICS, (all) => all.every(({ code }) => code !== "MV301"));
  });

  it("ignores a finding where it stands", async () => {
    await edit("serve.py");
    await finding("MV301");
    await go(4, "models:");
    await choose("Ignore MV301 (deprecated-stage) here");
    await neovim.until<string>(LINE_4, (line) => line.endsWith("# modelver: ignore[MV301]"));
    await neovim.until<Shown[]>(DIAGNOSTICS, (all) => all.every(({ code }) => code !== "MV301"));
  });

  it("renames a model in every file", async () => {
    await edit("serve.py");
    await finding("MV301");
    await go(2, "churn");
    await neovim.lua('vim.lsp.buf.rename("retention")');
    await neovim.until<string>(LINE_4, (line) => line.includes('"models:/retention/Production"'));
    await neovim.type(":wall<CR>");
    await neovim.until<number>("return #vim.fn.getbufinfo({ bufmodified = 1 })", (changed) => changed === 0);
    assert.equal(project.read("serving.yaml"), "model_uri: models:/retention/3\n");
    assert.match(project.read("serve.py"), /^NAME = "retention"$/m);
  });

  it("lets the server end when it is left", async () => {
    await edit("load.py");
    await finding("MV201");
    const [server] = await neovim.lua<number[]>("return vim.api.nvim_get_proc_children(vim.fn.getpid())");
    assert.equal(await neovim.quit(), 0);
    await gone(server!);
  });

  async function edit(file: string): Promise<void> {
    await neovim.type(`:edit ${file}<CR>`);
  }

  function finding(code: string): Promise<Shown> {
    return neovim
      .until<Shown[]>(DIAGNOSTICS, (all) => all.some((each) => each.code === code))
      .then((all) => all.find((each) => each.code === code)!);
  }

  /** Chooses one of the code actions at the cursor, as a user does from the menu. */
  async function choose(title: string): Promise<void> {
    await neovim.lua(`
      vim.ui.select = function(items, options, choose)
        for _, item in ipairs(items) do
          if options.format_item(item):find("${title}", 1, true) then return choose(item) end
        end
      end
      vim.lsp.buf.code_action()
    `);
  }

  /** Puts the cursor on the first of some words in a line, which counts from 1. */
  async function go(line: number, words: string): Promise<void> {
    await neovim.lua(`
      local at = vim.fn.getline(${line}):find("${words}", 1, true)
      vim.api.nvim_win_set_cursor(0, { ${line}, at - 1 })
    `);
  }
});

/** A diagnostic as Neovim holds it: line from 0, column in bytes. */
interface Shown {
  lnum: number;
  col: number;
  code: string;
  source: string;
}

const DIAGNOSTICS = `
  return vim.tbl_map(function(each)
    local code = each.code or vim.tbl_get(each, "user_data", "lsp", "code")
    return { lnum = each.lnum, col = each.col, source = each.source, code = code }
  end, vim.diagnostic.get(0))`;

const LINE_4 = "return vim.fn.getline(4)";

const FLOATING_TEXT = `
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true), "\\n")
    end
  end
  return ""`;

/** Resolves once a process has ended. */
async function gone(process_: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      process.kill(process_, 0);
    } catch {
      return;
    }
    await sleep(50);
  }
  assert.fail(`The server ${process_} still runs`);
}

async function startNeovim(project: EditedProject): Promise<Neovim> {
  const version = await Neovim.version();
  const words = version >= 11 ? "vim.lsp.config" : "vim.lsp.start_client";
  const configuration = project.writeAtHome("init.lua", codeBlock("docs/editors.md", "lua", words));
  const neovim = new Neovim(project.folder, configuration, project.env);
  await neovim.until("return 1", () => true);
  return neovim;
}
