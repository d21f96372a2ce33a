import type { Ecosystem } from "../../references/model-reference.ts";
import { type LifeStage, stageOn } from "../../references/vendor-model.ts";
import { vendorModels } from "./catalogue.ts";
import { packagedModels } from "./packaged.ts";

/** The last answer for each ecosystem: it holds for a day, and is asked for with every key. */
const answers = new Map<Ecosystem, { day: string; models: ReadonlyMap<string, LifeStage> }>();

/**
 * Every name of an ecosystem that the catalogue knows, as code writes it, and where the model is in its life; old names that go on under
 * another one are left out. Empty where it knows none.
 * @param day an ISO date
 */
export function cataloguedModels(ecosystem: Ecosystem, day: string): ReadonlyMap<string, LifeStage> {
  const known = answers.get(ecosystem);
  if (known?.day === day) return known.models;
  const models = new Map<string, LifeStage>();
  for (const model of vendorModels(ecosystem)) models.set(model.name, stageOn(model, day));
  for (const name of packagedNames(ecosystem)) models.set(name, "active");
  answers.set(ecosystem, { day, models });
  return models;
}

/** timm's weights are named by architecture and tag, or by the architecture alone; handles of TensorFlow Hub end in their version. */
function packagedNames(ecosystem: Ecosystem): string[] {
  return [...packagedModels(ecosystem)].flatMap(({ name, versions }) => {
    if (ecosystem === "timm") return [name, ...versions.map((tag) => `${name}.${tag}`)];
    return ecosystem === "tfhub" ? [`${name}/${versions.at(-1)}`] : [name];
  });
}
