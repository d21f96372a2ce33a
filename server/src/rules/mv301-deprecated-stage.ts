import type { TextEdit } from "../documents/place.ts";
import { isInside } from "../documents/place-order.ts";
import type { Deprecation, ModelReference } from "../references/model-reference.ts";
import { HOLE, replaceWritten, sliceWritten } from "../references/written.ts";
import type { Fix, Verdict } from "./finding.ts";
import { pinWrittenElsewhere } from "./related-places.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** MLflow's stages; it reads them in any case (mlflow/entities/model_registry/model_version_stages.py). */
const STAGES: ReadonlySet<string> = new Set(["none", "staging", "production", "archived"]);
/** Stages that say what a version is for, which is what an alias says. */
const STAGES_WITH_ALIAS: ReadonlySet<string> = new Set(["staging", "production"]);
/** An alias MLflow accepts, that is no version (mlflow/utils/validation.py). */
const ALIAS = /^(?!latest$)(?![vV]?\d+$)[\w-]{1,255}$/i;

export const deprecatedStage: Rule = {
  code: "MV301",
  name: "deprecated-stage",
  summary: "MLflow's model stages are deprecated: use aliases",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  deprecated: true,
  documentation: {
    whatItDoes:
      "Reports the stages of MLflow's model registry: in URIs (`models:/churn/Production`), in calls (`transition_model_version_stage`, " +
      "`get_latest_versions`, `get_model_version_stages`) and in parameters (`stage=`).\n\n" +
      "MLflow takes any word after the name for a stage, so a mistyped version (`models:/churn/v2`) or an alias behind a slash " +
      "(`models:/churn/champion`) becomes one; the message says what was probably meant.",
    whyIsThisBad:
      "Stages are deprecated since MLflow 2.9 and will be removed. There are four of them for every purpose, a version has only one, and " +
      "moving one says nothing about who depends on it. An alias is a name of your own that points to exactly one version.",
    example: {
      language: "python",
      before: 'mlflow.pyfunc.load_model("models:/churn/Production")',
      after: 'mlflow.pyfunc.load_model("models:/churn@production")',
    },
    fixes: [
      { title: "Turn the stage of a URI into an alias of the same name", safe: false },
      { title: "Write a mistyped version as a number", safe: false },
    ],
    fixSafety:
      "An alias must be set on a version before it can be loaded (`set_registered_model_alias`), and it may point elsewhere than the " +
      "stage did, so the fix is unsafe. Calls are left to you: a stage is a state of a version, an alias is a name that you set. " +
      "`None` and `Archived` have no alias that would mean the same.",
    sources: [
      "[MLflow: migrating from stages](https://mlflow.org/docs/latest/ml/model-registry/workflow/#migrating-from-stages)",
      "[mlflow/tracking/client.py](https://github.com/mlflow/mlflow/blob/master/mlflow/tracking/client.py): deprecated since 2.9.0",
    ],
  },
  check(reference, _project) {
    const [deprecation] = reference.deprecations.filter(({ kind }) => kind === "stage");
    if (deprecation !== undefined) return [verdictOnCall(deprecation, reference)];
    return reference.pin.kind === "stage" && reference.pin.text !== null
      ? [verdictOnStage(reference, reference.pin.text)]
      : [];
  },
};

function verdictOnCall({ what, since, instead, place }: Deprecation, reference: ModelReference): Verdict {
  const message = `\`${what}\` works with stages, which MLflow deprecated in ${since}: ${instead}.`;
  const here = isInside(place, reference.place) ? [] : [{ place, message: `\`${what}\` is deprecated` }];
  return { message, fixes: [], related: [...here, ...pinWrittenElsewhere(reference)] };
}

function verdictOnStage(reference: ModelReference, stage: string): Verdict {
  const related = pinWrittenElsewhere(reference);
  const version = /^[vV](?:er)?\.?(\d+)$/.exec(stage)?.[1];
  if (version !== undefined) {
    const message = `MLflow takes \`${stage}\` for a stage, not for a version: write \`/${version}\`.`;
    return { message, fixes: pinFix(reference, `Ask for version ${version}`, `/${version}`), related };
  }
  const alias = aliasFor(stage);
  if (alias === null) {
    return {
      message: `\`${stage}\` is a stage, and MLflow deprecated stages in 2.9: use a version or an alias.`,
      fixes: [],
      related,
    };
  }
  const said = STAGES.has(stage.toLowerCase())
    ? "is a stage, and MLflow deprecated stages in 2.9"
    : "is taken for a stage by MLflow";
  const message = `\`${stage}\` ${said}: use an alias, \`@${alias}\`.`;
  return { message, fixes: pinFix(reference, `Use the alias @${alias}`, `@${alias}`), related };
}

function aliasFor(stage: string): string | null {
  const known = stage.toLowerCase();
  if (STAGES.has(known)) return STAGES_WITH_ALIAS.has(known) ? known : null;
  return !stage.includes(HOLE) && ALIAS.test(stage) ? stage : null;
}

function pinFix(reference: ModelReference, title: string, replacement: string): Fix[] {
  const edit = replaceStage(reference, replacement);
  return edit === null ? [] : [{ title, safe: false, edits: [edit] }];
}

/** Replaces the stage of a URI together with the slash before it, where both are written in one piece. */
function replaceStage({ value, pin }: ModelReference, replacement: string): TextEdit | null {
  if (value === null || pin.text === null) return null;
  const slash = value.text.lastIndexOf(`/${pin.text}`);
  if (slash < 0 || !value.text.startsWith("models:")) return null;
  return replaceWritten(sliceWritten(value, slash, slash + 1 + pin.text.length), replacement);
}
