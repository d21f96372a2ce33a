// npm run package: packs the extension into modelver-VERSION.vsix, beside package.json.
import { readFileSync } from "node:fs";
import path from "node:path";
import { packExtension } from "./editor/pack-extension.ts";
import { projectFolder } from "./project.mjs";

const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));
const vsix = path.join(projectFolder, `modelver-${version}.vsix`);
try {
  await packExtension(vsix);
  console.log(vsix);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
