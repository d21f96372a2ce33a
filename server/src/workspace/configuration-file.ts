import path from "node:path";
import type { ConfigurationNode } from "../documents/configuration-tree.ts";
import type { Parsers } from "../documents/parsers.ts";
import type { Place } from "../documents/place.ts";
import { plainSource } from "../documents/source-text.ts";
import { parseToml } from "../documents/toml.ts";
import { type Configuration, defaultConfiguration, modelverTable, readConfiguration } from "./configuration.ts";
import { decode, readTextFileAtOnce } from "./file-reading.ts";
import { type ConfigurationProblem, mapping } from "./table-reader.ts";

/** The files that may configure ModelVer, the first one of a folder that does wins. */
const CONFIGURATION_FILES = ["modelver.toml", "pyproject.toml"] as const;

/** What one folder's configuration file says, and what is wrong with it. */
export interface FolderConfiguration {
  configuration: Configuration;
  problems: ConfigurationProblem[];
}

/** Whether a path, with forward slashes, is that of a file that may configure ModelVer. */
export function isConfigurationFile(file: string): boolean {
  return CONFIGURATION_FILES.some((name) => name === path.posix.basename(file));
}

/** Whether a configuration file is one in which ModelVer has a table among others'. */
export function isPyproject(file: string): boolean {
  return path.posix.basename(file) === "pyproject.toml";
}

/** The file of a folder that configures ModelVer; null where it has none. Relative to the root, as the folder is. */
export function configurationFileIn(root: string, folder: string, parsers: Parsers): string | null {
  const name = CONFIGURATION_FILES.find((each) => readFile(root, folder, each, parsers) !== null);
  return name === undefined ? null : path.posix.join(folder, name);
}

/**
 * Reads the configuration of one folder; null where it has none. Never throws: a file that cannot be read configures nothing. A nested
 * pyproject.toml that cannot be read is none, as test suites hold such files.
 * @param folder relative to the root, with forward slashes; empty: the root
 * @param holds whether the folder may hold a file of some name
 */
export function readFolderConfiguration(
  root: string,
  folder: string,
  parsers: Parsers,
  holds: (name: string) => boolean,
): FolderConfiguration | null {
  for (const name of CONFIGURATION_FILES) {
    const read = holds(name) ? readFile(root, folder, name, parsers) : null;
    if (read !== null) return read;
  }
  return null;
}

/**
 * Where the configuration of a folder declares the monitor of some name; null where it does not. Relative to the root.
 * @param folder relative to the root, with forward slashes; empty: the root
 */
export function monitorPlace(root: string, folder: string, name: string, parsers: Parsers): Place | null {
  const file = configurationFileIn(root, folder, parsers);
  const reading = file === null ? null : readTextFileAtOnce(path.join(root, file), decode);
  if (file === null || reading === null || "skipped" in reading) return null;
  const top = parseToml(parsers.toml, reading.text).roots[0] ?? null;
  const table = isPyproject(file) ? modelverTable(top) : top;
  const monitors = mapping(table)?.entries.find(({ key }) => key.text === "monitors");
  const found = mapping(monitors?.value ?? null)?.entries.find(({ key }) => key.text === name);
  return found === undefined ? null : plainSource(file, reading.text).placeOf(found.key.span);
}

function readFile(
  root: string,
  folder: string,
  name: (typeof CONFIGURATION_FILES)[number],
  parsers: Parsers,
): FolderConfiguration | null {
  const file = path.posix.join(folder, name);
  const reading = readTextFileAtOnce(path.join(root, file), decode);
  if (reading === null) return null;
  if ("skipped" in reading) {
    return name === "modelver.toml" || folder === "" ? unreadable(folder, file, reading.skipped) : null;
  }
  const source = plainSource(file, reading.text);
  const tree = parseToml(parsers.toml, reading.text);
  const table = tableOf(name, tree.roots[0] ?? null);
  if (table === null) return null;
  const read = readConfiguration(table, source);
  const broken = tree.problems.map(({ message, span }) => ({
    path: file,
    message,
    place: span === null ? null : source.placeOf(span),
  }));
  const monitors = read.configuration.monitors.map((monitor) => ({ ...monitor, folder }));
  return { configuration: { ...read.configuration, monitors, folder }, problems: [...broken, ...read.problems] };
}

function tableOf(name: (typeof CONFIGURATION_FILES)[number], top: ConfigurationNode | null): ConfigurationNode | null {
  return name === "modelver.toml" ? top : modelverTable(top);
}

function unreadable(folder: string, file: string, reason: string): FolderConfiguration {
  const problem = { path: file, message: `not read: ${reason}`, place: null };
  return { configuration: { ...defaultConfiguration, folder }, problems: [problem] };
}
