import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { RegistryFailure } from "../registry-failure.ts";
import { type MetaFile, numberAt, readMetaFile, textAt } from "./meta-file.ts";
import type { MlflowRegistry } from "./mlflow-registry.ts";
import {
  DELETED_STAGE,
  joinVersions,
  type ModelEntry,
  type ModelVersion,
  type RegistryContent,
  readStage,
} from "./registered-model.ts";
import { isRunId, type RunFacts, readMetric } from "./run-facts.ts";

const META_FILE = "meta.yaml";
const MODELS_FOLDER = "models";
const VERSION_FOLDER = /^version-\d+$/;

/** MLflow's file store: a folder, usually `mlruns`, with a folder for each experiment and one for registered models. */
export class FileStore implements MlflowRegistry {
  readonly #folder: string;

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async content(): Promise<RegistryContent> {
    const folders = await subfolders(this.#folder);
    if (!(await isFileStore(this.#folder))) {
      throw new RegistryFailure(
        `${this.#folder} is no MLflow file store: it holds neither "${MODELS_FOLDER}" nor experiments; name the folder that MLflow calls mlruns`,
      );
    }
    const models = folders.includes(MODELS_FOLDER) ? await subfolders(path.join(this.#folder, MODELS_FOLDER)) : [];
    const entries: ModelEntry[] = [];
    const versions: { name: string; version: ModelVersion }[] = [];
    const unreadable: RegistryContent["unreadable"] = [];
    const attempt = async (place: string, read: () => Promise<void>) => {
      await read().catch((error: Error) => unreadable.push({ place, reason: reasonOf(error) }));
    };
    for (const model of models) {
      const folder = path.join(this.#folder, MODELS_FOLDER, model);
      await attempt(path.join(folder, META_FILE), async () => {
        const entry = await readModel(folder);
        entries.push(entry);
        for (const each of (await subfolders(folder)).filter((name) => VERSION_FOLDER.test(name))) {
          await attempt(path.join(folder, each, META_FILE), async () => {
            const version = await readVersion(path.join(folder, each));
            if (version.stage !== DELETED_STAGE) versions.push({ name: entry.name, version });
          });
        }
      });
    }
    return { models: joinVersions(entries, versions), unreadable };
  }

  async run(runId: string): Promise<RunFacts | null> {
    if (!isRunId(runId)) return null;
    for (const experiment of await subfolders(this.#folder)) {
      const folder = path.join(this.#folder, experiment, runId);
      const meta = await readMeta(folder).catch(() => null);
      if (meta !== null) return readRun(folder, runId, meta);
    }
    return null;
  }

  async loggedModelFolder(modelId: string): Promise<string | null> {
    if (!isRunId(modelId)) return null;
    for (const experiment of await subfolders(this.#folder)) {
      const folder = path.join(this.#folder, experiment, MODELS_FOLDER, modelId, "artifacts");
      const isThere = await stat(folder).then(
        (status) => status.isDirectory(),
        () => false,
      );
      if (isThere) return folder;
    }
    return null;
  }

  async close(): Promise<void> {}
}

/** Whether a folder is one of MLflow's: it holds registered models, or experiments where nothing was registered yet. */
export async function isFileStore(folder: string): Promise<boolean> {
  for (const each of await subfolders(folder).catch((): string[] => [])) {
    if (each === MODELS_FOLDER) return true;
    const isExperiment = await readMeta(path.join(folder, each)).catch(() => null);
    if (isExperiment !== null) return true;
  }
  return false;
}

async function readModel(folder: string): Promise<ModelEntry> {
  const meta = await readMeta(folder);
  const aliases = Object.entries(await readTexts(path.join(folder, "aliases")));
  return {
    name: textAt(meta, "name") ?? path.basename(folder),
    description: textAt(meta, "description"),
    tags: await readTexts(path.join(folder, "tags")),
    created: numberAt(meta, "creation_timestamp"),
    updated: numberAt(meta, "last_updated_timestamp"),
    aliases: Object.fromEntries(
      aliases.map(([alias, version]) => [alias, Number(version)]).filter(([, version]) => Number.isInteger(version)),
    ),
  };
}

async function readVersion(folder: string): Promise<ModelVersion> {
  const meta = await readMeta(folder);
  return {
    version: Number(path.basename(folder).replace("version-", "")),
    created: numberAt(meta, "creation_timestamp"),
    stage: readStage(textAt(meta, "current_stage")),
    runId: textAt(meta, "run_id"),
    source: textAt(meta, "source"),
    status: textAt(meta, "status"),
    description: textAt(meta, "description"),
    tags: await readTexts(path.join(folder, "tags")),
  };
}

async function readRun(folder: string, runId: string, meta: MetaFile): Promise<RunFacts> {
  const histories = Object.entries(await readTexts(path.join(folder, "metrics")));
  return {
    runId,
    name: textAt(meta, "run_name"),
    started: numberAt(meta, "start_time"),
    ended: numberAt(meta, "end_time"),
    metrics: Object.fromEntries(histories.map(([metric, lines]) => [metric, newestValue(lines)])),
    params: await readTexts(path.join(folder, "params")),
  };
}

/** A line for each value: when, what, at which step. The newest is the one of the highest step, then of the latest time. */
function newestValue(lines: string): number {
  const values = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [time = "", value = "", step = "0"] = line.trim().split(" ");
      return { time: Number(time), value: readMetric(value), step: Number(step) };
    });
  values.sort((one, other) => one.step - other.step || one.time - other.time || one.value - other.value);
  return values.at(-1)?.value ?? Number.NaN;
}

async function readMeta(folder: string): Promise<MetaFile> {
  return readMetaFile(await readFile(path.join(folder, META_FILE), "utf8"));
}

/** Messages of the system name the path again. */
function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === undefined) return error.message;
  return error.code === "ENOENT" ? "is missing" : `cannot be read (${error.code})`;
}

/** The content of all files below a folder, by their path with forward slashes; of none where there is no such folder. */
async function readTexts(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch((): Dirent[] => []);
  const texts: [string, string][] = [];
  for (const file of files) {
    if (!file.isFile()) continue;
    const absolute = path.join(file.parentPath, file.name);
    texts.push([path.relative(folder, absolute).split(path.sep).join("/"), await readFile(absolute, "utf8")]);
  }
  texts.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(texts);
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const isMissing = error.code === "ENOENT" || error.code === "ENOTDIR";
    const reason = isMissing ? "no such folder" : error.message;
    throw new RegistryFailure(`${folder}: ${reason}; name a folder of MLflow, its database or its server`);
  });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}
