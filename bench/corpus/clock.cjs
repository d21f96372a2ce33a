// Loaded before a program that is measured: at its end it writes what the program took, as one line of JSON, to file descriptor 3.
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const peak = process.resourceUsage().maxRSS * 1024;
    writeSync(3, `${JSON.stringify({ wall: performance.now(), processor: (user + system) / 1000, peak })}\n`);
  });
}
