import { type CommandWord, isUnknown, programName, textOf } from "./command-word.ts";

/** Programs that only say something: what stands behind them is not run. */
const SPEAKERS: ReadonlySet<string> = new Set(
  "echo printf log info warn error die print cat grep egrep sed awk test [ [[ which type alias read".split(" "),
);

/** Programs that start another one, which stands somewhere among their words. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    "sudo doas env nohup time exec command nice ionice timeout stdbuf setsid numactl taskset srun mpirun mpiexec uv uvx pipx poetry pdm pipenv " +
    "pixi rye hatch conda mamba micromamba tini dumb-init gosu su-exec runuser docker docker-compose podman nerdctl kubectl oc singularity " +
    "apptainer enroot nsys ncu parallel xargs start-stop-daemon proxychains4 catchsegv retry fzrun sky ssh watch ! then do if while"
  ).split(" "),
);

/** Programs that run a container: their image starts a program of its own, with the words behind it. */
const CONTAINERS = /^(?:docker|podman|nerdctl)$/;

/** Options of `docker run` that take no value, so that the image is found. */
const CONTAINER_SWITCHES =
  /^(?:-[ditP]+|--(?:rm|detach|interactive|tty|init|privileged|read-only|publish-all|no-healthcheck|oom-kill-disable|quiet|replace))$/;

/** Whether a command can run something that names a model. */
export function isSpoken(words: readonly CommandWord[]): boolean {
  return SPEAKERS.has(programName(words[0] === undefined ? "" : textOf(words[0])));
}

/** Where in some words a program may stand: at the beginning, and anywhere behind a program that starts others. */
export function startsOf(words: readonly CommandWord[]): number[] {
  const [first] = words;
  if (first === undefined) return [];
  return STARTERS.has(programName(textOf(first))) || isUnknown(first) ? [...words.keys()] : [0];
}

/** The number of words up to the end of a command that begins at an index; null where it is another one. */
export function endOfCommand(
  words: readonly CommandWord[],
  start: number,
  [program, ...rest]: readonly string[],
): number | null {
  let at = start + 1;
  // `python -u -m module`: the interpreter's own switches come first.
  if (program === "python") while (/^-[A-Zbdsuv]+$/.test(wordAt(words, at))) at++;
  for (const word of rest) if (wordAt(words, at++) !== word) return null;
  return at;
}

/** The program at an index. An interpreter may stand in a variable: `$PYTHON -m module`. */
export function programAt(words: readonly CommandWord[], index: number): string {
  const word = words[index];
  if (word !== undefined && isUnknown(word) && wordAt(words, index + 1) === "-m") return "python";
  return programName(wordAt(words, index));
}

function wordAt(words: readonly CommandWord[], index: number): string {
  return words[index]?.written.text ?? "";
}

/** The image that `docker run` starts, and the words it is started with; null for every other command. */
export function containerRun(words: readonly CommandWord[]): { image: string; start: number } | null {
  const program = words.findIndex((word) => CONTAINERS.test(programName(textOf(word))));
  if (program < 0 || program > 3 || !/^(?:run|create)$/.test(wordAt(words, program + 1))) return null;
  for (let at = program + 2; at < words.length; at++) {
    const text = wordAt(words, at);
    if (!text.startsWith("-")) return { image: text, start: at + 1 };
    if (!text.includes("=") && !CONTAINER_SWITCHES.test(text)) at++;
  }
  return null;
}

/** Whether an image's name, less registry, tag and digest, ends as one of these does. */
export function isImage(image: string, names: readonly string[]): boolean {
  const bare = image.replace(/@.*$/, "").replace(/:[^/]*$/, "");
  return names.some((name) => bare === name || bare.endsWith(`/${name}`));
}

/** Whether a command runs a program for models whose long options are known by their keys: Python and its launchers, scripts. */
export function takesKnownOptions(words: readonly CommandWord[]): boolean {
  const container = containerRun(words);
  if (container !== null) return takesKnownOptions(words.slice(container.start));
  const texts = words.map(textOf);
  const names = texts.slice(0, 12).map(programName);
  if (texts.some((text) => /\.(?:py|sh)$/.test(text) && !text.startsWith("-"))) return true;
  const runs = names.findIndex((name) => LAUNCHERS.test(name));
  return runs === 0 || (runs > 0 && STARTERS.has(names[0]!)) || (words[0] !== undefined && isUnknown(words[0]));
}

const LAUNCHERS =
  /^(?:python|accelerate|torchrun|deepspeed|colossalai|composer|trl|axolotl|llamafactory-cli|llmtuner|autotrain|tune|xtuner|optimum-cli|vllm|sglang|lmdeploy|aphrodite|text-generation-launcher|text-embeddings-router|trtllm-(?:build|serve|bench)|mergekit-[\w-]+|lm_eval|lm-eval|fastchat|ct2-[\w-]+|infinity_emb|horovodrun|pdsh|olive)$/;
