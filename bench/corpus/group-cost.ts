import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { countGroups } from "../../server/src/corpus/study/groups.ts";
import { StudyCounter } from "../../server/src/corpus/study/study-counter.ts";
import { chunkOf } from "../../test/corpus/corpora.ts";

/** What the groups of families of some task files cost by themselves, on one thread. */
export function groupCost(folder: string): { groups: number; processor: number } {
  let groups = 0;
  let processor = 0;
  for (const file of readdirSync(folder)) {
    const counter = new StudyCounter();
    counter.add(chunkOf(path.basename(file, ".txt"), new Uint8Array(readFileSync(path.join(folder, file)))));
    for (const task of counter.finish()) {
      // Counted once already: what is measured is not the engine's warming up.
      const { user, system } = process.cpuUsage();
      groups += countGroups(task).pairs.length;
      const after = process.cpuUsage({ user, system });
      processor += (after.user + after.system) / 1000;
    }
  }
  return { groups, processor };
}
