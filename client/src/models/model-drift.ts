import { l10n, ThemeColor } from "vscode";
import type { ModelDrift, ModelNode } from "../../../server/src/lsp/protocol.ts";

type Light = NonNullable<ModelDrift["light"]>;

/** Of charts, which themes keep apart from each other and from the background. */
const COLORS: Readonly<Record<Light, string>> = { green: "charts.green", yellow: "charts.yellow", red: "charts.red" };
const LOUDNESS: readonly (Light | null)[] = [null, "green", "yellow", "red"];

/** The colour of a model's icon: that of the worst light; undefined where nothing was measured. */
export function driftColor({ drift }: ModelNode): ThemeColor | undefined {
  const light = lightOf(worst(drift));
  return light === null ? undefined : new ThemeColor(COLORS[light]);
}

/** What the worst of a model's monitors says: `drift: red since 2026-06-01, 3 alerts`; empty where none was run. */
export function driftWords({ drift }: ModelNode): string {
  const words = worst(drift)?.words ?? "";
  return words === "" ? "" : l10n.t("drift: {0}", words);
}

function worst(drift: readonly ModelDrift[]): ModelDrift | undefined {
  const loudness = (each: ModelDrift) => LOUDNESS.indexOf(lightOf(each));
  return drift.toSorted((one, other) => loudness(other) - loudness(one))[0];
}

/** An alert is red whatever the latest slot says: a metric may be beyond its limit while the data is as usual. */
function lightOf(drift: ModelDrift | undefined): Light | null {
  return drift?.state === "firing" ? "red" : (drift?.light ?? null);
}
