import { fromEach, isEmpty } from "./evidence/as-needed.ts";
import { isAside } from "./evidence/file-kinds.ts";
import { containerImages, type ImageUse, isPinnedImage } from "./evidence/images.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { filesLike } from "./evidence/search.ts";
import { placeOfLine } from "./evidence/text-file.ts";
import { doesNotApply, missing, there, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const DEFINITION = "container definition";
const PINNED = "base image pinned";

const DEFINITIONS: readonly [RegExp, string][] = [
  [/(?:^|\/)\.devcontainer(?:\.json$|\/(?:.*\/)?devcontainer\.json$)/, "a development container is defined"],
  [
    /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i,
    "a container image is defined",
  ],
  [/(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/, "containers are composed"],
  [/(?:^|\/)(?:Singularity(?:\.[\w.-]+)?|[\w.-]+\.def)$/, "an Apptainer image is defined"],
  [/(?:^|\/)(?:cog|bentofile)\.ya?ml$/, "a tool that builds images is configured"],
  [/(?:^|\/)\.gitpod\.ya?ml$/, "a Gitpod workspace is defined"],
];

export const developmentContainer: Practice = {
  code: "MV501",
  name: "development-container",
  summary: "The project has no container to develop and run in, or its base image moves",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a definition of a container (`devcontainer.json`, a Dockerfile or Containerfile, a Compose file, Apptainer's, Cog's or Gitpod's) and for base images " +
      "without a digest or a version in their tag. Images that a build argument names count by its default. Files of tests, examples and documentation are passed over.",
    whyIsThisBad:
      "A model trained with one set of system libraries and drivers and served with another is a different model. A container makes the machine part of the project; " +
      "a base image without a version changes under it without a commit.",
    example: {
      language: "dockerfile",
      before: "FROM python\nCOPY . /app",
      after: "FROM python:3.12.7-slim\nCOPY . /app",
    },
    fixes: [{ title: "Write a Dockerfile and a devcontainer.json that fit the project", safe: true }],
    fixSafety: "The scaffold only adds files; nothing that exists is changed.",
    sources: [
      "[Development containers](https://containers.dev/)",
      "[Docker: pin base image versions](https://docs.docker.com/build/building/best-practices/#pin-base-image-versions)",
    ],
  },
  check(project) {
    const definitions = fromEach(DEFINITIONS, ([form, message]) => filesLike(project, form, message));
    return [
      thereOrMissing(DEFINITION, definitions, {
        message: "Define a container for developing and running: a `devcontainer.json` or a Dockerfile.",
        file: "Dockerfile",
      }),
      isEmpty(definitions) ? doesNotApply(PINNED, "no container is defined") : pinned(project),
    ];
  },
};

function pinned(project: ProjectEvidence): PartVerdict {
  const used = containerImages(project).filter(({ line }) => !isAside(line.path));
  const loose = used.filter(({ image }) => isPinnedImage(image) === false);
  const fixed = used.filter(({ image }) => isPinnedImage(image) === true);
  if (loose.length > 0) {
    const names = [...new Set(loose.map(({ image }) => `\`${image}\``))].join(", ");
    const message = `Give the base image a version or a digest: ${names}.`;
    return missing(
      PINNED,
      message,
      loose[0]!.line.path,
      loose.map((each) => evidenceOf(each, "names no version")),
    );
  }
  if (fixed.length > 0)
    return there(
      PINNED,
      fixed.map((each) => evidenceOf(each, "names a version")),
    );
  return doesNotApply(PINNED, "no base image is named, or only by a variable");
}

function evidenceOf({ image, line }: ImageUse, message: string): Evidence {
  return { place: placeOfLine(line), message: `\`${image}\` ${message}` };
}
