import type { Bump } from "../versioning/bump-rules.ts";
import { Failure } from "./failure.ts";
import type { ColorChoice } from "./terminal.ts";

/** Options of `modelver next`. */
export interface NextOptions {
  format: "text" | "json";
  /** Name of the model, where what is compared does not say it. */
  name?: string;
  /** Version of the earlier state, where its name does not say it. */
  current?: string;
  /** What the user makes of the changes. */
  bump?: Exclude<Bump, "none">;
  /** Show what the new name changes in code, and write nothing. */
  diff?: true;
  fix?: true;
  /** Write to the registry. */
  write?: true;
  setAlias?: string[];
  /** Write without asking. */
  yes?: true;
  color: ColorChoice;
}

/**
 * Refuses options that do not go together.
 * @throws {Failure}
 */
export function assertGoTogether(options: NextOptions, isRegistered: boolean): void {
  const { format, diff, fix, write, setAlias, yes } = options;
  const changesCode = diff === true || fix === true;
  if (changesCode && isRegistered)
    throw new Failure("--diff and --fix are for versions in names; a registry's are written by --write.");
  if (write && !isRegistered)
    throw new Failure(
      "--write is for versions of an MLflow registry (models:/NAME); names in code are written by --fix.",
    );
  if (!write && setAlias !== undefined) throw new Failure("--set-alias goes with --write.");
  if (!write && yes) throw new Failure("--yes goes with --write.");
  if (format === "json" && (changesCode || write))
    throw new Failure("--format json tells what is proposed; it does not go with --diff, --fix and --write.");
}
