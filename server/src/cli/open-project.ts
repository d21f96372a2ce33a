import { readFile } from "node:fs/promises";
import { loadParsers } from "../documents/parsers.ts";
import { Project } from "../workspace/project.ts";
import type { OnlineOptions } from "../workspace/project-settings.ts";
import type { CheckOptions } from "./check-options.ts";

/**
 * Opens the project at an absolute root with what the command line asks for. The grammars lie beside the program.
 * @param online what may be asked over a network; null: nothing
 */
export async function openProject(
  root: string,
  options: Pick<CheckOptions, "profile" | "select" | "ignore" | "exclude"> & Partial<Pick<CheckOptions, "cache">>,
  online: OnlineOptions | null = null,
): Promise<Project> {
  const parsers = await loadParsers((name) => readFile(new URL(name, import.meta.url)));
  const { profile, select, ignore, exclude, cache } = options;
  return Project.open(root, {
    parsers,
    ...(profile === undefined ? {} : { profile }),
    ...(select === undefined ? {} : { select }),
    ...(ignore === undefined ? {} : { ignore }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(cache === false ? { readHuggingFaceCache: false } : {}),
    ...(online === null ? {} : { online }),
  });
}

/** Leave to ask registries: on a terminal, the environment says all that is to be known of them. */
export function onlineOptions(toolVersion: string): OnlineOptions {
  return {
    environment: process.env,
    userAgent: `modelver/${toolVersion}`,
    // Whoever asks now is to hear what holds now.
    answersFolder: null,
    proxy: null,
    mlflow: { trackingUri: null, certificate: null, signIns: [] },
    huggingFace: { authorization: null },
  };
}
