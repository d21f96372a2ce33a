import { knownRevision } from "../references/known-revision.ts";
import type { ModelReference } from "../references/model-reference.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import { askedRevision, saidByHub } from "./hub-revision.ts";
import { unknownPackagedVersion } from "./packaged-version.ts";
import { askedAlias, askedVersion, registeredFacts } from "./registered-version.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** So many branches and tags are named. */
const MOST_NAMES = 6;
const DAY_MILLISECONDS = 86_400_000;

export const unknownVersion: Rule = {
  code: "MV207",
  name: "unknown-version",
  summary: "The registry has the model, and no such version, alias or revision of it",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Looks up versions and aliases of MLflow models (`models:/churn/7`, `models:/churn@champion`) in the stores that lie in the project: `mlruns` and `mlflow.db`, or the local one " +
      "that `MLFLOW_TRACKING_URI` names; with your leave also in the tracking server that it names (`modelver check --online`, the editor's `modelver.mlflow.online`). It reports a number or an " +
      "alias that a registered model does not have.\n\n" +
      "It says nothing where another registry may be meant (code, configuration, `.env` or the environment name a tracking server that was not asked), where two stores have a model of " +
      "this name or none has, where what a server answered is older than an hour, and where only a part of the project is checked. An alias that the project's own code sets is taken for granted.\n\n" +
      "Where the Hugging Face Hub may be asked, it also reports a `revision` that is no branch and no tag of its repository, by what the Hub said at most a day ago. Commits, `refs/…` and " +
      "repositories to which the project itself publishes are left alone, and so are those that the Hub does not show: they may be private.\n\n" +
      "Three more are looked up in the built-in catalogue, whose day each message says: releases of spaCy's pipelines (`en_core_web_sm-3.7.9`) between others that there are, tags of timm's weights " +
      "that are one or two letters off (`resnet50.a1_inlk`), and numbers of TensorFlow Hub above the last one. What may be newer than the catalogue is left alone.",
    whyIsThisBad:
      "The model cannot be loaded, and that shows only when the code runs: in a mistyped alias, or in a version that was deleted since.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("models:/churn@champoin")',
      after: 'mlflow.pyfunc.load_model("models:/churn@champion")',
    },
    fixes: [{ title: "Ask for the tag or release that is nearest", safe: false }],
    fixSafety:
      "The fix is unsafe: which version is meant, only you know. Of MLflow's there is none, and the message names what the registry has.",
    sources: [
      "[MLflow Model Registry: aliases](https://mlflow.org/docs/latest/ml/model-registry/)",
      "[spaCy: releases of trained pipelines](https://github.com/explosion/spacy-models)",
      "[timm: pretrained weights](https://github.com/huggingface/pytorch-image-models)",
      "[Hugging Face Hub: branches and tags](https://huggingface.co/docs/huggingface_hub/guides/repository)",
    ],
  },
  check(reference, project) {
    const facts = registeredFacts(reference, project);
    const packaged = facts === null ? unknownPackagedVersion(reference, project) : [];
    if (packaged.length > 0) return packaged;
    const message =
      facts === null
        ? unknownRevision(reference, project)
        : (unknownNumber(reference, facts) ?? unknownAlias(reference, facts, project));
    return message === null ? [] : [{ message, fixes: [], related: pinWrittenElsewhere(reference) }];
  },
};

function unknownNumber(reference: ModelReference, { versions, store }: RegisteredFacts): string | null {
  const asked = askedVersion(reference);
  if (asked === null || versions.some(({ version }) => version === asked)) return null;
  const newest = versions.at(-1);
  const has = newest === undefined ? "none is registered" : `the newest is \`${newest.version}\``;
  return `\`${reference.name}\` has no version \`${asked}\` in \`${store}\`: ${has}.`;
}

function unknownAlias(
  reference: ModelReference,
  { aliases, store }: RegisteredFacts,
  project: ProjectFacts,
): string | null {
  const asked = askedAlias(reference);
  if (asked === null || Object.hasOwn(aliases, asked) || isSetByProject(reference, asked, project)) return null;
  const known = Object.keys(aliases).map((alias) => `\`${alias}\``);
  const has = known.length === 0 ? "it has no aliases" : `it has ${known.join(", ")}`;
  return `\`${reference.name}\` has no alias \`${asked}\` in \`${store}\`: ${has}.`;
}

function unknownRevision(reference: ModelReference, project: ProjectFacts): string | null {
  const asked = askedRevision(reference);
  const said = asked === null || mayBeCommit(asked) ? null : saidByHub(reference, project);
  if (asked === null || said === null || said.day < dayBefore(project.today)) return null;
  const { references } = said.repository;
  if (references === null || knownRevision(said.facts, asked) !== null) return null;
  const named = project.referencesTo(reference.ecosystem, reference.name ?? "");
  if (named.some(({ role }) => role === "publish")) return null;
  const known = references.slice(0, MOST_NAMES).map(({ name }) => `\`${name}\``);
  const more = references.length > MOST_NAMES ? `, and ${references.length - MOST_NAMES} more` : "";
  const has = known.length === 0 ? "it has none" : `it has ${known.join(", ")}${more}`;
  return `\`${reference.name}\` had no branch or tag \`${asked}\` on the Hub on ${said.day}: ${has}.`;
}

/** All that is no name of a branch or tag. */
function mayBeCommit(revision: string): boolean {
  return revision.startsWith("refs/") || /^[0-9a-f]{7,40}$/i.test(revision);
}

/** @param day an ISO date */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Whether code of the project gives the model this alias, or one that cannot be known. */
function isSetByProject({ ecosystem, name }: ModelReference, alias: string, project: ProjectFacts): boolean {
  return project
    .referencesTo(ecosystem, name ?? "")
    .some(
      ({ role, pin }) => role === "publish" && (pin.kind === "unknown" || (pin.kind === "alias" && pin.text === alias)),
    );
}
