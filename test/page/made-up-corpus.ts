/** Ways in which the owners of the corpus write names, with and without versions. */
const WAYS: ((family: string, number: number) => string)[] = [
  (family, number) => `${family}-v${1 + (number % 4)}`,
  (family, number) => `${family}-${["base", "large", "small"][number % 3]}`,
  (family, number) => `${family}-${["base", "large"][number % 2]}-finetuned-${["emotion", "squad"][number % 2]}`,
  (family, number) => `${family}-1.${number % 3}.0`,
  (family) => `wav2vec2-${family}`,
];
const OWNERS = ["acme", "bolt", "corvid", "delta", "ember"];
const TASKS = ["fill-mask", "text-classification", "translation"];
const FAMILIES = ["bert", "opus", "churn", "tagger", "ranker", "speaker", "reader"];

/** A name as long as none should be. */
export const LONG_NAME = `acme/${"x".repeat(10_000)}-v1`;
/** A name that would run if a page took it for markup. */
export const MARKUP_NAME = `acme/<img src=x onerror="document.title='owned'">-v2`;
/** A name that is written from right to left, with a character that would turn round all that follows. */
export const RIGHT_TO_LEFT_NAME = "acme/\u202eدردشة-v3";
/** A token that is in names of its own family. */
const HOSTILE_TOKEN = "<b>bold</b>";

/** A corpus with owners, tasks, times and names that mean harm, as files by their names: a table, and records line by line. */
export function madeUpCorpus(): Record<string, string> {
  const rows = Array.from({ length: 600 }, (_, number) => {
    const owner = OWNERS[(number * 7) % OWNERS.length]!;
    const family = FAMILIES[(number * 3) % FAMILIES.length]!;
    const name = WAYS[(number + Math.floor(number / 11)) % WAYS.length]!(family, number);
    return {
      id: `${owner}/${name}${number % 5 === 4 ? "" : `-${number}`}`,
      pipeline_tag: TASKS[number % TASKS.length]!,
      createdAt: new Date(Date.UTC(2022, number % 30, 1 + (number % 28))).toISOString(),
    };
  });
  const hostile = [LONG_NAME, MARKUP_NAME, RIGHT_TO_LEFT_NAME, ...hostileFamily()].map((id) => ({
    id,
    pipeline_tag: "<script>alert(1)</script>",
    createdAt: "2024-05-05T00:00:00Z",
  }));
  return {
    "models.csv": `id,pipeline_tag,createdAt\n${rows.map((row) => `${row.id},${row.pipeline_tag},${row.createdAt}\n`).join("")}`,
    "hostile.jsonl": hostile.map((row) => `${JSON.stringify(row)}\n`).join(""),
  };
}

function hostileFamily(): string[] {
  return ["acme", "bolt"].flatMap((owner) =>
    [1, 2, 3].map((number) => `${owner}/harm${number}-${HOSTILE_TOKEN}-large`),
  );
}
