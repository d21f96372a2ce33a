import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyEdits } from "../../server/src/documents/edits.ts";
import type { Place } from "../../server/src/documents/place.ts";
import { allRules } from "../../server/src/rules/all-rules.ts";
import type { Finding, Fix } from "../../server/src/rules/finding.ts";
import { selectFixes } from "../../server/src/workspace/fixes/fix-selection.ts";
import { Project } from "../../server/src/workspace/project.ts";
import type { OnlineOptions } from "../../server/src/workspace/project-settings.ts";
import { testParsers } from "../parsers.ts";
import { type ApiRepository, startHub } from "../registries/huggingface/loopback-repositories.ts";
import { withProject } from "../workspace/temporary-project.ts";
import { type FixtureCase, readFixture, writeCase } from "./fixture-file.ts";

/*
 * Runs the cases of fixtures/<CODE>.md through the whole chain. `npm run test:update` writes what was found into the files;
 * read the difference before you commit it.
 */
/** The day on which the fixtures are read. */
const TODAY = "2026-11-26";

const folder = path.join(import.meta.dirname, "fixtures");
const update = process.env.npm_lifecycle_event === "test:update";

for (const file of readdirSync(folder).sort()) {
  describe(`fixtures/${file}`, () => {
    const code = path.basename(file, ".md");
    const { introduction, cases } = readFixture(readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n"));
    const written: string[] = [];

    for (const each of cases) {
      it(each.title, async () => {
        const actual = await run(each, code);
        written.push(actual);
        if (!update) assert.equal(actual.trimEnd(), each.text.trimEnd());
      });
    }

    after(() => {
      if (update) writeFileSync(path.join(folder, file), `${(introduction + written.join("")).trimEnd()}\n`);
    });
  });
}

describe("the fixtures", () => {
  it("have a file for every rule", () => {
    const files = readdirSync(folder).map((file) => path.basename(file, ".md"));
    assert.deepEqual(files.sort(), allRules.map(({ code }) => code).sort());
  });
});

/** The section of a case as it should stand: findings of the rule, and the sources after one round of its fixes. */
async function run(given: FixtureCase, code: string): Promise<string> {
  const files = Object.fromEntries(given.sources.map((source) => [source.path, source.text]));
  let section = "";
  await withProject({ ...files, ...mlflowStore(given.registry) }, async (root) => {
    const findings = await inCache(given.cache, path.join(root, ".git", "cache"), () =>
      atHub(given.hub, (online) => check(root, files, code, online)),
    );
    const { edits } = selectFixes(findings.map(withoutAsking), true);
    const fixed = new Map(
      [...new Set(edits.map((edit) => edit.path))].map((each) => [
        each,
        applyEdits(
          files[each] ?? "",
          edits.filter((edit) => edit.path === each),
        ),
      ]),
    );
    section = writeCase(given, findings.flatMap(describeFinding), fixed);
  });
  return section;
}

async function check(
  root: string,
  files: Record<string, string>,
  code: string,
  online: OnlineOptions | null,
): Promise<Finding[]> {
  const parsers = await testParsers();
  const isConfigured = "modelver.toml" in files;
  const project = await Project.open(root, {
    parsers,
    today: () => TODAY,
    ...(online === null ? {} : { online }),
    ...(isConfigured ? {} : { profile: "strict" }),
  });
  try {
    await project.load([]);
    await project.askRegistries(() => undefined);
    const findings = project.allFindings();
    return isConfigured ? findings : findings.filter((finding) => finding.code === code);
  } finally {
    project.dispose();
  }
}

/** Runs with leave to ask a Hub that says, today, what the lines say; with no leave where there are none. */
async function atHub<Result>(
  lines: string[],
  action: (online: OnlineOptions | null) => Promise<Result>,
): Promise<Result> {
  if (lines.length === 0) return action(null);
  const hub = await startHub(repositoriesOf(lines));
  const { now } = Date;
  Date.now = () => Date.parse(TODAY);
  try {
    return await action({
      environment: { HF_ENDPOINT: hub.endpoint, HF_TOKEN_PATH: "/nowhere" },
      userAgent: "modelver/test",
      answersFolder: null,
      proxy: null,
      mlflow: null,
      huggingFace: { authorization: null },
    });
  } finally {
    Date.now = now;
    await hub.stop();
  }
}

function repositoriesOf(lines: string[]): ApiRepository[] {
  const repositories = new Map<string, Required<Pick<ApiRepository, "id" | "branches" | "tags" | "about">>>();
  for (const line of lines) {
    const [kind = "", name = "", what = "", revision = "", commit = ""] = line.split(" ");
    const id = `${kind}s/${name}`;
    const repository = repositories.get(id) ?? { id, branches: {}, tags: {}, about: {} };
    repositories.set(id, repository);
    if (what === "disabled") repository.about.disabled = true;
    else repository[what === "tag" ? "tags" : "branches"][revision] = commit;
  }
  return [...repositories.values()];
}

/** The files of an MLflow store that holds what the lines say. */
function mlflowStore(lines: string[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const line of lines) {
    const [model = "", what = "", more = "None", key = "", ...words] = line.split(" ");
    const folder = `mlruns/models/${model}`;
    const version = `${folder}/version-${what}`;
    files[`${folder}/meta.yaml`] = `name: ${model}\n`;
    if (what.startsWith("@")) files[`${folder}/aliases/${what.slice(1)}`] = more;
    else if (more === "tag") files[`${version}/tags/${key}`] = words.join(" ");
    else if (more === "says") files[`${version}/meta.yaml`] += `description: ${[key, ...words].join(" ")}\n`;
    else if (more.endsWith("signed")) {
      files[`${version}/meta.yaml`] += `source: ${version}/model\n`;
      files[`${version}/model/MLmodel`] =
        `flavors: {sklearn: {}}\n${more === "signed" ? "signature: {inputs: '[]'}\n" : ""}`;
    } else files[`${version}/meta.yaml`] = `version: ${what}\ncurrent_stage: ${more}\nstatus: READY\n`;
  }
  return files;
}

/** Runs with a local Hugging Face cache that holds what the lines say. */
async function inCache<Result>(lines: string[], cacheFolder: string, action: () => Promise<Result>): Promise<Result> {
  for (const line of lines) {
    const [kind, repository = "", revision = "", commit = ""] = line.split(" ");
    const repositoryFolder = path.join(cacheFolder, [`${kind}s`, ...repository.split("/")].join("--"));
    mkdirSync(path.join(repositoryFolder, "refs"), { recursive: true });
    mkdirSync(path.join(repositoryFolder, "snapshots", commit), { recursive: true });
    writeFileSync(path.join(repositoryFolder, "refs", revision), commit);
  }
  const before = process.env.HF_HUB_CACHE;
  process.env.HF_HUB_CACHE = cacheFolder;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env.HF_HUB_CACHE;
    else process.env.HF_HUB_CACHE = before;
  }
}

/** A fix with its placeholder left in, to show where it goes. */
function withoutAsking(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.map(({ title, safe, edits }) => ({ title, safe, edits })) };
}

function describeFinding({ code, severity, place, message, fixes, related }: Finding): string[] {
  return [
    `${shown(place)} ${severity} ${code} ${message}`,
    ...related.map((each) => `  see ${shown(each.place)} ${each.message}`),
    ...fixes.map((fix) => `  fix (${safetyOf(fix)}) ${fix.title}`),
  ];
}

/** Counted from one, as editors show it. */
function shown({ path: file, range: { start, end } }: Place): string {
  const until = end.line === start.line ? `${end.character + 1}` : `${end.line + 1}:${end.character + 1}`;
  return `${file}:${start.line + 1}:${start.character + 1}-${until}`;
}

function safetyOf({ safe, needsInput }: Fix): string {
  return needsInput === true ? "needs you" : safe ? "safe" : "unsafe";
}
