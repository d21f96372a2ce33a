import assert from "node:assert/strict";
import type { TextEdit } from "../../server/src/documents/place.ts";
import { floatingVersion } from "../../server/src/rules/mv203-floating-version.ts";
import { deprecatedStage } from "../../server/src/rules/mv301-deprecated-stage.ts";
import { deprecatedMlflowApi } from "../../server/src/rules/mv302-deprecated-mlflow-api.ts";
import { hardCodedRun } from "../../server/src/rules/mv305-hard-coded-run.ts";
import { pin, place, project, reference, registered, written } from "./hand-made.ts";

/** The line `load("models:/…")` after an edit. */
function edited(uri: string, edit: TextEdit | undefined): string {
  const line = `load("${uri}")`;
  if (edit === undefined) return line;
  return line.slice(0, edit.range.start.character) + edit.text + line.slice(edit.range.end.character);
}

describe("MV203 floating-version", () => {
  it("speaks of latest and of nothing at all", () => {
    assert.match(
      floatingVersion.check(registered("churn", "latest", "/latest"), project())[0]?.message ?? "",
      /registered last/,
    );
    assert.match(
      floatingVersion.check(registered("churn", "none", ""), project())[0]?.message ?? "",
      /without a version/,
    );
  });

  it("is silent about versions, aliases, stages, logged models, and what is published", () => {
    for (const quiet of [
      registered("churn", "number", "/3"),
      registered("churn", "alias", "@champion"),
      registered("churn", "stage", "/Production"),
      { ...registered("churn", "none", ""), role: "publish" as const },
      reference(null, { ecosystem: "mlflow", pin: pin("logged-model", "m-123") }),
      reference("acme/churn", { pin: pin("none") }),
    ]) {
      assert.deepEqual(floatingVersion.check(quiet, project()), []);
    }
  });

  it("offers a place for the version", () => {
    const fix = (given: ReturnType<typeof registered>) => floatingVersion.check(given, project())[0]?.fixes[0];
    assert.equal(fix(registered("churn", "latest", "/latest"))?.needsInput, true);
    assert.equal(
      edited("models:/churn/latest", fix(registered("churn", "latest", "/latest"))?.edits[0]),
      'load("models:/churn/<version>")',
    );
    assert.equal(
      edited("models:/churn", fix(registered("churn", "none", ""))?.edits[0]),
      'load("models:/churn/<version>")',
    );
  });
});

describe("MV301 deprecated-stage", () => {
  const mended = (stage: string) => {
    const [verdict] = deprecatedStage.check(registered("churn", "stage", `/${stage}`), project());
    const [fix] = verdict?.fixes ?? [];
    assert.notEqual(fix?.safe, true);
    return edited(`models:/churn/${stage}`, fix?.edits[0]);
  };

  it("turns stages into aliases", () => {
    assert.equal(mended("Production"), 'load("models:/churn@production")');
    assert.equal(mended("staging"), 'load("models:/churn@staging")');
  });

  it("leaves None and Archived to the user", () => {
    assert.equal(mended("None"), 'load("models:/churn/None")');
    assert.equal(mended("Archived"), 'load("models:/churn/Archived")');
  });

  it("understands mistyped versions and aliases", () => {
    assert.equal(mended("V2"), 'load("models:/churn/2")');
    assert.equal(mended("champion"), 'load("models:/churn@champion")');
    assert.equal(mended("1.2"), 'load("models:/churn/1.2")');
  });

  it("reports a deprecated call once, where it uses the name", () => {
    const call = {
      kind: "stage" as const,
      what: "transition_model_version_stage",
      since: "2.9.0",
      instead: "set an alias",
      replacement: null,
    };
    const given = reference("churn", {
      ecosystem: "mlflow",
      pin: pin("stage", "Staging"),
      deprecations: [
        { ...call, place: place("model.py", 0, 0, 4) },
        { ...call, what: "stage", place: place("model.py", 0, 40, 45) },
      ],
    });
    const verdicts = deprecatedStage.check(given, project());
    const related = verdicts.flatMap((verdict) => verdict.related.map((each) => each.place));
    assert.equal(verdicts.length, 1);
    assert.equal(verdicts[0]?.place, undefined);
    assert.deepEqual(related, [place("model.py", 0, 0, 4)]);
  });

  it("is silent about aliases and versions", () => {
    assert.deepEqual(deprecatedStage.check(registered("churn", "alias", "@production"), project()), []);
    assert.deepEqual(deprecatedStage.check(registered("churn", "number", "/3"), project()), []);
  });
});

describe("MV302 deprecated-mlflow-api", () => {
  const deprecation = {
    kind: "api" as const,
    what: "artifact_path",
    since: "3.0.0",
    instead: "use `name`",
    place: place("model.py", 0, 20, 33),
  };
  const logged = (replacement: string | null) =>
    deprecatedMlflowApi.check(
      reference(null, { ecosystem: "mlflow", deprecations: [{ ...deprecation, replacement }] }),
      project(),
    );

  it("renames what has an exact new name", () => {
    const [verdict] = logged("name");
    assert.deepEqual(verdict?.place, deprecation.place);
    assert.deepEqual(
      verdict.fixes.map(({ edits }) => edits),
      [[{ ...deprecation.place, text: "name" }]],
    );
  });

  it("offers no fix where the new way is another", () => {
    assert.deepEqual(logged(null)[0]?.fixes, []);
  });
});

describe("MV305 hard-coded-run", () => {
  const RUN = "4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12";
  const bound = (path: string, given: object = {}) =>
    hardCodedRun.check(
      reference(
        null,
        { ecosystem: "mlflow", pin: pin("run", RUN), value: written(`runs:/${RUN}/model`, path, 0, 6), ...given },
        path,
      ),
      project(),
    ).length === 1;

  it("speaks where code serves, and where it may", () => {
    assert.ok(bound("serve.py"));
    assert.ok(bound("acme/models.py"));
    assert.ok(bound("configs/model.toml"));
  });

  it("is silent where people look back at runs", () => {
    for (const path of ["explore.ipynb", "tests/test_load.py", "examples/load.py", "docs/load.py"])
      assert.ok(!bound(path), path);
  });

  it("is silent about run ids that are not written out, and about registering a run's model", () => {
    assert.ok(!bound("serve.py", { pin: pin("run", "\uFFFC") }));
    assert.ok(!bound("serve.py", { api: "mlflow.register_model" }));
    assert.ok(!bound("serve.py", { role: "publish" }));
  });

  it("knows a run in a path of the artifact store", () => {
    const value = written(`mlruns/1/${RUN}/artifacts/model`, "serve.py", 0, 6);
    assert.ok(bound("serve.py", { pin: pin("unpinnable"), isLocal: true, value }));
    assert.ok(!bound("serve.py", { pin: pin("unpinnable"), value: written(`models/${RUN}/model`, "serve.py", 0, 6) }));
  });
});
