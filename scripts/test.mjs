// npm test: installs what is missing, then runs every suite (npm test -- NAME… runs those named).
// Plain JavaScript: it is started before anything is installed, under whatever Node the system has.

import { handOver } from "./hand-over.mjs";
import { installMissing } from "./install.mjs";

await handOver("scripts/suites/main.ts", installMissing);
