import type { ProjectShape } from "../scaffold.ts";

/** The file of a project that ModelVer's tables go into: modelver.toml where there is one. */
export function configurationFile({ files }: ProjectShape): "modelver.toml" | "pyproject.toml" {
  return files.has("modelver.toml") ? "modelver.toml" : "pyproject.toml";
}

/** A table of ModelVer's in that file: `tool.modelver.alerts` in pyproject.toml. */
export function configurationTable(shape: ProjectShape, name: string): string {
  return configurationFile(shape) === "pyproject.toml" ? `tool.modelver.${name}` : name;
}
