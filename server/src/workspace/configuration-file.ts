import path from "node:path";
import type { Parsers } from "../documents/parsers.ts";
import { plainSource } from "../documents/source-text.ts";
import { parseToml } from "../documents/toml.ts";
import {
  type Configuration,
  type ConfigurationProblem,
  defaultConfiguration,
  modelverTable,
  readConfiguration,
} from "./configuration.ts";
import { decode, readTextFileAtOnce } from "./file-reading.ts";

/** The files that may configure ModelVer, the first one that does wins. */
export const CONFIGURATION_FILES = ["modelver.toml", "pyproject.toml"] as const;

/** A project's configuration, and what is wrong with it. Never throws: a file that cannot be read configures nothing. */
export function readConfigurationFile(
  root: string,
  parsers: Parsers,
): { configuration: Configuration; problems: ConfigurationProblem[] } {
  for (const name of CONFIGURATION_FILES) {
    const reading = readTextFileAtOnce(path.join(root, name), decode);
    if (reading === null) continue;
    if ("skipped" in reading) {
      const problem = { path: name, message: `not read: ${reading.skipped}`, place: null };
      return { configuration: defaultConfiguration, problems: [problem] };
    }
    const { text } = reading;
    const source = plainSource(name, text);
    const tree = parseToml(parsers.toml, text);
    const top = tree.roots[0] ?? null;
    const table = name === "modelver.toml" ? top : modelverTable(top);
    if (table === null) continue;
    const read = readConfiguration(table, source);
    const broken = tree.problems.map(({ message, span }) => ({
      path: name,
      message,
      place: span === null ? null : source.placeOf(span),
    }));
    return { configuration: read.configuration, problems: [...broken, ...read.problems] };
  }
  return { configuration: defaultConfiguration, problems: [] };
}
