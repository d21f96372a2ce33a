import path from "node:path";

/** The vendors whose models are known. */
const VENDORS = ["openai", "anthropic", "google", "mistral", "cohere"] as const;

/** One model in the facts: its name, and what the vendor announced; empty texts where it announced nothing. */
interface Fact {
  model: string;
  deprecated: string;
  retired: string;
  replacement: string;
}

/** Everything that is kept about the vendors' models. */
interface Facts {
  models: ReadonlyMap<string, Fact[]>;
  /** The newest dated release by vendor and moving name; empty where none is known. */
  aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads the tables of a folder. */
export function readFacts(folder: string, read: (file: string, encoding: "utf8") => string): Facts {
  const models = new Map<string, Fact[]>();
  for (const vendor of VENDORS) {
    const rows = tableIn(read(path.join(folder, `${vendor}.tsv`), "utf8"));
    models.set(
      vendor,
      rows.map(({ model = "", deprecated = "", retired = "", replacement = "" }) => ({
        model,
        deprecated,
        retired,
        replacement,
      })),
    );
  }
  const aliases = new Map<string, Map<string, string>>();
  for (const { vendor = "", alias = "", snapshot = "" } of tableIn(read(path.join(folder, "aliases.tsv"), "utf8"))) {
    const known = aliases.get(vendor) ?? new Map<string, string>();
    aliases.set(vendor, known.set(alias, snapshot));
  }
  return { models, aliases };
}

function tableIn(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

const FULL_DATE = /-(\d{4})-?(\d{2})-?(\d{2})$/;

/** The day that a name itself says. */
function dateIn(name: string): string {
  const match = FULL_DATE.exec(name);
  return match === null || !/^(19|20)/.test(match[1]!) ? "" : `${match[1]}-${match[2]}-${match[3]}`;
}

/**
 * The text of the catalogue's file.
 * @param listed a list of models as models.dev gives it; null: none
 * @returns also notes about facts that do not agree with each other, for whoever runs the script
 */
export function catalogueText(facts: Facts, listed: string | null, asOf: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  const list = listed === null ? [] : tableIn(listed);
  const vendors = VENDORS.map((vendor) => {
    const ofVendor = list.filter(({ author }) => author === vendor);
    return `  ${vendor}: \`\n${linesOf(vendor, facts, ofVendor, notes).join("\n")}\n\`,`;
  });
  const text = [
    "// Made by `npm run catalogue` from scripts/catalogue/facts, where the sources are named. Change it there.",
    "",
    "/** The day on which the sources were read. */",
    `export const AS_OF = "${asOf}";`,
    "",
    "/** By vendor a line for each model: name, released, deprecated (`yes` where no day is known), retired, replacement, snapshot (`-`: it moves, none known). */",
    "export const VENDOR_MODELS = {",
    ...vendors,
    "} as const;",
    "",
  ].join("\n");
  return { text, notes };
}

function linesOf(vendor: string, facts: Facts, listed: readonly Record<string, string>[], notes: string[]): string[] {
  const kept = new Map((facts.models.get(vendor) ?? []).map((fact) => [fact.model, fact]));
  const aliases = new Map([...(facts.aliases.get(vendor) ?? []), ...datedAliases(kept)]);
  for (const [alias, snapshot] of aliases) {
    const own = kept.get(snapshot);
    // The name goes where its release goes, unless the vendor says something of the name itself.
    if (!kept.has(alias)) kept.set(alias, { ...(own ?? NOTHING_SAID), model: alias });
  }
  for (const { id = "", status, created = "" } of listed) {
    if (status === "deprecated" && !kept.has(id)) kept.set(id, { ...NOTHING_SAID, model: id, deprecated: "yes" });
    const said = dateIn(id);
    if (said !== "" && created !== "" && created !== said)
      notes.push(`${vendor} ${id}: ${created} in the list, ${said} in the name`);
  }
  return [...kept.values()]
    .sort((one, other) => (one.model < other.model ? -1 : 1))
    .map((fact) => lineOf(fact, aliases));
}

const NOTHING_SAID = { deprecated: "", retired: "", replacement: "" };

/** Names that stand before a date in other names: `gpt-5.5` before `gpt-5.5-2026-04-23`. */
function datedAliases(kept: ReadonlyMap<string, Fact>): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const name of [...kept.keys()].sort()) {
    if (dateIn(name) === "") continue;
    const alias = name.replace(FULL_DATE, "");
    if (kept.has(alias)) aliases.set(alias, name);
  }
  return aliases;
}

function lineOf({ model, deprecated, retired, replacement }: Fact, aliases: ReadonlyMap<string, string>): string {
  const snapshot = aliases.has(model) ? aliases.get(model) || "-" : "";
  const isEnding = retired !== "" && deprecated === "";
  const cells = [model, dateIn(model), isEnding ? "yes" : deprecated, retired, replacement, snapshot];
  return cells.join("|").replace(/\|+$/, "");
}
