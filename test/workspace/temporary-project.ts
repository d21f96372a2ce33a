import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Writes files into a new folder, runs the test there, and takes the folder away again. */
export async function withProject(
  files: Record<string, string | Uint8Array>,
  test: (root: string) => Promise<void> | void,
): Promise<void> {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "modelver-")));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
    await test(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
