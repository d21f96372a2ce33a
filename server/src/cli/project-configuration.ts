import { readFile } from "node:fs/promises";
import { loadParsers } from "../documents/parsers.ts";
import { type Configuration, defaultConfiguration } from "../workspace/configuration.ts";
import { Configurations } from "../workspace/configurations.ts";
import { projectRoot } from "../workspace/project-root.ts";
import type { ConfigurationProblem } from "../workspace/table-reader.ts";

/** What the configuration of a project says, and where it stands. */
export interface ProjectConfiguration {
  /** Absolute. */
  root: string;
  configuration: Configuration;
  problems: readonly ConfigurationProblem[];
}

/** The configuration of the project that the current folder belongs to; its problems are told and stop nothing here. */
export async function readProjectConfiguration(): Promise<ProjectConfiguration> {
  const parsers = await loadParsers((name) => readFile(new URL(name, import.meta.url)));
  const root = projectRoot(process.cwd());
  const configurations = new Configurations(root, parsers);
  const configuration = configurations.at("") ?? defaultConfiguration;
  for (const { path, message, place } of configurations.problems) {
    const line = place === null ? "" : `:${place.range.start.line + 1}`;
    process.stderr.write(`modelver: ${path}${line}: ${message}\n`);
  }
  return { root, configuration, problems: configurations.problems };
}
