import assert from "node:assert/strict";
import { TextFile } from "../../server/src/practices/evidence/text-file.ts";
import { automaticActions } from "../../server/src/practices/mv512-automatic-actions.ts";
import { pipelineJobs } from "../../server/src/practices/pipeline/read-jobs.ts";
import { partOf, projectOf } from "./project-of.ts";

const SERVES =
  "from fastapi import FastAPI\nimport joblib\napp = FastAPI()\nmodel = joblib.load('m')\n\n@app.get('/')\ndef answer(x):\n    return model.predict(x)\n";

const CIRCLECI = `version: 2.1
commands:
  ship:
    steps:
      - run: kubectl apply -f k8s
jobs:
  deploy:
    docker:
      - image: cimg/base:2025.01
    steps:
      - checkout
      - ship
  test:
    docker:
      - image: cimg/python:3.12
    steps:
      - run: pytest
workflows:
  main:
    jobs:
      - test
      - hold:
          type: approval
          requires: [test]
      - deploy:
          requires:
            - hold
`;

const BUILDKITE = `steps:
  - label: ":pytest: Tests"
    command: pytest
  - group: Quality
    steps:
      - label: Lint
        command: ruff check .
  - wait
  - label: ":rocket: Ship"
    command: .buildkite/ship.sh
  - command: curl -f https://churn.example.com/health
    depends_on: ship
`;

const JENKINSFILE = `pipeline {
  agent any
  stages {
    // stage('Old') { steps { sh 'kubectl apply -f old' } }
    stage('Build') { steps { script { app = docker.build('churn') } } }
    stage('Checks') {
      parallel {
        stage('Test') { steps { sh 'pytest' } }
        stage("Preview") { steps { sh "kubectl apply -f preview" } }
      }
    }
    stage('Deploy') {
      steps { sh '''echo "}"
        kubectl apply -f k8s''' }
    }
  }
  post { always { echo 'done' } }
}
`;

async function order(files: Readonly<Record<string, string>>): Promise<{ state: string; message: string }> {
  const project = await projectOf({ "serve.py": SERVES, ...files });
  const { state, message } = partOf(automaticActions, project, "deployment after the others");
  return { state, message };
}

const jobsOf = (path: string, text: string) =>
  pipelineJobs(new TextFile(path, text)).map(({ name, waits }) => `${name}${waits ? " waits" : ""}`);

describe("jobs of pipelines", () => {
  it("of CircleCI run in the order of its workflows, wherever they are written, with the commands that they call", async () => {
    assert.deepEqual(jobsOf(".circleci/config.yml", CIRCLECI), ["test", "deploy waits"]);
    assert.deepEqual(await order({ ".circleci/config.yml": CIRCLECI }), {
      state: "there",
      message: "`deploy` waits for other jobs",
    });
    const early = CIRCLECI.replace(/ {10}requires:\n {12}- hold\n/, "");
    assert.deepEqual(await order({ ".circleci/config.yml": early.replace("- deploy:\n", "- deploy\n") }), {
      state: "missing",
      message: "Let `deploy` wait until the tests have passed (`requires`).",
    });
  });

  it("of CircleCI may come from an orb, and be started by a tag alone", async () => {
    const orb = `workflows:
  main:
    jobs:
      - test
      - aws-ecs/deploy-service-update:
          requires: [test]
jobs:
  test:
    steps: [run: pytest]
`;
    assert.equal((await order({ ".circleci/config.yml": orb })).state, "there");
    const tagged = CIRCLECI.replace(
      "          requires:\n            - hold\n",
      "          filters:\n            branches: { ignore: /.*/ }\n            tags: { only: /v.*/ }\n",
    );
    assert.match((await order({ ".circleci/config.yml": tagged })).message, /started by a release/);
  });

  it("of Buildkite wait behind a barrier, and run the scripts beside them", async () => {
    const files = { ".buildkite/pipeline.yml": BUILDKITE, ".buildkite/ship.sh": "helm upgrade churn chart\n" };
    assert.deepEqual(jobsOf(".buildkite/pipeline.yml", BUILDKITE), [
      ":pytest: Tests",
      "Lint",
      ":rocket: Ship waits",
      ".buildkite/pipeline.yml, step 5 waits",
    ]);
    assert.deepEqual(await order(files), { state: "there", message: "`:rocket: Ship` waits for other jobs" });
    assert.deepEqual(await order({ ...files, ".buildkite/pipeline.yml": BUILDKITE.replace("  - wait\n", "") }), {
      state: "missing",
      message: "Let `:rocket: Ship` wait until the tests have passed (`wait`, or `depends_on`).",
    });
  });

  it("of Jenkins are stages, one after another but for those beside each other", async () => {
    assert.deepEqual(jobsOf("Jenkinsfile", JENKINSFILE), ["Build", "Test", "Preview", "Deploy waits"]);
    assert.deepEqual(await order({ Jenkinsfile: JENKINSFILE }), {
      state: "missing",
      message: "Let `Preview` wait until the tests have passed (a stage that tests before it).",
    });
    assert.equal((await order({ Jenkinsfile: JENKINSFILE.replace(/.*Preview.*\n/, "") })).state, "there");
  });

  it("that only speak of deploying are no reason to say that nothing is deployed", async () => {
    const workflow = "on: push\njobs:\n  deploy:\n    steps:\n      - run: ./ship-it\n";
    assert.equal((await order({ ".github/workflows/ci.yml": workflow })).state, "does-not-apply");
    const waiting = workflow.replace("    steps", "    needs: test\n    steps");
    assert.equal((await order({ ".github/workflows/ci.yml": waiting })).state, "there");
  });

  it("are borne with where they are broken", () => {
    for (const path of [".circleci/config.yml", ".buildkite/pipeline.yml", "Jenkinsfile"]) {
      for (const text of ["", "]:{", "workflows: [1]\nsteps: {a: 1}\n", "stage('x') {", "jobs:\n  a\n", "'''"])
        assert.doesNotThrow(() => pipelineJobs(new TextFile(path, text)));
    }
  });
});
