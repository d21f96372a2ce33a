import type { Command } from "commander";
import { choiceOption, colorOption, listOption } from "../command-options.ts";
import type { SetExitCode } from "../exit-code.ts";
import type { NextOptions } from "../next-options.ts";
import { VERSION } from "../version.ts";

/** `modelver next`: its options and help, and what runs it. */
export function addNext(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("next")
    .summary("say what the next version of a model should be, and why")
    .description(
      "Compares two states of a model (signature, architecture, tokenizer, weights, training data, metrics, licence) and proposes a major, minor or patch version. A state is a folder, a commit in the Hugging Face cache, or a version in an MLflow registry. With one model, its last two states are compared.",
    )
    .argument("<MODEL...>", "a model, or its earlier and its later state")
    .addOption(choiceOption("-f, --format <FORMAT>", "form of the answer", ["text", "json"], "text"))
    .option("--name <NAME>", "name of the model, where the states do not say it")
    .option("--current <VERSION>", "version of the earlier state, where its name does not say it")
    .addOption(choiceOption("--bump <BUMP>", "how far to go, where you know better", ["patch", "minor", "major"]))
    .option("--diff", "show what --fix would change, and write nothing")
    .option("--fix", "write the new name where code of the current project publishes the model")
    .option("--write", "write tag, alias and description to the version in an MLflow server; shows them, and asks")
    .addOption(listOption("--set-alias <ALIASES>", "with --write: move these aliases to the version too: champion"))
    .option("--yes", "with --write: write without asking")
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
What each change asks for can be set in [tool.modelver.versioning.bumps]: licence = "minor".
To a store on this machine (mlruns, mlflow.db) MLflow alone writes: --write says what to run.

Exit codes:
  0  the states were compared, and what was asked for is written
  2  wrong usage, or a state could not be found or read, or something not written

Examples:
  modelver next acme/churn-bert-v1.2.0                    its last two commits in the cache
  modelver next acme/churn@v1.2.0 acme/churn@main         two revisions
  modelver next models:/churn                             its last two versions in the registry
  modelver next models:/churn --write --set-alias champion
  modelver next out/2026-10 out/2026-11 --name churn --current v1.2.0
  modelver next acme/churn-bert-v1.2.0 --diff             what its next name changes in the code here`,
    )
    .action(async (states: string[], options: NextOptions) => {
      const { next } = await import("../next.ts");
      setExitCode(await next(states, options, VERSION));
    });
}
