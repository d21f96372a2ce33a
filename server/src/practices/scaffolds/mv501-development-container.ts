import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { installationOf } from "./commands.ts";
import { dependsOn } from "./dependencies.ts";
import { newFile } from "./file-edits.ts";
import { isServed, isTrained } from "./project-modules.ts";
import { importRoot, moduleName } from "./python-package.ts";
import { filled, template } from "./template.ts";

const DEFINED = /^\.devcontainer(?:\.json$|\/(?:.*\/)?devcontainer\.json$)/;
const COMPOSED = /^(?:docker-)?compose[\w.-]*\.ya?ml$/;
const IMAGE = /^(?:Dockerfile|Containerfile)$/;

/**
 * One Dockerfile for developing and serving, a Compose file with MLflow's server beside it, and a development container of both. Where there
 * is an image or a composition, the development container is made of that.
 */
export const developmentContainer: Scaffold = (shape) => {
  const image = [...shape.files].find((file) => IMAGE.test(file));
  const isComposed = [...shape.files].some((file) => COMPOSED.test(file));
  if (image !== undefined || isComposed)
    return definition(shape, "build", image ?? "Dockerfile").concat(imageOf(shape, image));
  return [...definition(shape, "compose", "Dockerfile"), ...imageOf(shape, image), ...composition(shape)];
};

function definition(shape: ProjectShape, kind: "build" | "compose", image: string): TextEdit[] {
  if ([...shape.files].some((file) => DEFINED.test(file))) return [];
  const words = { PROJECT_NAME: shape.name.replaceAll(/["\\]/g, ""), DOCKERFILE_PATH: image };
  return newFile(
    shape,
    ".devcontainer/devcontainer.json",
    filled(template(`containers/devcontainer-${kind}.json`), words),
  );
}

function imageOf(shape: ProjectShape, present: string | undefined): TextEdit[] {
  if (present !== undefined) return [];
  return [
    ...newFile(shape, "Dockerfile", dockerfile(shape)),
    ...newFile(shape, ".dockerignore", template("containers/dockerignore")),
  ];
}

function dockerfile(shape: ProjectShape): string {
  const installation = installationOf(shape);
  const { files, developmentFiles, imageDevelopment } = installation;
  const words = {
    BASE_IMAGE: installation.baseImage,
    IMPORT_ROOT: importRoot(shape),
    BASE_VARIABLES: installation.imageVariables,
    DEPENDENCY_FILES: files.join(" "),
    INSTALL_RUNTIME: installation.imageRuntime,
    DEVELOPMENT_FILES: developmentFiles.join(" "),
    INSTALL_DEVELOPMENT: imageDevelopment ?? "",
    CODE_SOURCE: codeRoot(shape),
    CODE_TARGET: codeRoot(shape) === "." ? "" : codeRoot(shape),
    START_COMMAND: startCommand(shape),
  };
  const conditions = { development: imageDevelopment !== null, development_files: developmentFiles.length > 0 };
  return filled(template("containers/Dockerfile"), words, conditions);
}

/** What an image needs of the code: the first folder on the way to it, as imports begin there or at the root. */
function codeRoot({ codeFolder }: ProjectShape): string {
  return codeFolder.split("/")[0] || ".";
}

function startCommand(shape: ProjectShape): string {
  if (isServed(shape)) {
    const words = ["uvicorn", `${moduleName(shape, "serving")}:app`, "--host", "0.0.0.0", "--port", "8000"];
    return JSON.stringify(words).replaceAll(",", ", ");
  }
  return isTrained(shape)
    ? JSON.stringify(["python", "-m", moduleName(shape, "train")]).replaceAll(",", ", ")
    : '["python"]';
}

function composition(shape: ProjectShape): TextEdit[] {
  const conditions = { tracked: dependsOn(shape, "mlflow"), served: isServed(shape) };
  return newFile(shape, "compose.yaml", filled(template("containers/compose.yaml"), {}, conditions));
}
