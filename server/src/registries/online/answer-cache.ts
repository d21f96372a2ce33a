import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { answerKey } from "./answer-key.ts";
import type { Identity } from "./identity.ts";

/** What a registry was asked, and by whom. */
export interface Question {
  /** The registry's address, without credentials. */
  registry: string;
  identity: Identity;
  /** The kind of fact, with a number that grows when its shape changes: `mlflow-model-1`. */
  kind: string;
  /** What it is about: a model's name. */
  subject: string;
}

/** An answer, and when it was given. */
export interface KeptAnswer<Value> {
  value: Value;
  /** Milliseconds since 1970. */
  asked: number;
}

/** Grows when the files are written otherwise. */
const FORMAT = "modelver-answer-1";
const ENDING = ".answer";
/** So much is kept at most; bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Larger answers are not kept; bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024;
/** Answers written before room is looked for again. */
const WRITES_BETWEEN_LOOKS = 200;

/**
 * Answers of registries on the disk, a file each. A file says neither which registry answered nor who asked: its name is a digest of the question
 * under a key that lies beside it, and so is the seal without which it counts as absent. Nothing here throws: what cannot be kept is asked again.
 */
export class AnswerCache {
  readonly #folder: string;
  readonly #mostBytes: number;
  #key: Promise<Buffer | null> | null = null;
  #writes = 0;

  /**
   * @param folder absolute; made where it is missing
   * @param mostBytes what is kept at most
   */
  constructor(folder: string, mostBytes = MOST_BYTES) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /** The answer to a question; null where none is kept. */
  async read<Value>(question: Question): Promise<KeptAnswer<Value> | null> {
    const place = await this.#placeOf(question);
    const text = place === null ? null : await readFile(place.file, "utf8").catch(() => null);
    if (place === null || text === null) return null;
    const end = text.indexOf("\n");
    const [format, asked = "", seal = ""] = text.slice(0, Math.max(0, end)).split(" ");
    const json = text.slice(end + 1);
    if (format !== FORMAT || !isSame(seal, sealOf(place, asked, json))) return null;
    return { value: JSON.parse(json), asked: Number(asked) };
  }

  /** Keeps an answer in the place of the one before. Whoever reads meanwhile gets one or the other. */
  async write<Value>(question: Question, { value, asked }: KeptAnswer<Value>): Promise<void> {
    const place = await this.#placeOf(question);
    const json = JSON.stringify(value);
    if (place === null || json.length > LARGEST_ANSWER) return;
    const text = `${FORMAT} ${asked} ${sealOf(place, String(asked), json)}\n${json}`;
    const unfinished = `${place.file}.${randomBytes(6).toString("hex")}`;
    try {
      await writeFile(unfinished, text, { mode: 0o600, flag: "wx" });
      await rename(unfinished, place.file);
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
    if (this.#writes++ % WRITES_BETWEEN_LOOKS === 0) await this.#makeRoom();
  }

  async #placeOf({ registry, identity, kind, subject }: Question): Promise<Place | null> {
    if (identity === null) return null;
    this.#key ??= answerKey(this.#folder);
    const key = await this.#key;
    if (key === null) return null;
    const name = digest(key, [registry, identity, kind, subject]).slice(0, 40);
    return { key, name, file: path.join(this.#folder, `${name}${ENDING}`) };
  }

  /** Takes away what was written longest ago, and what others left unfinished, until a tenth is free again. */
  async #makeRoom(): Promise<void> {
    const files = await filesIn(this.#folder);
    let total = files.reduce((sum, { size }) => sum + size, 0);
    if (total <= this.#mostBytes) return;
    for (const { file, size } of files.sort((one, other) => one.written - other.written)) {
      if (total <= this.#mostBytes * 0.9) return;
      await rm(file, { force: true }).catch(() => undefined);
      total -= size;
    }
  }
}

interface Place {
  key: Buffer;
  name: string;
  file: string;
}

function sealOf({ key, name }: Place, asked: string, json: string): string {
  return digest(key, [FORMAT, name, asked, json]);
}

function digest(key: Buffer, parts: readonly string[]): string {
  return createHmac("sha256", key).update(JSON.stringify(parts)).digest("hex");
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

async function filesIn(folder: string): Promise<{ file: string; size: number; written: number }[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names
    .filter((name) => name.includes(ENDING))
    .map(async (name) => {
      const file = path.join(folder, name);
      const status = await stat(file).catch(() => null);
      return status === null ? [] : [{ file, size: status.size, written: status.mtimeMs }];
    });
  return (await Promise.all(files)).flat();
}
