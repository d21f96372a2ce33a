import { Component } from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json } from "@cyclonedx/cyclonedx-library/Serialize";
import type { ModelParameters } from "../../references/model-parameters.ts";

/** A component with what is known of how its model is built, which the library's own does not hold. */
export class ModelComponent extends Component {
  parameters: ModelParameters | null = null;
}

/** Writes `modelCard` beside what the library writes of a component. */
export class ModelComponentNormalizer extends Json.Normalize.ComponentNormalizer {
  override normalize(
    component: Component,
    options: Parameters<Json.Normalize.ComponentNormalizer["normalize"]>[1],
  ): ReturnType<Json.Normalize.ComponentNormalizer["normalize"]> {
    const own = super.normalize(component, options);
    if (own === undefined || !(component instanceof ModelComponent) || component.parameters === null) return own;
    return { ...own, ...{ modelCard: { modelParameters: modelParameters(component.parameters) } } };
  }
}

function modelParameters({ task, family, architecture, datasets }: ModelParameters): object {
  return {
    ...(task === null ? {} : { task }),
    ...(family === null ? {} : { architectureFamily: family }),
    ...(architecture === null ? {} : { modelArchitecture: architecture }),
    ...(datasets.length === 0 ? {} : { datasets: datasets.map((name) => ({ type: "dataset", name })) }),
  };
}
