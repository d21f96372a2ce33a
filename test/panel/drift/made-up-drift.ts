import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type { FeatureDrift, Light, SlotDrift } from "../../../server/src/drift/drift-result.ts";

const FEATURES = ["question", "suggested_tags", "length", "language"];
const WEEKS = 26;
/** The week from which questions are about something new, and that in which another version came in. */
const NEW_TOPIC = 14;
const NEW_VERSION = 20;

function slotOf(week: number): SlotDrift {
  const moved = (name: string) => (week >= NEW_TOPIC && name !== "language" ? (week - NEW_TOPIC + 4) / 16 : 0.04);
  const features = FEATURES.map((name) => {
    const distance = moved(name) * (name === "length" ? 0.5 : 1);
    const light: Light = distance > 0.3 ? "red" : distance > 0.12 ? "yellow" : "green";
    return { name, light, distance };
  });
  const lights = features.map(({ light }) => light);
  return {
    start: `${new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)}T00:00:00Z`,
    rows: 1000 + week,
    modelVersions: week < NEW_VERSION ? ["3"] : week === NEW_VERSION ? ["3", "4"] : ["4"],
    features,
    light: lights.includes("red") ? "red" : lights.includes("yellow") ? "yellow" : "green",
  };
}

function feature(name: string, given: Partial<FeatureDrift>): FeatureDrift {
  return {
    name,
    type: "numeric",
    test: "wasserstein",
    statistic: null,
    pValue: null,
    distance: 0.04,
    threshold: 0.1,
    exact: true,
    error: null,
    drifted: false,
    missing: { reference: 0, current: 0 },
    ...given,
  };
}

/** Half a year of a model that suggests tags: a new topic from week 14, another version from week 20. */
export function madeUpDrift(): DriftPage {
  const slots = Array.from({ length: WEEKS }, (_, week) => slotOf(week));
  return {
    title: "tags",
    model: "acme/tag-suggester",
    ranAt: "2026-07-06T08:00:00Z",
    result: {
      version: 1,
      monitor: "tags",
      reference: { rows: 14_000 },
      current: { rows: 12_000 },
      features: [
        feature("question", {
          type: "text",
          test: "domain-classifier",
          distance: 0.81,
          threshold: 0.55,
          drifted: true,
        }),
        feature("suggested_tags", {
          type: "categorical",
          test: "jensen-shannon",
          distance: 0.31,
          drifted: true,
          newCategories: ["vector-search"],
        }),
        feature("length", { distance: 0.21, drifted: true, exact: false, error: 0.002 }),
        feature("language", {
          type: "categorical",
          test: "chi2",
          statistic: 1.2,
          pValue: 0.55,
          distance: null,
          threshold: 0.05,
        }),
        feature("note", {
          test: null,
          distance: null,
          threshold: null,
          note: "all values are missing in the current data",
          missing: { reference: 0.2, current: 1 },
        }),
      ],
      dataset: { driftedShare: 0.75, threshold: 0.5, drifted: true },
      slots,
      metrics: slots
        .flatMap(({ start }, week) => [
          {
            name: "jaccard",
            slot: start,
            value: (week < NEW_VERSION ? 0.72 : 0.58) - (week % 3) / 100,
            modelVersion: null,
          },
          { name: "latency-p95", slot: start, value: week === 8 ? 0.9 : 0.31, modelVersion: null },
        ])
        .concat(
          { name: "jaccard", slot: null as never, value: 0.68, modelVersion: null },
          { name: "jaccard", slot: null as never, value: 0.71, modelVersion: "3" as never },
          { name: "jaccard", slot: null as never, value: 0.57, modelVersion: "4" as never },
        ),
      detectors: [{ name: "adwin", on: "jaccard", alarms: [{ at: "2026-05-26T10:00:00Z", kind: "drift" }] }],
      quality: [
        { test: "missing", feature: "length", passed: true, detail: "0 % of 12,000 rows, as in the reference" },
        {
          test: "unseen values",
          feature: "suggested_tags",
          passed: false,
          detail: "1 value that the reference has not: vector-search",
        },
      ],
      alerts: [{ monitor: "tags", rule: "dataset drift", since: "2026-04-13T00:00:00Z", value: 0.75, state: "firing" }],
    },
    pictures: [
      {
        name: "length",
        kind: "numbers",
        edges: [0, 20, 40, 60, 80, 100, 120],
        reference: [0.05, 0.25, 0.4, 0.2, 0.08, 0.02],
        current: [0.02, 0.12, 0.28, 0.3, 0.18, 0.1],
      },
      {
        name: "suggested_tags",
        kind: "categories",
        labels: ["python", "pandas", "vector-search", "sql"],
        reference: [0.5, 0.3, 0, 0.2],
        current: [0.35, 0.2, 0.3, 0.15],
      },
    ],
    problems: {
      id: "id",
      columns: ["id", "time", "question", "suggested", "chosen"],
      rows: [
        ["q-214", "2026-07-05 18:04", "How do I query a <vector> index?", "sql", "vector-search"],
        ["q-213", "2026-07-05 17:51", "Embeddings of a data frame", "pandas", "vector-search"],
      ],
      total: 214,
    },
  };
}
