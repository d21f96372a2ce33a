import { isTestName, TEST_NAMES, type TestName } from "../drift/comparison/drift-tests.ts";
import { type Monitor, monitorDefaults } from "../drift/monitor.ts";
import { Failure } from "./failure.ts";
import type { ProfileOptions } from "./profile-options.ts";
import type { ProjectConfiguration } from "./project-configuration.ts";
import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver drift`, as the command line gives them; what is undefined was not given. */
export interface DriftOptions extends ProfileOptions {
  monitor?: string;
  reference?: string[];
  current?: string[];
  features?: string[];
  test?: string;
  exact?: true;
  correction?: true;
  quality?: true;
  fetchEngine?: true;
  format: "text" | "json" | "html" | "prometheus";
  output?: string;
  color: ColorChoice;
}

/**
 * The test that `--test` names; null where it names none.
 * @throws {Failure} where there is no such test
 */
export function testOf({ test }: DriftOptions): TestName | null {
  if (test === undefined || isTestName(test)) return test ?? null;
  throw new Failure(`there is no test ${test}; known: ${TEST_NAMES.join(", ")}.`);
}

/** The monitor of two sides that the command line names; null where it names none. */
export function namedSides({ reference, current, features, correction }: DriftOptions): Monitor | null {
  if (reference === undefined && current === undefined) return null;
  if (reference === undefined || current === undefined) throw new Failure("--reference and --current go together.");
  return {
    ...monitorDefaults,
    name: "",
    folder: "",
    reference,
    current,
    features: features ?? null,
    correction: correction ?? false,
  };
}

/**
 * The monitors of the project that are to be run: the one that is named, else all.
 * @throws {Failure} where there is none, or the configuration of monitors cannot be meant
 */
export function chosenMonitors(
  { root, configuration, problems }: ProjectConfiguration,
  options: DriftOptions,
): Monitor[] {
  const { monitors } = configuration;
  if (problems.length > 0) throw new Failure("the configuration has errors: nothing was measured.");
  if (monitors.length === 0) {
    throw new Failure(
      `no monitor is declared in ${root}: "modelver monitors init" writes one, or name --reference and --current.`,
    );
  }
  const { monitor: wanted } = options;
  const chosen = monitors.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length > 0) return chosen.map((monitor) => withOptions(monitor, options));
  throw new Failure(`there is no monitor ${wanted}; declared: ${monitors.map(({ name }) => name).join(", ")}.`);
}

function withOptions(monitor: Monitor, { features, correction }: DriftOptions): Monitor {
  return { ...monitor, features: features ?? monitor.features, correction: correction ?? monitor.correction };
}
