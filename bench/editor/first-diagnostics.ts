import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { HoverRequest } from "vscode-languageserver/node";
import { LanguageClient } from "./language-client.ts";
import { type Duration, type Measurement, timed } from "./measurement.ts";
import type { GeneratedWorkspace } from "./workspace.ts";

const TARGET = 300;
const HOVER_TARGET = 20;
/** Milliseconds between two hovers: an editor asks more seldom still. */
const HOVER_PAUSE = 20;
const RUNS = 10;
const UNPINNED = 'from transformers import AutoModel\n\nmodel = AutoModel.from_pretrained("acme/churn-bert")\n';

/** From the start of the server's process to the diagnostics of the first opened file, and what lies between. */
export async function firstDiagnostics(workspace: GeneratedWorkspace): Promise<Measurement[]> {
  const empty = mkdtempSync(path.join(tmpdir(), "modelver-bench-empty-"));
  try {
    const alone = await runs(empty);
    const among = await runs(workspace.folder);
    const rows = (where: string, times: Times[]): Measurement[] => [
      row(`server answers initialize, ${where}`, times, "initialized", null),
      row(`first diagnostics, ${where}`, times, "diagnosed", TARGET),
    ];
    return [
      ...rows("empty folder", alone),
      ...rows(`${workspace.files} files`, among),
      row(`${workspace.files} files read`, among, "read", null),
      {
        what: `hover while ${workspace.files} files are read`,
        durations: among.flatMap(({ hovers }) => hovers),
        percentile: 99,
        target: HOVER_TARGET,
      },
    ];
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}

/** Since the process was started. */
interface Times {
  initialized: Duration;
  diagnosed: Duration;
  read: Duration;
  /** How long each hover took that was asked for while the folder was read, one after the other. */
  hovers: Duration[];
}

async function runs(folder: string): Promise<Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await oneRun(folder));
  return times;
}

async function oneRun(folder: string): Promise<Times> {
  const start = performance.now();
  const client = new LanguageClient(folder);
  const since = (): Duration => ({ wall: performance.now() - start, processor: client.processorTime() });
  try {
    await client.initialize();
    const initialized = since();
    const asked = { textDocument: { uri: client.uriOf("opened.py") }, position: { line: 2, character: 40 } };
    const seen = client.diagnosed("opened.py");
    await client.open("opened.py", "python", UNPINNED);
    await seen;
    const diagnosed = since();
    let read: Duration | null = null;
    const reading = client.read().then(() => {
      read = since();
    });
    const hovers: Duration[] = [];
    while (read === null) {
      hovers.push(await timed(client, () => client.connection.sendRequest(HoverRequest.type, asked)));
      await setTimeout(HOVER_PAUSE);
    }
    await reading;
    return { initialized, diagnosed, read, hovers };
  } finally {
    client.kill();
  }
}

function row(
  what: string,
  times: readonly Times[],
  which: "initialized" | "diagnosed" | "read",
  target: number | null,
): Measurement {
  return { what, durations: times.map((each) => each[which]), percentile: 50, target };
}
