import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { parquetReadObjects } from "hyparquet";
import { LoopbackHub, modelsOfHub } from "../harvest/loopback-hub.ts";
import { programFile, TemporaryFolder } from "./program.ts";

const PAGES = 30;
const PAGE_SIZE = 40;
const KILLS = 25;

describe("modelver harvest, killed again and again", function () {
  this.timeout(120_000);

  for (const format of ["jsonl", "parquet"] as const) {
    it(`ends with exactly the same set as ${format}`, async () => {
      const random = seeded(format === "jsonl" ? 1 : 2);
      const folder = new TemporaryFolder();
      const models = modelsOfHub(PAGES * PAGE_SIZE);
      const wanted = models.map(({ id }) => id);
      let victim: ChildProcess | null = null;
      let pagesToLive = 0;
      let created = 0;
      const hub = await LoopbackHub.start({
        models,
        pageSize: PAGE_SIZE,
        fault: (_, { searchParams }) => {
          // New models keep coming once the harvest has begun.
          if (searchParams.has("cursor") && random() < 0.2)
            models.unshift({ id: `owner/new-${created++}`, createdAt: "2026-06-05T00:00:00.000Z" });
          if (pagesToLive-- === 0) setTimeout(() => victim?.kill("SIGKILL"), random() * 12);
          const luck = random();
          if (luck < 0.05) return { kind: "status", status: 500, headers: { "retry-after": "0" } };
          if (luck < 0.08) return { kind: "status", status: 429, headers: { "retry-after": "0" } };
          return null;
        },
      });
      try {
        let killed = 0;
        for (let run = 0; run < KILLS * 4; run++) {
          // Two pages a run on average, so that all parts of the list are cut.
          pagesToLive = killed < KILLS ? 1 + Math.floor(random() * 3) : Number.POSITIVE_INFINITY;
          victim = spawn(process.execPath, [programFile, "harvest", ...given(hub, format)], { cwd: folder.path });
          const [code, signal] = await once(victim, "exit");
          if (signal === "SIGKILL") killed++;
          else assert.equal(code, 0);
          // It may be killed after all was done: another run would be another harvest.
          if (readdirSync(folder.path).join() === `hub.${format}`) break;
        }
        assert.ok(killed >= 8, `only ${killed} kills`);
        assert.deepEqual(readdirSync(folder.path), [`hub.${format}`]);
        assert.deepEqual(await idsIn(readFileSync(folder.of(`hub.${format}`)), format), wanted);
      } finally {
        await hub.stop();
        folder.remove();
      }
    });
  }

  it("ends with the same set where it is killed while it makes the output", async () => {
    const random = seeded(3);
    const folder = new TemporaryFolder();
    const models = modelsOfHub(20_000);
    let victim: ChildProcess | null = null;
    const hub = await LoopbackHub.start({ models });
    try {
      const start = () =>
        spawn(process.execPath, [programFile, "harvest", ...given(hub, "parquet")], { cwd: folder.path });
      let kills = 0;
      for (let run = 0; run < 60; run++) {
        victim = start();
        const exit = once(victim, "exit");
        if (run < 15) setTimeout(() => victim?.kill("SIGKILL"), 250 + random() * 700);
        const [code, signal] = await exit;
        if (signal === "SIGKILL") kills++;
        if (code === 0 && run >= 15) break;
      }
      assert.ok(kills > 0);
      assert.deepEqual(readdirSync(folder.path), ["hub.parquet"]);
      assert.deepEqual(
        await idsIn(readFileSync(folder.of("hub.parquet")), "parquet"),
        models.map(({ id }) => id),
      );
    } finally {
      await hub.stop();
      folder.remove();
    }
  });
});

function given(hub: LoopbackHub, format: string): string[] {
  return ["--endpoint", hub.endpoint, "--rate", "60000", "--output", `hub.${format}`];
}

async function idsIn(file: Buffer, format: string): Promise<unknown[]> {
  if (format === "parquet") {
    const rows = await parquetReadObjects({ file: new Uint8Array(file).buffer, columns: ["id"] });
    return rows.map(({ id }) => id);
  }
  const lines = file.toString().trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line).id);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
