import type { Parser } from "web-tree-sitter";
import { type ConfigurationTree, toValue } from "../documents/configuration-tree.ts";
import { parseToml } from "../documents/toml.ts";
import { codeFolderOf, testFolderOf } from "./code-layout.ts";
import { pythonVersionOf } from "./python-version.ts";
import type { ProjectShape } from "./scaffold.ts";

/** The files of a project, and the way to their texts. */
export interface ProjectFiles extends Pick<ProjectShape, "files" | "textOf"> {
  /** Name of the folder that they lie in. */
  folderName: string;
}

/** Reads what a project is made with. `textOf` is also asked for `.git/config`, which is no file of the project. */
export function projectShape({ folderName, files, textOf }: ProjectFiles, toml: Parser): ProjectShape {
  const text = textOf("pyproject.toml");
  const pyproject = text === null ? null : parseToml(toml, text);
  const name = nameOf(pyproject, textOf) ?? folderName;
  return {
    name,
    packageManager: packageManagerOf(files, textOf),
    pythonVersion: pythonVersionOf(textOf, pyproject),
    codeFolder: codeFolderOf(files, name),
    testFolder: testFolderOf(files),
    pipelines: pipelinesOf(files, textOf),
    files,
    textOf,
  };
}

function nameOf(pyproject: ConfigurationTree | null, textOf: ProjectShape["textOf"]): string | null {
  const root = pyproject?.roots[0];
  const value = root === undefined ? null : (toValue(root) as PyprojectNames);
  const said = value?.project?.name ?? value?.tool?.poetry?.name;
  if (typeof said === "string" && said !== "") return said;
  return /^\[metadata\][^[]*?^name\s*=\s*(\S+)/m.exec(textOf("setup.cfg") ?? "")?.[1] ?? null;
}

/** The keys of pyproject.toml that hold a name. */
interface PyprojectNames {
  project?: { name?: unknown };
  tool?: { poetry?: { name?: unknown } };
}

function packageManagerOf(files: ReadonlySet<string>, textOf: ProjectShape["textOf"]): ProjectShape["packageManager"] {
  if (files.has("uv.lock")) return "uv";
  if (files.has("poetry.lock")) return "poetry";
  const pyproject = textOf("pyproject.toml") ?? "";
  if (/^\[+tool\.uv\b/m.test(pyproject)) return "uv";
  if (/^\[+tool\.poetry\b/m.test(pyproject)) return "poetry";
  return files.has("environment.yml") || files.has("environment.yaml") ? "conda" : "pip";
}

function pipelinesOf(files: ReadonlySet<string>, textOf: ProjectShape["textOf"]): ProjectShape["pipelines"] {
  const has = (form: RegExp) => [...files].some((file) => form.test(file));
  if (has(/^\.github\/workflows\/.*\.ya?ml$/)) return "github";
  if (has(/^\.gitlab-ci\.ya?ml$/)) return "gitlab";
  if (has(/^(?:\.azure-?pipelines\/.*|azure-pipelines[\w.-]*)\.ya?ml$/)) return "azure";
  if (has(/^Jenkinsfile/)) return "jenkins";
  const remote = /^\s*url\s*=\s*(.+)$/m.exec(textOf(".git/config") ?? "")?.[1] ?? "";
  if (/gitlab/i.test(remote)) return "gitlab";
  return /dev\.azure\.com|visualstudio\.com/i.test(remote) ? "azure" : "github";
}
