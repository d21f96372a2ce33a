import { hasPython, modelCode } from "./character.ts";
import { inTurn, only } from "./evidence/as-needed.ts";
import type { ProjectEvidence } from "./evidence/project-evidence.ts";
import { codeLike, dependenciesOn, filesLike, linesLike } from "./evidence/search.ts";
import { touchedFunctions } from "./evidence/touched-functions.ts";
import { doesNotApply, enough, there, thereOrMissing } from "./part.ts";
import { type Evidence, type PartVerdict, PRACTICE_SEVERITY, type Practice } from "./practice.ts";

const TESTS = "tests";
const RUNNER = "test runner";
const TOUCHED = "functions touched by tests";

export const unitTests: Practice = {
  code: "MV508",
  name: "unit-tests",
  summary: "The code has no tests, or nothing runs them",
  severity: PRACTICE_SEVERITY,
  documentation: {
    whatItDoes:
      "Looks for tests (functions `test_…`, `unittest` cases, doctests, tested notebooks) and for what runs them: pytest, unittest, tox or Nox, in a configuration, a dependency, a pipeline or a task. " +
      "It also says how many functions of code that uses a library of models are called by name in a test; that is told, and never judged: a test may reach a function by other ways.",
    whyIsThisBad:
      "A mistake in preprocessing raises no error: the model trains all the same, a little worse. Only a test that knows what should come out sees it.",
    example: {
      language: "python",
      before: "def scaled(values):\n    return (values - values.mean()) / values.std()",
      after:
        "def test_scaled_values_have_mean_zero():\n    assert abs(scaled(np.array([1.0, 2.0, 3.0])).mean()) < 1e-9",
    },
    fixes: [{ title: "Add a first test and pytest's configuration", safe: true }],
    fixSafety: "The scaffold adds files; the code stays as it is.",
    sources: [
      "[pytest: how to invoke it](https://docs.pytest.org/en/stable/how-to/usage.html)",
      "[Google: the ML test score](https://research.google/pubs/pub46555/)",
    ],
  },
  check(project) {
    const parts = [TESTS, RUNNER, TOUCHED];
    if (!hasPython(project)) return parts.map((part) => doesNotApply(part, "the project has no Python code"));
    const tests = enough(testsOf(project));
    return [
      thereOrMissing(TESTS, tests, {
        message: "Write tests, first of all of what prepares data and of what the model answers.",
        file: "tests/test_model.py",
      }),
      tests.length === 0 ? doesNotApply(RUNNER, "there are no tests") : runner(project),
      tests.length === 0 ? doesNotApply(TOUCHED, "there are no tests") : touched(project),
    ];
  },
};

function testsOf(project: ProjectEvidence): Iterable<Evidence> {
  const asTests = only(project.code, ({ context, path }) => context === "test" || /(?:^|[/_])tests?[_./]/i.test(path));
  return inTurn(
    codeLike(
      asTests,
      /^[ \t]*(?:async[ \t]+)?def[ \t]+test\w*|^[ \t]*class[ \t]+\w*Test\w*|\bTestCase\b/gm,
      "tests are defined",
    ),
    linesLike(
      project,
      ["task", "settings", "pipeline"],
      /--doctest-(?:modules|glob)|--nbval|--nbmake/,
      "documentation or notebooks are tested",
    ),
    filesLike(project, /\.(?:test|spec)\.[jt]sx?$|(?:^|\/)[\w-]+\.(?:bats|feature)$/, "tests are defined"),
  );
}

function runner(project: ProjectEvidence): PartVerdict {
  const found = inTurn(
    filesLike(project, /(?:^|\/)\.?pytest\.(?:ini|toml)$/, "pytest is configured"),
    linesLike(project, ["task", "settings"], /^\[(?:tool[.:])?pytest(?:\.ini_options)?\]/, "pytest is configured"),
    dependenciesOn(project, ["pytest", "nose", "nose2", "pytest-cov", "hypothesis", "ward"]),
    linesLike(
      project,
      ["pipeline", "task", "hook", "documentation"],
      /\bpytest\b|\bunittest\b|\bpython\S*\s+(?:-m\s+)?\S*tests?\b|setup\.py\s+test|\bnose(?:2|tests)\b|(?:make|just|task|tox|nox|hatch|pdm|npm)\s+(?:run\s+)?\S*test/,
      "tests are run",
    ),
    codeLike(
      only(project.code, ({ context }) => context === "test"),
      /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest)\b|\bunittest\.main\s*\(/gm,
      "tests for pytest or unittest",
    ),
    filesLike(project, /(?:^|\/)conftest\.py$/, "pytest is configured"),
  );
  return thereOrMissing(RUNNER, found, {
    message: "Add pytest to the dependencies for development, with its configuration.",
    file: "pyproject.toml",
  });
}

/** Told, and never judged. */
function touched(project: ProjectEvidence): PartVerdict {
  const { functions, touched: count } = touchedFunctions(
    modelCode(project).filter(({ context }) => context !== "notebook"),
    project.code.filter(({ context }) => context === "test"),
  );
  if (functions === 0) return doesNotApply(TOUCHED, "no code that uses a library of models defines functions");
  const share = Math.round((100 * count) / functions);
  return there(TOUCHED, [], `tests call ${count} of ${functions} functions in model code by name (${share} %)`);
}
