import { groups } from "./groups.ts";
import { overTime } from "./over-time.ts";
import { overview } from "./overview.ts";
import { owners } from "./owners.ts";
import { schemes } from "./schemes.ts";
import type { Tab } from "./tab.ts";
import { tasks } from "./tasks.ts";
import { tokens } from "./tokens.ts";

/** The tabs about a corpus, in their order. */
export const corpusTabs: readonly Tab[] = [overview, tasks, schemes, tokens, groups, owners, overTime];
