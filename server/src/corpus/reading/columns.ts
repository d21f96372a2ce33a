/** The columns of a table of models that are read, by their place in a row; -1 where the table has no such column. */
export interface Columns {
  name: number;
  task: number;
  owner: number;
  created: number;
  downloads: number;
  baseModel: number;
  /** The Hub's tags, which may say the base model. */
  tags: number;
}

/** Names of columns without case, spaces, hyphens and underscores, the surest first. */
const KNOWN: Record<keyof Columns, readonly string[]> = {
  name: ["modelid", "repoid", "repositoryid", "hubid", "modelname", "id", "name", "model", "repository", "repo"],
  task: ["pipelinetag", "task", "pipeline", "taskname", "tasks"],
  owner: ["author", "owner", "organization", "organisation", "org", "namespace", "username", "user", "publisher"],
  created: [
    "createdat",
    "created",
    "creationtimestamp",
    "creationtime",
    "creationdate",
    "createddate",
    "releasedate",
    "publishedat",
  ],
  downloads: ["downloads", "downloadcount", "downloadsalltime", "totaldownloads"],
  baseModel: ["basemodel", "basemodels", "basemodelid", "parentmodel", "finetunedfrom"],
  tags: ["tags"],
};

/**
 * Finds the columns that are read, as the Hub, its data sets and common exports name them. Names that begin with an underscore
 * (`_id`) belong to the database an export came from.
 * @param header the names of all columns
 * @param first the first row, where it is known: a column `id` that counts is no name where another column can be
 */
export function findColumns(header: readonly string[], first?: readonly unknown[]): Columns {
  const names = header.map((column) =>
    column.trim().startsWith("_") ? "" : column.toLowerCase().replace(/[\s_.-]/g, ""),
  );
  const find = (known: readonly string[]) => known.map((name) => names.indexOf(name)).filter((at) => at >= 0);
  const columns = Object.fromEntries(
    Object.entries(KNOWN).map(([column, known]) => [column, find(known)[0] ?? -1]),
  ) as unknown as Columns;
  const candidates = find(KNOWN.name);
  if (first !== undefined && isCounter(first[columns.name])) {
    columns.name = candidates.find((at) => !isCounter(first[at])) ?? columns.name;
  }
  return columns;
}

function isCounter(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint" || (typeof value === "string" && /^\d+$/.test(value));
}

/** Why a table without a column of names is passed over. */
export function withoutNames(header: readonly string[]): string {
  const shown = header.slice(0, 8).map((column) => column.slice(0, 40) || '""');
  return `no column holds the names of models (id, model_id, modelId or name); there are: ${shown.join(", ")}${header.length > 8 ? " …" : ""}`;
}
