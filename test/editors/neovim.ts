import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findProgram } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";

const PATIENCE = 20_000;

/** A real Neovim without a screen, told what to do in Lua. */
export class Neovim {
  private readonly process: ChildProcess;
  private readonly socket: string;
  private readonly program: string;

  /**
   * @param folder where it is started, and where its socket lies
   * @param configuration path of the file that a user's `init.lua` would be
   * @param env with the folder of `modelver` on the PATH
   */
  constructor(folder: string, configuration: string, env: NodeJS.ProcessEnv) {
    this.program = findProgram("nvim") ?? "nvim";
    this.socket = path.join(folder, ".nvim.socket");
    const given = ["--headless", "-i", "NONE", "-n", "-u", configuration, "--listen", this.socket];
    this.process = spawn(this.program, given, { cwd: folder, env, stdio: "ignore" });
  }

  /** Its version after the `0.`: 7, 11. */
  static async version(): Promise<number> {
    const { output } = await run(findProgram("nvim") ?? "nvim", ["--version"], { quiet: true });
    return Number(/^NVIM v0\.(\d+)/.exec(output)?.[1]);
  }

  /** What a piece of Lua returns, by way of JSON. Rejects where it fails. */
  async lua<Value>(code: string): Promise<Value> {
    const quoted = code.replaceAll("'", "''");
    const expression = `json_encode(luaeval('loadstring(_A)()', '${quoted}'))`;
    const given = ["--server", this.socket, "--remote-expr", expression];
    // Neovim 0.7 answers on standard error.
    const { code: ended, output, errors } = await run(this.program, given, { quiet: true });
    const answer = (output || errors).trim();
    if (ended !== 0) throw new Error(answer);
    return JSON.parse(answer);
  }

  /** Types keys, written as in a mapping: `<C-x>`; they are done when this resolves. */
  async type(keys: string): Promise<void> {
    const given = ["--server", this.socket, "--remote-send", keys];
    const { code, errors } = await run(this.program, given, { quiet: true });
    if (code !== 0) throw new Error(errors);
  }

  /** Resolves with what a piece of Lua returns once it is as wanted; one that fails meanwhile is tried again. */
  async until<Value>(code: string, isWanted: (value: Value) => boolean): Promise<Value> {
    const end = performance.now() + PATIENCE;
    let last: unknown;
    while (performance.now() < end) {
      try {
        const value = await this.lua<Value>(code);
        if (isWanted(value)) return value;
        last = value;
      } catch (error) {
        last = error;
      }
      await sleep(50);
    }
    throw new Error(`Not as wanted after ${PATIENCE} ms: ${code}; last: ${JSON.stringify(last) ?? last}`);
  }

  /** Leaves it as a user does; resolves with its exit code. */
  async quit(): Promise<number | null> {
    const ended = once(this.process, "exit");
    await this.type("<Esc>:qall!<CR>");
    const [code] = await ended;
    return code;
  }

  kill(): void {
    this.process.kill("SIGKILL");
  }
}
