import type { DriftPage } from "../../../server/src/drift/drift-page.ts";
import type {
  FeatureDrift,
  Light,
  MetricValue,
  ProfiledSlot,
  SlotDrift,
} from "../../../server/src/drift/drift-result.ts";

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

/** Both versions served in the week in which the new one came in, and each had its own quality. */
function metricsOf({ start, rows, modelVersions }: SlotDrift, week: number): MetricValue[] {
  const ofVersion: Record<string, number> = { "3": (72 - (week % 3)) / 100, "4": (58 - (week % 3)) / 100 };
  const values = modelVersions.map((version) => ofVersion[version]!);
  const metric = (name: string, value: number, modelVersion: string | null, of = rows): MetricValue => {
    return { name, slot: start, value, modelVersion, rows: of };
  };
  return [
    metric("jaccard", (values[0]! + values.at(-1)!) / 2, null),
    ...modelVersions.map((version, at) => metric("jaccard", values[at]!, version, rows / modelVersions.length)),
    metric("latency-p95", week === 8 ? 0.9 : 0.31, null),
  ];
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
      metrics: [
        ...slots.flatMap(metricsOf),
        { name: "jaccard", slot: null, value: 0.68, modelVersion: null, rows: 12_000 },
        { name: "jaccard", slot: null, value: 0.71, modelVersion: "3", rows: 9400 },
        { name: "jaccard", slot: null, value: 0.57, modelVersion: "4", rows: 2600 },
      ],
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

/** The lengths of questions by what is usual: at another level since the new version came in. */
export function madeUpProfiles(): ProfiledSlot[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const { start, rows, modelVersions } = slotOf(week);
    const isOff = week >= NEW_VERSION;
    const strongest = { name: "mean", value: isOff ? 80 : 60, pull: isOff ? 9 : (week % 5) - 2 };
    const light: Light = isOff ? "red" : "green";
    const signals = isOff ? [{ ...strongest, light }] : [];
    const change = week === NEW_VERSION ? { changePoint: true as const } : {};
    const feature = { name: "length", light, signals, strongest, ...change };
    return { start, rows, modelVersions, features: [feature], light };
  });
}
