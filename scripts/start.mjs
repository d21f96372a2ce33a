// npm start [-- PATH]: installs what is missing, builds, analyses a workspace and opens the extension on it.
// Plain JavaScript: it is started before anything is installed, under whatever Node the system has.
import { handOver } from "./hand-over.mjs";
import { installMissing } from "./install.mjs";

await handOver("scripts/start/main.ts", installMissing);
