import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../../scripts/run.mjs";

/** The Python that has MLflow; `npm test` installs it. */
const python = process.env.MODELVER_MLFLOW ?? "";
const fillScript = path.join(import.meta.dirname, "fill.py");

/** Its file store must be asked for; its server would run jobs that need more packages. */
const environment = {
  ...process.env,
  MLFLOW_ALLOW_FILE_STORE: "true",
  MLFLOW_SERVER_ENABLE_JOB_EXECUTION: "false",
  MLFLOW_TRACKING_URI: "",
  GIT_PYTHON_REFRESH: "quiet",
};

/** Folders and servers of one describe block. */
export class RealMlflow {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "modelver-mlflow-")));
  readonly #servers: ChildProcess[] = [];

  get files(): string {
    return path.join(this.folder, "mlruns");
  }

  get database(): string {
    return path.join(this.folder, "mlflow.db");
  }

  /**
   * Fills a store.
   * @param bulk how many models there are besides
   * @returns the ids of its runs
   */
  async fill(uri: string, bulk = 0): Promise<string[]> {
    const { code, output, errors } = await this.#python([fillScript, uri, String(bulk)]);
    assert.equal(code, 0, errors);
    return JSON.parse(output.trim().split("\n").at(-1) ?? "");
  }

  /** Starts MLflow's own server on a store; its address. */
  async serve(store: string): Promise<string> {
    const port = await freePort();
    const given = ["--backend-store-uri", store, "--host", "127.0.0.1", "--port", String(port), "--workers", "1"];
    const server = spawn(python, ["-m", "mlflow", "server", ...given], {
      cwd: this.folder,
      env: environment,
      stdio: "ignore",
      // A group of its own: the server is a child of what is started here.
      detached: true,
    });
    this.#servers.push(server);
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 600; tries++) {
      assert.equal(server.exitCode, null, "the MLflow server ended at once");
      const answer = await fetch(`${address}/health`).catch(() => undefined);
      if (answer?.ok) return address;
      await sleep(100);
    }
    return assert.fail("the MLflow server does not answer");
  }

  /** Runs a Python program that has MLflow, beside whatever the test does. */
  start(program: string): { ended: Promise<number | null> } {
    const child = spawn(python, ["-c", program], { cwd: this.folder, env: environment, stdio: "ignore" });
    return { ended: new Promise((resolve) => child.on("close", resolve)) };
  }

  stopServers(): void {
    for (const { pid } of this.#servers.splice(0)) if (pid !== undefined) process.kill(-pid, "SIGKILL");
  }

  remove(): void {
    this.stopServers();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #python(given: string[]): Promise<{ code: number; output: string; errors: string }> {
    return run(python, given, { cwd: this.folder, env: environment, quiet: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
