import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { scratchFolder } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { writeScaffolds } from "../../server/src/cli/write-scaffolds.ts";
import { projectShape } from "../../server/src/practices/project-shape.ts";
import { planScaffolds } from "../../server/src/practices/scaffold-plan.ts";
import { scaffolds } from "../../server/src/practices/scaffolds/all-scaffolds.ts";
import { readFolderFiles } from "../../server/src/workspace/project-files.ts";
import { testParsers } from "../parsers.ts";

/** The Python that has what the scaffolded lists name; `npm test` installs it. */
const python = process.env.MODELVER_MLFLOW ?? "";

/** An empty folder that every scaffold was written into. */
export class ScaffoldedProject {
  readonly folder = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), "modelver-scaffolds-"))), "churn");
  readonly #servers: ChildProcess[] = [];

  async write(): Promise<void> {
    mkdirSync(this.folder);
    const shape = projectShape(await readFolderFiles(this.folder), (await testParsers()).toml);
    const plan = planScaffolds(shape, new Set(scaffolds.keys()));
    const { failures } = await writeScaffolds(this.folder, plan);
    assert.deepEqual(failures, []);
  }

  text(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  /** Runs Python with given arguments in the project, as its image would; gives what it wrote. */
  async python(given: readonly string[], variables: Record<string, string> = {}): Promise<string> {
    const options = { cwd: this.folder, env: this.#environment(variables), quiet: true };
    const { code, output, errors } = await run(python, [...given], options);
    assert.equal(code, 0, `${given.join(" ")}:\n${output}\n${errors}`);
    return output;
  }

  /** Starts the server that the image starts; its address, once it answers. */
  async serve(application: string, variables: Record<string, string>): Promise<string> {
    const port = await freePort();
    const given = ["-m", "uvicorn", application, "--host", "127.0.0.1", "--port", String(port)];
    const server = spawn(python, given, { cwd: this.folder, env: this.#environment(variables), stdio: "ignore" });
    this.#servers.push(server);
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 1200; tries++) {
      assert.equal(server.exitCode, null, "the server ended at once");
      const answer = await fetch(`${address}/health`).catch(() => undefined);
      if (answer?.ok) return address;
      await sleep(100);
    }
    return assert.fail("the server does not answer");
  }

  remove(): void {
    for (const server of this.#servers) server.kill();
    rmSync(path.dirname(this.folder), { recursive: true, force: true, maxRetries: 5 });
  }

  #environment(variables: Record<string, string>): NodeJS.ProcessEnv {
    return {
      ...process.env,
      PYTHONPATH: path.join(this.folder, "src"),
      MLFLOW_TRACKING_URI: `sqlite:///${path.join(this.folder, "mlflow.db")}`,
      GIT_PYTHON_REFRESH: "quiet",
      // What was looked at once need not be looked at again: the libraries are the same in every run.
      MYPY_CACHE_DIR: path.join(scratchFolder, "mypy"),
      ...variables,
    };
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
