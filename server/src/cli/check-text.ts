import { buffer } from "node:stream/consumers";
import { languageOf } from "../documents/language.ts";
import type { DocumentContent } from "../workspace/content.ts";
import { contentOf } from "../workspace/content-reading.ts";
import { decode, NOTEBOOK_LIMIT, TEXT_LIMIT } from "../workspace/file-reading.ts";
import { toRelative } from "../workspace/file-walk.ts";
import { fixProject, type TextAccess } from "../workspace/fixes/fix-rounds.ts";
import type { CheckOptions } from "./check-options.ts";
import { type CheckRun, exitCodeFor, reportRun, warnOfConfiguration } from "./check-run.ts";
import type { SetExitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";
import { encoded, fixedContent } from "./fix-files.ts";
import { openProject } from "./open-project.ts";
import { reportedPath, scopeOfText } from "./scope.ts";
import { write } from "./terminal.ts";
import { writeDifference } from "./write-difference.ts";

/** Standard input, read as a file of the project. */
interface GivenText {
  /** Relative to the project's root. */
  path: string;
  bytes: Buffer;
  text: string;
  content: DocumentContent;
}

/**
 * Checks standard input as the file that `--stdin-filename` names. No file is ever written: with `--fix` the mended text
 * goes to standard output and the report to standard error.
 */
export async function checkText(options: CheckOptions, toolVersion: string, setExitCode: SetExitCode): Promise<void> {
  const fileName = options.stdinFilename ?? "";
  const scope = scopeOfText(fileName, process.cwd());
  const given = readGiven(fileName, toRelative(scope.root, scope.paths[0] ?? ""), await buffer(process.stdin));
  const project = await openProject(scope.root, options);
  try {
    await project.update(given.path, given.content);
    const run: CheckRun = {
      project,
      scope,
      options,
      toolVersion,
      contentOf: async () => given.content,
      textOf: async () => given.text,
    };
    warnOfConfiguration(run);
    if (options.diff) await showFixes(run, given, setExitCode);
    else if (options.fix) await applyFixes(run, given, setExitCode);
    else await reportRun(run, null, setExitCode, process.stdout);
  } finally {
    project.dispose();
  }
}

function readGiven(fileName: string, path: string, bytes: Buffer): GivenText {
  const language = languageOf(path);
  if (language === null) throw new Failure(`--stdin-filename ${fileName}: no kind of file that ModelVer reads`);
  if (bytes.length > (language === "notebook" ? NOTEBOOK_LIMIT : TEXT_LIMIT))
    throw new Failure("standard input is too large");
  const decoded = decode(bytes);
  if ("skipped" in decoded) throw new Failure(`standard input: ${decoded.skipped}`);
  const reading = contentOf(path, decoded.text);
  if ("skipped" in reading) throw new Failure(`standard input: ${reading.skipped}`);
  return { path, bytes, text: decoded.text, content: reading.content };
}

async function showFixes(run: CheckRun, given: GivenText, setExitCode: SetExitCode): Promise<void> {
  const code = exitCodeFor(run);
  const { text, findings } = await fixText(run, given);
  setExitCode(code);
  const shownPath = reportedPath(run.scope, given.path);
  const file = { shownPath, before: given.bytes, after: encoded(text, given.bytes) };
  await writeDifference(text === given.text ? [] : [file], findings, run);
}

async function applyFixes(run: CheckRun, given: GivenText, setExitCode: SetExitCode): Promise<void> {
  const { text, findings } = await fixText(run, given);
  const content = fixedContent(given.path, text);
  setExitCode(exitCodeFor(run));
  await write(process.stdout, encoded(text, given.bytes).toString());
  const fixed = { findings, files: text === given.text ? 0 : 1 };
  await reportRun(
    { ...run, contentOf: async () => content, textOf: async () => text },
    fixed,
    setExitCode,
    process.stderr,
  );
}

async function fixText({ project, options }: CheckRun, given: GivenText): Promise<{ text: string; findings: number }> {
  const texts: TextAccess = {
    read: async (file) => (file === given.path ? given.text : null),
    contentOf: fixedContent,
  };
  const { files, findings } = await fixProject(project, texts, { allowUnsafe: options.unsafeFixes === true });
  return { text: files[0]?.after ?? given.text, findings };
}
