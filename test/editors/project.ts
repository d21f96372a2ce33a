import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectEnvironment, projectFolder } from "../../scripts/project.mjs";

/** A project on the disk, and an environment in which `modelver` is on the PATH, as after `npm install --global`. */
export class EditedProject {
  /** Absolute, without symbolic links: editors name files by where they really are. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "modelver-editors-")));
  readonly env: NodeJS.ProcessEnv;
  private readonly home = realpathSync(mkdtempSync(path.join(tmpdir(), "modelver-home-")));

  /** @param files their texts by their paths */
  constructor(files: Record<string, string>) {
    for (const [file, text] of Object.entries(files)) this.write(file, text);
    const programs = path.join(this.home, "bin");
    mkdirSync(programs);
    symlinkSync(path.join(projectFolder, "dist/modelver.cjs"), path.join(programs, "modelver"));
    const { PATH, ...env } = projectEnvironment();
    this.env = { ...env, HOME: this.home, XDG_CONFIG_HOME: this.home, PATH: `${programs}${path.delimiter}${PATH}` };
  }

  /** Writes a file of the project. */
  write(file: string, text: string): void {
    mkdirSync(path.dirname(this.of(file)), { recursive: true });
    writeFileSync(this.of(file), text);
  }

  /** Writes a file of the user's own, beside the project; returns its path. */
  writeAtHome(file: string, text: string): string {
    const written = path.join(this.home, file);
    mkdirSync(path.dirname(written), { recursive: true });
    writeFileSync(written, text);
    return written;
  }

  of(file: string): string {
    return path.join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.of(file), "utf8");
  }

  remove(): void {
    for (const each of [this.folder, this.home]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  }
}
