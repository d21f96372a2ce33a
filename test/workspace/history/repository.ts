import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A git repository for one test, with the branch `main`; nothing of the user's configuration counts in it. */
export class TemporaryRepository {
  readonly path: string;

  constructor(files: Record<string, string> = {}) {
    this.path = mkdtempSync(path.join(tmpdir(), "modelver-git-"));
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit(files);
  }

  git(...given: string[]): string {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      ...{ GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@acme.example" },
      ...{ GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@acme.example" },
    };
    return execFileSync("git", given, { cwd: this.path, env, encoding: "utf8", stdio: "pipe" });
  }

  write(files: Record<string, string>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(this.path, name)), { recursive: true });
      writeFileSync(path.join(this.path, name), content);
    }
  }

  commit(files: Record<string, string>): void {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "Change");
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
