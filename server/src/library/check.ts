import { readFile } from "node:fs/promises";
import path from "node:path";
import { languageOf } from "../documents/language.ts";
import { loadParsers, type Parsers } from "../documents/parsers.ts";
import type { SkippedFile } from "../reports/check-result.ts";
import { collectResult } from "../reports/collect-result.ts";
import { type JsonReport, reportValue } from "../reports/json.ts";
import { allRules } from "../rules/all-rules.ts";
import { fingerprintsOf } from "../rules/finding-identity.ts";
import type { Profile } from "../rules/profile.ts";
import { covers, isSelector } from "../rules/selection.ts";
import type { DocumentContent } from "../workspace/content.ts";
import { type ContentReading, contentOf } from "../workspace/content-reading.ts";
import { toRelative } from "../workspace/file-walk.ts";
import { Project } from "../workspace/project.ts";
import { reportedPath, type Scope, scopeOf, scopeOfTexts } from "../workspace/scope.ts";

/** How a check goes. What is left out is as the project's own configuration says. */
export interface CheckOptions {
  /** The folder from which relative paths are meant, and to which those of the report are relative; default: the current one. */
  folder?: string;
  /** How loud rules are: by where code stands, or each at its own severity everywhere. */
  profile?: Profile;
  /** Rules to report, as codes or beginnings of codes: `["MV2", "MV301"]`. */
  select?: readonly string[];
  /** Rules not to report, in the same form. */
  ignore?: readonly string[];
  /** Files and folders to leave out, as patterns of `.gitignore`. */
  exclude?: readonly string[];
  /** Ends the check early: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

/** Texts to be checked in the place of files, which need not exist: each under the path that says how it is read. */
export interface Files {
  files: Readonly<Record<string, string>>;
}

/**
 * Checks files and folders of the disk, or texts in memory that may refer to each other. What is returned is what
 * `modelver check --format json` prints.
 *
 * Nothing is written, and no network connection is opened. Files that cannot be read are no errors: `summary.skipped` names them.
 * @param what a path, several paths, or texts by path; nothing: the folder of the options
 * @throws {Error} where a path does not exist
 * @throws {RangeError} where `select` or `ignore` covers no rule
 */
export async function check(
  what: string | readonly string[] | Files = [],
  options: CheckOptions = {},
): Promise<JsonReport> {
  assertSelectors(options);
  const folder = path.resolve(options.folder ?? ".");
  if (typeof what === "object" && "files" in what) return checkTexts(Object.entries(what.files), folder, options);
  const scope = scopeOf(typeof what === "string" ? [what] : what, folder);
  return inProject(scope, options, async (project) => {
    const isWhole = scope.paths.length === 1 && scope.paths[0] === scope.root;
    await project.load(isWhole ? [] : scope.paths, undefined, options.signal);
    return [];
  });
}

/**
 * Checks one text in the place of a file. What the project around it says holds: its configuration, modules that are imported.
 * @param options with the `path` that says how the text is read and where it would stand, such as `src/serve.py`
 * @throws {RangeError} where `select` or `ignore` covers no rule
 */
export function checkText(text: string, options: CheckOptions & { path: string }): Promise<JsonReport> {
  return check({ files: { [options.path]: text } }, options);
}

async function checkTexts(
  files: [file: string, text: string][],
  folder: string,
  options: CheckOptions,
): Promise<JsonReport> {
  const names = files.map(([file]) => file);
  const scope = names.length === 0 ? scopeOf([folder], folder) : scopeOfTexts(names, folder);
  return inProject(scope, options, async (project) => {
    const skipped: SkippedFile[] = [];
    const contents = new Map<string, DocumentContent>();
    for (const [file, text] of files) {
      const inside = toRelative(scope.root, path.resolve(folder, file));
      const reading = readText(inside, text);
      if ("content" in reading) contents.set(inside, reading.content);
      else skipped.push({ path: reportedPath(scope, inside), reason: reading.skipped });
    }
    // Once more, for those that import one that came after them.
    for (const [file, content] of [...contents, ...(contents.size > 1 ? contents : [])]) {
      options.signal?.throwIfAborted();
      await project.update(file, content);
    }
    return skipped;
  });
}

function readText(file: string, text: string): ContentReading {
  if (languageOf(file) === null) return { skipped: "no kind of file that ModelVer reads" };
  return contentOf(file, text.replace(/^\uFEFF/, ""));
}

/** Opens the project of a scope, lets it be filled, and reports; what filling it passed over is added to what the project did. */
async function inProject(
  scope: Scope,
  options: CheckOptions,
  fill: (project: Project) => Promise<SkippedFile[]>,
): Promise<JsonReport> {
  options.signal?.throwIfAborted();
  const project = await Project.open(scope.root, { parsers: await grammars(), ...projectOptions(options) });
  try {
    const skipped = await fill(project);
    options.signal?.throwIfAborted();
    const result = await collectResult(project, {
      toolVersion: "",
      projectName: path.basename(scope.root),
      fixed: null,
      rules: [],
      reportedPath: (each) => reportedPath(scope, each),
      contentOf: async () => null,
      fingerprintsOf,
    });
    const report = reportValue(result, { statistics: false });
    return { ...report, summary: { ...report.summary, skipped: [...report.summary.skipped, ...skipped] } };
  } finally {
    project.dispose();
  }
}

function projectOptions({ profile, select, ignore, exclude }: CheckOptions) {
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(select === undefined ? {} : { select }),
    ...(ignore === undefined ? {} : { ignore }),
    ...(exclude === undefined ? {} : { exclude }),
  };
}

function assertSelectors({ select = [], ignore = [] }: CheckOptions): void {
  for (const selector of [...select, ...ignore]) {
    if (isSelector(selector) && allRules.some(({ code }) => covers(selector, code))) continue;
    throw new RangeError(`No rule has the code ${selector}`);
  }
}

let loading: Promise<Parsers> | null = null;

/** The grammars, which lie beside the bundle: read once, the same for all checks. */
function grammars(): Promise<Parsers> {
  loading ??= loadParsers((name) => readFile(new URL(name, import.meta.url)));
  return loading;
}
