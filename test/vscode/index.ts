// What VS Code loads as the suite: runs every test file beside it under mocha, in the extension host.
import { readdirSync } from "node:fs";
import path from "node:path";

/** Called by VS Code. Rejects when a test failed, which gives the run a non-zero exit code. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({
    ui: "bdd",
    color: true,
    timeout: 30_000,
    reporter: path.join(__dirname, "../../scripts/suites/counting-reporter.cjs"),
  });
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".test.cjs"),
  );
  for (const file of files.sort()) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
