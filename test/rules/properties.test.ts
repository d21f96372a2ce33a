import assert from "node:assert/strict";
import fc from "fast-check";
import { comparePlaces, touch } from "../../server/src/documents/place-order.ts";
import type { ModelReference, PinKind } from "../../server/src/references/model-reference.ts";
import { HOLE } from "../../server/src/references/written.ts";
import { findingsOf } from "../../server/src/rules/profile.ts";
import { cachedReferences, facts, pin, project, reference, settings } from "./hand-made.ts";

const word = fc.constantFrom(
  "acme",
  "churn",
  "bert",
  "v2",
  "V1_0",
  "v02",
  "final",
  "06-08-2024",
  "2024.08",
  "7b",
  HOLE,
  "é",
  "😀",
  "",
  "main",
);
const name = fc
  .array(fc.tuple(word, fc.constantFrom("-", "_", "/", ".", " ", "--")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().slice(0, -1).join(""));
const kinds: PinKind[] = [
  "commit",
  "branch-or-tag",
  "number",
  "alias",
  "stage",
  "latest",
  "run",
  "logged-model",
  "none",
  "unknown",
  "unpinnable",
];

const anyReference: fc.Arbitrary<ModelReference> = fc
  .record({
    name: fc.option(name),
    line: fc.nat(5),
    path: fc.constantFrom("serve.py", "tests/test_x.py"),
    kind: fc.constantFrom(...kinds),
    text: fc.option(fc.constantFrom("main", "5c1e3f0", "a".repeat(40), "3", "Production", "V2", HOLE, "")),
    ecosystem: fc.constantFrom("huggingface", "mlflow", "file", "timm"),
    role: fc.constantFrom("publish", "consume"),
    trustsRemoteCode: fc.option(fc.boolean()),
  })
  .map(({ name: model, line, path, kind, text, ...given }) =>
    reference(model, { ...(given as Partial<ModelReference>), pin: pin(kind, text, path, line) }, path, line),
  );

describe("findings on any references", () => {
  for (const profile of ["strict", "recommended"] as const) {
    it(`are in order, readable, and mended by edits that fit together, under ${profile}`, () => {
      fc.assert(
        fc.property(fc.array(anyReference, { maxLength: 8 }), (references) => {
          const inFile = references.filter(({ place }) => place.path === "serve.py");
          const known = project(references, { repository: () => cachedReferences({ main: "b".repeat(40) }) });
          const findings = findingsOf(facts(inFile), known, settings({ profile }));
          const sorted = findings.toSorted((one, other) => comparePlaces(one.place, other.place));
          assert.deepEqual(
            findings.map(({ place }) => place),
            sorted.map(({ place }) => place),
          );
          for (const { message, fixes, related } of findings) {
            assert.ok(
              [message, ...fixes.map(({ title }) => title), ...related.map((each) => each.message)].every(
                (text) => !text.includes(HOLE),
              ),
            );
            for (const { edits } of fixes) {
              assert.ok(edits.every((edit, at) => edits.slice(at + 1).every((other) => !touch(edit, other))));
            }
          }
        }),
      );
    });
  }
});
