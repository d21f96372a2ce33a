import { inTurn } from "./evidence/as-needed.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { filesLike, linesIn, linesLike } from "./evidence/search.ts";
import { placeOfFile } from "./evidence/text-file.ts";
import { doesNotApply, enough, missing, there, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

/** Patterns that leave out data, models, or what runs write. */
const KEEPS_OUT =
  /(?:^|[/*])(?:data(?:sets?)?|raw|models?|mlruns|mlartifacts|wandb|checkpoints?|ckpts?|weights|artifacts?|outputs?|runs|results|lightning_logs|logs|experiments?|tb_logs|tensorboard|\.dvc|cache|storage|saved_models?)(?:$|[/*])|\*\.?(?:pt|pth|ckpt|h5|hdf5|keras|pkl|pickle|joblib|onnx|safetensors|bin|gguf|csv|tsv|parquet|npy|npz|tfrecords?|feather|arrow|zip|tar(?:\.gz)?|jsonl|db|sqlite3?|model|jpg|png|\*pt)\b/i;

const REPOSITORY = "repository";
const KEPT_OUT = "data and models kept out";
const LARGE_FILES = "large files tracked";

export const versionControl: Practice = {
  code: "MV502",
  name: "version-control",
  summary: "The project is in no version control, or its data and models are",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for a repository (Git, Mercurial, Jujutsu, Subversion), for patterns in `.gitignore` that keep data, model files or the output of runs out of it, and for data and " +
      "model files of 5 MB or more that it would keep although neither DVC, Git LFS nor another tool for large files tracks them. A project whose data is tracked by such a tool keeps it out by that.",
    whyIsThisBad:
      "Without a repository nobody can say which code made a model. With data and models in it, every clone carries every version of every file for ever, and a file that " +
      "should have stayed private cannot be taken back.",
    example: {
      language: "text",
      before: "# .gitignore\n__pycache__/",
      after: "# .gitignore\n__pycache__/\n/data/\n/models/\n*.pt\nmlruns/",
    },
    fixes: [{ title: "Add patterns for data, models and the output of runs to `.gitignore`", safe: true }],
    fixSafety: "Lines are added to `.gitignore`, none is removed; files that the repository already holds stay in it.",
    sources: [
      "[GitHub: about large files](https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github)",
      "[DVC: versioning data and models](https://dvc.org/doc/use-cases/versioning-data-and-models)",
    ],
  },
  check(project) {
    return [repository(project), keptOut(project), largeFiles(project)];
  },
};

function repository({ repository: found }: ProjectEvidence): PartVerdict {
  if (found !== null) return there(REPOSITORY, [{ place: placeOfFile("."), message: `a ${found} repository` }]);
  return missing(REPOSITORY, "Put the project under version control: `git init`.", null);
}

function trackers(project: ProjectEvidence): Iterable<Evidence> {
  return inTurn(
    filesLike(project, /\.dvc$|(?:^|\/)(?:dvc\.ya?ml|\.dvc\/config|\.dvcignore)$/, "DVC tracks data"),
    linesLike(
      project,
      ["settings"],
      /filter=(?:lfs|xet|annex|crypt|git-crypt)\b/,
      "Git tracks large files outside of the repository",
    ),
    linesLike(project, ["settings"], /annex\.largefiles/, "git-annex tracks data"),
    filesLike(
      project,
      /(?:^|\/)(?:\.lakectl\.ya?ml|\.lakefs_ref\.ya?ml|\.quilt|\.oxen)(?:$|\/)/,
      "a tool for data tracks it",
    ),
  );
}

function keptOut(project: ProjectEvidence): PartVerdict {
  const ignoring = project.texts.settings.filter(({ path }) => /(?:^|\/)\.(?:git|hg)ignore$/.test(path));
  const found = inTurn(linesIn(ignoring, KEEPS_OUT, "patterns keep data, models or output out"), trackers(project));
  const file = ignoring[0]?.path ?? ".gitignore";
  const message =
    ignoring.length === 0
      ? "Add a `.gitignore` that keeps data, model files and the output of runs out of the repository."
      : "Add patterns to `.gitignore` that keep data, model files and the output of runs out.";
  return thereOrMissing(KEPT_OUT, found, { message, file });
}

function largeFiles(project: ProjectEvidence): PartVerdict {
  const tracking = enough(trackers(project));
  if (tracking.length > 0) return there(LARGE_FILES, tracking);
  const { largeFiles: large } = project;
  if (large.length === 0)
    return doesNotApply(LARGE_FILES, "the repository holds no data or model file of 5 MB or more");
  const evidence = large.map(({ path, bytes }) => ({
    place: placeOfFile(path),
    message: `${Math.round(bytes / 1e6)} MB`,
  }));
  return missing(LARGE_FILES, "Track large data and model files with DVC or Git LFS.", ".gitattributes", evidence);
}
