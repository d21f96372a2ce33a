/** Something that did not run, and why. */
export interface Skip {
  count: number;
  reason: string;
}

/** What one suite came to. A suite that could not run at all has one skip and nothing else. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: Skip[];
  /** Why it failed where the suite's own output does not say so. */
  note?: string;
}

/** One suite of `npm test`. `run` shows its own output and may throw, which counts as one failure. */
export interface Suite {
  name: string;
  about: string;
  /** It runs what lies in dist/, which is built first. */
  needsBuild?: true;
  /** It starts an editor: code-server and Chromium are made ready while other suites run. */
  needsEditor?: true;
  /** It runs MLflow, or a project with it, which is installed while other suites run. */
  needsMlflow?: true;
  /** It is held against other libraries, which are installed while other suites run. */
  needsPeers?: true;
  run(): Promise<Outcome>;
}

/** The outcome of a check that either holds or does not. */
export function holds(success: boolean, note?: string): Outcome {
  return { passed: success ? 1 : 0, failed: success ? 0 : 1, skipped: [], ...(note === undefined ? {} : { note }) };
}

/** The outcome of a suite that this machine cannot run. */
export function cannotRun(reason: string): Outcome {
  return { passed: 0, failed: 0, skipped: [{ count: 1, reason }] };
}

/** Adds outcomes up. */
export function sum(outcomes: Outcome[]): Outcome {
  const note = outcomes.flatMap((each) => each.note ?? []).join("; ");
  return {
    passed: outcomes.reduce((total, each) => total + each.passed, 0),
    failed: outcomes.reduce((total, each) => total + each.failed, 0),
    skipped: outcomes.flatMap((each) => each.skipped),
    ...(note ? { note } : {}),
  };
}

/**
 * Turns skips into failures (`MODELVER_TEST_REQUIRE=all`), so that a suite that ran nowhere does not pass for green.
 * Only the absence of the corpora, which a clone does not hold, stays a skip.
 */
export function requireAll(outcome: Outcome, corporaPresent: boolean): Outcome {
  const excused = (skip: Skip) => !corporaPresent && /corpora/i.test(skip.reason);
  const charged = outcome.skipped.filter((skip) => !excused(skip));
  if (charged.length === 0) return outcome;
  const note = `skipped, but required: ${charged.map((skip) => skip.reason).join("; ")}`;
  return {
    passed: outcome.passed,
    failed: outcome.failed + charged.reduce((total, skip) => total + skip.count, 0),
    skipped: outcome.skipped.filter(excused),
    note: outcome.note ? `${outcome.note}; ${note}` : note,
  };
}
