import type { TextEdit } from "../../documents/place.ts";
import type { ProjectShape, Scaffold } from "../scaffold.ts";
import { checksOf, installationOf } from "./commands.ts";
import { withDependencies } from "./dependencies.ts";
import { newFile, newFiles } from "./file-edits.ts";
import { isServed, isTrained } from "./project-modules.ts";
import { importRoot, moduleFile, moduleName, packageFile, slugOf, testFile } from "./python-package.ts";
import { filled, template } from "./template.ts";

const FILES: Readonly<Record<ProjectShape["pipelines"], readonly [path: string, template: string]>> = {
  github: [".github/workflows/ci.yml", "pipelines/github.yml"],
  gitlab: [".gitlab-ci.yml", "pipelines/gitlab.yml"],
  azure: ["azure-pipelines.yml", "pipelines/azure.yml"],
  jenkins: ["Jenkinsfile", "pipelines/Jenkinsfile"],
};

/** Checks, deployment and what follows it, in the pipelines that the project has; the promotion that they end with. */
export const pipelineOnPush: Scaffold = (shape) => {
  const [path] = FILES[shape.pipelines];
  if (shape.files.has(path)) return [];
  return [...newFile(shape, path, pipeline(shape)), ...promotion(shape)];
};

function promotion(shape: ProjectShape): TextEdit[] {
  const served = isServed(shape) ? [moduleFile(shape, "production_check")] : [];
  const files = [
    moduleFile(shape, "registry"),
    moduleFile(shape, "promotion"),
    testFile(shape, "promotion"),
    ...served,
  ];
  const made = newFiles(shape, [...packageFile(shape), ...files]);
  return made.length === 0 ? [] : [...withDependencies(shape, "runtime", ["mlflow"]), ...made];
}

function pipeline(shape: ProjectShape): string {
  const checks = checksOf(shape);
  const installation = installationOf(shape);
  const hasTargets = shape.textOf("Dockerfile")?.includes("AS production") === true;
  const words = {
    BASE_IMAGE: installation.baseImage,
    IMPORT_ROOT: importRoot(shape),
    INSTALL_COMMANDS: installation.pipeline.join("\n"),
    TEST_COMMAND: checks.tests,
    QUALITY_COMMANDS: checks.quality.join("\n"),
    FORMAT_COMMAND: checks.format,
    TRAIN_MODULE: moduleName(shape, "train"),
    PROMOTION_MODULE: moduleName(shape, "promotion"),
    SERVE_COMMAND:
      'docker run --detach --name served-candidate --env MLFLOW_TRACKING_URI --env MODEL_ALIAS=candidate "$IMAGE"',
    ASK_COMMANDS: question(shape),
    SCAN_COMMANDS: scan(shape),
    DOCKER_TARGET: hasTargets ? "--target production " : "",
    PROJECT_SLUG: slugOf(shape.name),
  };
  return filled(template(FILES[shape.pipelines][1]), words, { trained: isTrained(shape), targets: hasTargets });
}

/** The question is put inside of the container: where its ports can be reached differs from pipeline to pipeline. */
function question(shape: ProjectShape): string {
  if (isServed(shape)) return `docker exec served-candidate python -m ${moduleName(shape, "production_check")}`;
  const ask = "import urllib.request; urllib.request.urlopen('http://localhost:8000/health', timeout=30)";
  const program = shape.pipelines === "jenkins" ? ask.replaceAll("'", '\\"') : ask;
  return [
    "for attempt in 1 2 3 4 5 6; do",
    "  sleep 10",
    `  docker exec served-candidate python -c "${program}" && exit 0`,
    "done",
    "exit 1",
  ].join("\n");
}

function scan({ pipelines }: ProjectShape): string {
  const command =
    'docker run --rm --volume /var/run/docker.sock:/var/run/docker.sock anchore/grype:v0.116.0 --only-fixed --fail-on high "docker:$IMAGE"';
  // Jenkins built the image on the same machine.
  return pipelines === "jenkins" ? command : `docker pull --quiet "$IMAGE"\n${command}`;
}
