import { packageNameOf } from "../code-layout.ts";
import type { ProjectShape } from "../scaffold.ts";
import type { NewFile } from "./file-edits.ts";
import { filled, predictionLog, template } from "./template.ts";

/** Modules that scaffolds write beside a project's own. */
export type ModuleName =
  | "data"
  | "inference"
  | "pipeline"
  | "production_check"
  | "promotion"
  | "registry"
  | "reproducibility"
  | "serving"
  | "tracking"
  | "train"
  | "training";

/** The folder that imports begin at, relative to the root: `src`, or `.` for the root. */
export function importRoot({ codeFolder }: ProjectShape): string {
  return codeFolder === "src" || codeFolder.startsWith("src/") ? "src" : ".";
}

/** A module's name in full: `churn.training`; `training` where modules lie in the folder that imports begin at. */
export function moduleName(shape: ProjectShape, name: string): string {
  const inside = shape.codeFolder.replace(/^src(?:\/|$)/, "");
  return [...inside.split("/"), name].filter((part) => part !== "").join(".");
}

/** The path of a file beside the project's modules. */
export function codePath({ codeFolder }: ProjectShape, file: string): string {
  return codeFolder === "" ? file : `${codeFolder}/${file}`;
}

/** A model's name for registries, which count versions themselves: `churn-model`. */
export function modelName({ name }: ProjectShape): string {
  return slugOf(name);
}

/** A name in small letters, digits and hyphens, as images and distributions are called. */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? packageNameOf(name).replaceAll("_", "-") : slug;
}

/** A module as a file of the project. */
export function moduleFile(shape: ProjectShape, name: ModuleName): NewFile {
  return { path: codePath(shape, `${name}.py`), text: inProject(shape, template(`code/${name}.py`)) };
}

/** The module that logs predictions, as a file of the project. */
export function predictionLogFile(shape: ProjectShape): NewFile {
  return { path: codePath(shape, "prediction_log.py"), text: predictionLog() };
}

/** The tests of modules, as a file of the project's test folder. */
export function testFile(
  shape: ProjectShape,
  name: "modules" | "promotion" | "reproducibility" | "serving" | "tracking" | "training",
): NewFile {
  const file = `test_${name}.py`;
  return { path: `${shape.testFolder}/${file}`, text: inProject(shape, template(`tests/${file}`)) };
}

/** What makes a folder of code a package; nothing where it is none, or is one. */
export function packageFile(shape: ProjectShape): NewFile[] {
  const isPackage = moduleName(shape, "x").includes(".");
  const hasModules = [...shape.files].some((file) => file.startsWith(`${shape.codeFolder}/`) && file.endsWith(".py"));
  return isPackage && !hasModules ? [{ path: codePath(shape, "__init__.py"), text: "" }] : [];
}

/** Python with the names of a project in it. */
function inProject(shape: ProjectShape, text: string): string {
  const prefix = moduleName(shape, "");
  const parent = prefix.replace(/\.$/, "");
  const imported =
    parent === ""
      ? text.replaceAll("from PROJECT_PACKAGE import serving", "import serving").replaceAll("PROJECT_PACKAGE.", "")
      : text;
  return filled(imported, {
    PROJECT_PACKAGE: parent,
    PROJECT_MODEL: modelName(shape),
    CODE_FOLDER: shape.codeFolder === "" ? "." : shape.codeFolder,
  });
}
