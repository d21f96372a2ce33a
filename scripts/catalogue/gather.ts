import path from "node:path";

/** The vendors whose models are known. */
const VENDORS = ["openai", "anthropic", "google", "mistral", "cohere"] as const;

/** One model in the facts: its name, and what the vendor announced; empty texts where it announced nothing. */
interface Fact {
  model: string;
  released: string;
  deprecated: string;
  retired: string;
  replacement: string;
}

/** Everything that is kept about the vendors' models. */
interface Facts {
  models: ReadonlyMap<string, Fact[]>;
  /** The newest dated release by vendor and moving name; empty where none is known. */
  aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What models.dev lists. */
  listed: ListedModel[];
}

/** A model that its vendor serves, as models.dev has it. */
export interface ListedModel {
  vendor: string;
  model: string;
  /** ISO date, or empty. */
  released: string;
  /** `deprecated`, or empty. */
  status: string;
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
        released: dateIn(model),
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
  const listed = tableIn(read(path.join(folder, "models-dev.tsv"), "utf8")).map(
    ({ vendor = "", model = "", released = "", status = "" }) => ({ vendor, model, released, status }),
  );
  return { models, aliases, listed };
}

/** The rows of a table of facts by their columns; lines that begin with `#` name its sources. */
export function tableIn(text: string): Record<string, string>[] {
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
 * @param packaged older lists of models.dev, as a package holds them; the facts go before them
 * @returns also notes about facts that do not agree with each other, for whoever runs the script
 */
export function catalogueText(
  facts: Facts,
  packaged: readonly ListedModel[],
  asOf: string,
): { text: string; notes: string[] } {
  const notes: string[] = [];
  const vendors = VENDORS.map((vendor) => {
    const lines = linesOf(vendor, facts, packaged, notes);
    return `  ${vendor}: \`\n${lines.join("\n")}\n\`,`;
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

function linesOf(vendor: string, facts: Facts, packaged: readonly ListedModel[], notes: string[]): string[] {
  const kept = new Map((facts.models.get(vendor) ?? []).map((fact) => [fact.model, fact]));
  const aliases = new Map([...(facts.aliases.get(vendor) ?? []), ...datedAliases(kept)]);
  for (const [alias, snapshot] of aliases) {
    const own = kept.get(snapshot);
    // The name goes where its release goes, unless the vendor says something of the name itself.
    if (!kept.has(alias)) kept.set(alias, { ...(own ?? NOTHING_SAID), released: "", model: alias });
  }
  const isOf = (each: ListedModel) => each.vendor === vendor;
  for (const { model, status, released } of facts.listed.filter(isOf)) {
    if (kept.has(model) || (released < LISTED_SINCE && status !== "deprecated")) continue;
    const newest = newestRelease(model, kept);
    if (newest === null) kept.set(model, { ...NOTHING_SAID, model, deprecated: status === "deprecated" ? "yes" : "" });
    else {
      aliases.set(model, newest.model);
      kept.set(model, { ...newest, released: "", model });
    }
  }
  // An old list tells when a model was released, and not whether it is still served.
  for (const { model, released } of [...facts.listed, ...packaged].filter(isOf)) {
    const said = dateIn(model);
    const day = said || firstRelease(model, kept) || released;
    const known = kept.get(model);
    if (known !== undefined)
      kept.set(model, { ...known, released: known.released || (hasShortDates(model, kept) ? "" : day) });
    if (said !== "" && released !== "" && released !== said)
      notes.push(`${vendor} ${model}: ${released} in the list, ${said} in the name`);
  }
  return [...kept.values()]
    .sort((one, other) => (one.model < other.model ? -1 : 1))
    .map((fact) => lineOf(fact, aliases));
}

/** Of what was released before, a list that nobody takes models out of does not tell whether it is still served. */
const LISTED_SINCE = "2025-07-01";

const NOTHING_SAID = { released: "", deprecated: "", retired: "", replacement: "" };

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

/** The releases of a name whose own names are dated (`o3-2025-04-16`), the earliest first. */
function releasesOf(name: string, kept: ReadonlyMap<string, Fact>): Fact[] {
  const dated = [...kept.values()].filter(({ model }) => dateIn(model) !== "" && model.replace(FULL_DATE, "") === name);
  return dated.sort((one, other) => (dateIn(one.model) < dateIn(other.model) ? -1 : 1));
}

/** Lists do not agree on what the name without a date was first. */
function firstRelease(name: string, kept: ReadonlyMap<string, Fact>): string {
  return dateIn(releasesOf(name, kept)[0]?.model ?? "");
}

function newestRelease(name: string, kept: ReadonlyMap<string, Fact>): Fact | null {
  return releasesOf(name, kept).at(-1) ?? null;
}

/** Of a name whose releases are dated without a year (`gpt-4-0314`), lists give the day of some release or other. */
function hasShortDates(name: string, kept: ReadonlyMap<string, Fact>): boolean {
  return [...kept.keys()].some((each) => each.startsWith(`${name}-`) && /^\d{4}$/.test(each.slice(name.length + 1)));
}

function lineOf(
  { model, released, deprecated, retired, replacement }: Fact,
  aliases: ReadonlyMap<string, string>,
): string {
  const snapshot = aliases.has(model) ? aliases.get(model) || "-" : "";
  const isEnding = retired !== "" && deprecated === "";
  const cells = [model, released, isEnding ? "yes" : deprecated, retired, replacement, snapshot];
  return cells.join("|").replace(/\|+$/, "");
}
