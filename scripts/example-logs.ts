// npm run example:logs writes a year of predictions for examples/tag-suggester: the same every time.
import path from "node:path";
import { writeLogs } from "./example-logs/write-logs.ts";
import { projectFolder } from "./project.mjs";

writeLogs(path.join(projectFolder, "examples/tag-suggester"));
