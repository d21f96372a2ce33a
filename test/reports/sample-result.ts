import type { Place, Range } from "../../server/src/documents/place.ts";
import type { ModelReference, Pin } from "../../server/src/references/model-reference.ts";
import { type CheckResult, lineKey } from "../../server/src/reports/check-result.ts";
import type { Fix, ModelFinding } from "../../server/src/rules/finding.ts";
import { fingerprintsOf } from "../../server/src/rules/finding-identity.ts";
import type { Rule } from "../../server/src/rules/rule.ts";

/** A range within one line. */
export function onLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

export function sampleReference(parts: Partial<ModelReference> & { place: Place }): ModelReference {
  const pin: Pin = { kind: "none", text: null, place: null, written: null };
  return {
    ecosystem: "huggingface",
    role: "consume",
    subject: "model",
    name: "acme/churn-bert",
    nameWritten: null,
    value: null,
    keyPlace: null,
    pin,
    api: "transformers.AutoModel.from_pretrained",
    apiPlace: parts.place,
    pinInsertion: null,
    trustsRemoteCode: false,
    isLocal: false,
    deprecations: [],
    ...parts,
  };
}

export function sampleFinding(parts: Partial<ModelFinding> & { place: Place }): ModelFinding {
  return {
    code: "MV201",
    name: "unpinned-revision",
    severity: "warning",
    message: "`acme/churn-bert` is loaded without a revision.",
    reference: sampleReference({ place: parts.place }),
    fixes: [],
    related: [],
    deprecated: false,
    ...parts,
  };
}

export function sampleFix(parts: Partial<Fix>): Fix {
  return { title: "Mend it", safe: true, edits: [{ path: "serve.py", range: onLine(0, 0, 1), text: "x" }], ...parts };
}

export function sampleRule(code: string, name: string): Rule {
  const off = "off" as const;
  return {
    code,
    name,
    summary: "A hub model is loaded with no `revision`",
    severity: {
      strict: "warning",
      recommended: {
        serving: "warning",
        pipeline: "information",
        notebook: "hint",
        test: "hint",
        example: "hint",
        documentation: off,
        other: "information",
      },
    },
    documentation: {
      whatItDoes: "Looks for models that are loaded\nwithout a revision.\n\n- hub models\n- data sets",
      whyIsThisBad: "Whoever owns `acme/churn` can change what your code loads.",
      example: {
        language: "python",
        before: 'load("acme/churn")\n',
        after: 'load(\n    "acme/churn",\n    revision="…",\n)',
      },
      fixes: [{ title: "Pin the commit in the cache", safe: false }],
      fixSafety: "Unsafe: another commit may be loaded.",
      sources: ["[Bandit B615](https://example.org/b615)", "Experience"],
    },
    check: () => [],
  };
}

/** A result with one warning in `serve.py`, changed as a test needs it. */
export function sampleResult(parts: Partial<CheckResult> = {}): CheckResult {
  const place: Place = { path: "serve.py", range: onLine(3, 37, 54) };
  const finding = sampleFinding({ place });
  return {
    toolVersion: "1.2.3",
    project: "churn",
    profiles: ["recommended"],
    failLevel: "warning",
    findings: [finding],
    fingerprints: fingerprintsOf(parts.findings ?? [finding]),
    references: [finding.reference],
    summary: { files: 2, skipped: [], notes: [] },
    lines: new Map([[lineKey(place), 'model = AutoModel.from_pretrained(   "acme/churn-bert")']]),
    fileLines: new Map(),
    rules: [{ ...sampleRule("MV201", "unpinned-revision"), url: null }],
    fixed: null,
    ...parts,
  };
}

/** A result with findings of all kinds in many files, for pages that must stay readable. */
export function largeResult(findingCount: number): CheckResult {
  const severities = ["hint", "information", "warning", "error"] as const;
  const findings = Array.from({ length: findingCount }, (_, index) => {
    const place = { path: `src/package_${index % 100}/module.py`, range: onLine(index, 4, 30) };
    return sampleFinding({
      place,
      severity: severities[index % 4] ?? "hint",
      reference: sampleReference({ place, name: `organisation-${index}/model-${index}` }),
      related: [{ place, message: "It is written here." }],
      fixes: [sampleFix({ safe: index % 2 === 0 })],
    });
  });
  return sampleResult({
    findings,
    references: findings.map(({ reference }) => reference),
    summary: {
      files: 100,
      skipped: Array.from({ length: findingCount }, (_, index) => ({
        path: `data/${index}.json`,
        reason: "too large",
      })),
      notes: [],
    },
    lines: new Map(findings.map(({ place }) => [lineKey(place), `    ${"model ".repeat(40)}`])),
  });
}
