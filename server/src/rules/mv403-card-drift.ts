import type { ModelReference } from "../references/model-reference.ts";
import { HOLE } from "../references/written.ts";
import type { RelatedPlace } from "./finding.ts";
import type { Context, ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";

/** Files that say what a model was made from: its card, and what peft writes beside an adapter. */
const CARD = /(?:^|\/)(?:readme|model_?card|modelcard)\.md$|(?:^|\/)adapter_config\.json$/i;
const BASE_KEY = /^base_?model(?:_?name_?or_?path)?$/i;
/** Code whose models are those of the project. */
const BINDING: ReadonlySet<Context> = new Set(["serving", "pipeline", "other"]);
const MOST_RELATED = 10;

export const cardDrift: Rule = {
  code: "MV403",
  name: "card-drift",
  summary: "A model card or an adapter's configuration disagrees with the code about the base model",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "information" }),
  documentation: {
    whatItDoes:
      "Compares the base model that a model card (`base_model` in its head) or peft's `adapter_config.json` (`base_model_name_or_path`) names with the one that " +
      "the project's code loads from the Hub. It speaks only where the code leaves no doubt: all of it (tests, notebooks, examples and documentation aside) loads one " +
      "and the same model, under another name than the card's. Models that the project publishes itself do not count, and neither do local folders.",
    whyIsThisBad:
      "The card tells others what the model was made from: its licence, its limits, and how to load an adapter. An adapter that is laid upon another base " +
      "than the one it was trained on fails, or answers nonsense without failing.",
    example: {
      language: "python",
      before:
        '# train.py\nfrom transformers import AutoModel\n\nAutoModel.from_pretrained("acme/base-b", revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")\n' +
        '# adapter/adapter_config.json\n{ "base_model_name_or_path": "acme/base-a", "peft_type": "LORA" }',
      after:
        '# train.py\nfrom transformers import AutoModel\n\nAutoModel.from_pretrained("acme/base-a", revision="4d6c22e74ba2fdd26bc4f7238f50766b045a0d94")\n' +
        '# adapter/adapter_config.json\n{ "base_model_name_or_path": "acme/base-a", "peft_type": "LORA" }',
    },
    fixes: [],
    fixSafety: "There is no fix: whether card or code is right, only you know.",
    sources: [
      "[Model cards: base model](https://huggingface.co/docs/hub/model-cards#specifying-a-base-model)",
      "[PEFT: checkpoint format](https://huggingface.co/docs/peft/developer_guides/checkpoint)",
    ],
  },
  check(reference, project) {
    const { name } = reference;
    if (!isBaseOnCard(reference) || name === null || name.includes(HOLE) || reference.isLocal) return [];
    const loads = loadsOf(project);
    const names = new Map(loads.map((each) => [each.name?.toLowerCase() ?? "", each.name ?? ""]));
    if (names.size !== 1 || names.has(name.toLowerCase())) return [];
    const [loaded] = [...names.values()];
    const message = `The base model is \`${name}\` here, but the code loads \`${loaded}\`: one of them is not what the model was made from.`;
    return [{ message, fixes: [], related: placesOf(loads) }];
  },
};

function isBaseOnCard({ ecosystem, api, place }: ModelReference): boolean {
  return ecosystem === "huggingface" && CARD.test(place.path) && BASE_KEY.test(api);
}

const gathered = new WeakMap<readonly ModelReference[], readonly ModelReference[]>();

/** Where the project's code loads models of others from the Hub; unknown names too, for they may be any. */
function loadsOf(project: ProjectFacts): readonly ModelReference[] {
  const references = project.everyReference();
  const known = gathered.get(references);
  if (known !== undefined) return known;
  const published = new Set(references.filter(({ role }) => role === "publish").map(({ name }) => name));
  const loads = references.filter(
    (each) =>
      each.ecosystem === "huggingface" &&
      each.role === "consume" &&
      each.subject === "model" &&
      !each.isLocal &&
      !CARD.test(each.place.path) &&
      !published.has(each.name) &&
      BINDING.has(project.contextOf(each.place.path)) &&
      !(each.name !== null && project.isLocal(each.name, each.place.path)),
  );
  gathered.set(references, loads);
  return loads;
}

function placesOf(loads: readonly ModelReference[]): RelatedPlace[] {
  return loads.slice(0, MOST_RELATED).map(({ place }) => ({ place, message: "the code loads its model here" }));
}
