import { Command, InvalidArgumentError, Option } from "commander";
import manifest from "../../../package.json" with { type: "json" };
import type { BomOptions } from "./bom-options.ts";
import { type CheckOptions, REPORT_FORMATS } from "./check-options.ts";
import type { CorpusOptions } from "./corpus-options.ts";
import type { DriftOptions } from "./drift-options.ts";
import type { SetExitCode } from "./exit-code.ts";
import type { ExplainOptions } from "./explain.ts";
import type { HarvestOptions } from "./harvest-options.ts";
import type { LockOptions } from "./lock-options.ts";
import type { MetricsOptions } from "./metrics-options.ts";
import type { MonitorsInitOptions } from "./monitors-init.ts";
import type { NamesOptions } from "./names.ts";
import type { NextOptions } from "./next-options.ts";
import type { PracticesOptions } from "./practices-options.ts";
import type { ReportOptions } from "./report-options.ts";
import type { WatchOptions } from "./watch-options.ts";

/** The checklist has no page of its own. */
const PRACTICES_FORMATS = REPORT_FORMATS.filter((format) => format !== "html");
/** ModelVer's own version. */
const VERSION: string = manifest.version;

/** Requests a minute: three fifths of what the Hub allows to those who do not sign in (500 in five minutes). */
const DEFAULT_RATE = 60;
/** Seconds. */
const DEFAULT_TIMEOUT = 60;
/** A timer holds no more than 24 days of milliseconds; rates and time limits end long before. */
const MOST = 100_000;

const EXIT_CODE_HELP = `
Exit codes:
  0  nothing at the fail level
  1  findings at the fail level or above
  2  wrong usage, or something failed`;

/** The command line. Each command is loaded only when it runs, so that light ones start fast. */
export function program(setExitCode: SetExitCode): Command {
  const modelver = new Command("modelver")
    .description("Finds and mends wrong model names and versions in training and serving code.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('"modelver --help", or "modelver COMMAND --help", shows how it is used.')
    .addHelpText(
      "after",
      `${EXIT_CODE_HELP}\n\n"modelver COMMAND --help" shows the options and examples of a command.`,
    );
  addCheck(modelver, setExitCode);
  addNames(modelver, setExitCode);
  addHarvest(modelver, setExitCode);
  addCorpus(modelver, setExitCode);
  addDrift(modelver, setExitCode);
  addMonitors(modelver, setExitCode);
  addWatch(modelver, setExitCode);
  addMetrics(modelver, setExitCode);
  addReport(modelver, setExitCode);
  addPractices(modelver, setExitCode);
  addNext(modelver, setExitCode);
  addBom(modelver, setExitCode);
  addLock(modelver, setExitCode);
  addExplain(modelver, setExitCode);
  addLsp(modelver, setExitCode);
  return modelver;
}

function addCheck(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("check")
    .summary("find wrong model names and versions in files and folders")
    .description("Finds wrong model names and versions in files and folders; without PATH, in the current folder.")
    .argument("[PATH...]", 'files and folders to check; "-" reads standard input')
    .addOption(choice("-f, --format <FORMAT>", "form of the report", REPORT_FORMATS, "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(choice("--profile <PROFILE>", "how much is said, and how loudly", ["recommended", "strict"]))
    .addOption(failLevelOption())
    .addOption(list("--select <CODES>", "only these rules, by code or its beginning: MV201,MV1"))
    .addOption(list("--ignore <CODES>", "without these rules, by code or its beginning"))
    .addOption(list("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .option("--fix", "mend what can be mended safely")
    .option("--unsafe-fixes", "with --fix or --diff: also fixes that may change which model is loaded")
    .option("--diff", "show what --fix would change and write nothing")
    .option("--statistics", "count the findings of each rule")
    .option("-q, --quiet", "print findings only")
    .option(
      "--online",
      "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names, about the models that are named",
    )
    .option("--since <REF>", "only what the work since it left this branch, tag or commit has touched or brought")
    .option(
      "--add-baseline",
      "write the findings to the baseline, which are not reported from then on; later: take out what is gone",
    )
    .option("--add-ignores", "write comments that ignore the findings at the fail level or above")
    .option("--no-cache", "do not look into the local Hugging Face cache, so that every machine reports the same")
    .option("--stdin-filename <NAME>", 'what standard input ("-") is to be read as')
    .addOption(colorOption())
    .addHelpText(
      "after",
      `${EXIT_CODE_HELP}

Examples:
  modelver check                                    the current folder
  modelver check src --profile strict               every rule at full strength
  modelver check --format html -o report.html       a report for the browser
  modelver check --fix --diff                       see what would be mended
  modelver check --select MV2 --fail-level hint     only pins, and fail on every finding
  modelver check --online                           hold versions against the registries
  modelver check --since origin/main                only what this branch changed
  modelver check --add-baseline                     begin today, with what is there agreed to
  modelver check --format sarif -o modelver.sarif   for code scanning
  modelver check --format markdown -o comment.md    for a comment on a pull request
  cat app.py | modelver check - --stdin-filename app.py`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("./check.ts");
      await check(paths, options, VERSION, setExitCode);
    });
}

function addNames(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("names")
    .summary("say what model names say: their parts, version and scheme")
    .description("Says what model names say: their parts, their version and how it is written.")
    .argument("<NAME...>", 'model names; "-" reads them from standard input, one a line')
    .addOption(choice("-f, --format <FORMAT>", "a table, or one JSON object a line", ["text", "json"], "text"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Examples:
  modelver names acme/churn-bert-v1.2.0
  modelver names - --format json < names.txt`,
    )
    .action(async (given: string[], options: NamesOptions) => {
      const { names } = await import("./names.ts");
      setExitCode(await names(given, options));
    });
}

function addHarvest(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("harvest")
    .summary("fetch the Hugging Face Hub's list of models")
    .description(
      "Fetches the Hugging Face Hub's list of models, with their tasks, dates and base models, newest first. An interrupted harvest goes on when the same command is run again.",
    )
    .option("-o, --output <FILE>", 'write the models to a file; "-" is standard output', "-")
    .addOption(choice("-f, --format <FORMAT>", "form of the output; else by the ending of FILE", ["jsonl", "parquet"]))
    .option("--author <NAME>", "only models of this user or organisation")
    .option("--task <TASK>", "only models for this task: text-generation")
    .option("--since <DATE>", "only models created on this day or later: 2026-01-31")
    .addOption(new Option("--limit <COUNT>", "only the newest so many models").argParser(wholeNumber))
    .option("--endpoint <URL>", "address of the Hub; else HF_ENDPOINT, else https://huggingface.co")
    .option("--token", "sign in with HF_TOKEN, or the token file of the Hugging Face libraries")
    .option("--restart", "begin anew, without what an interrupted run has kept")
    .addOption(
      new Option("--rate <COUNT>", "the most requests a minute").argParser(positiveNumber).default(DEFAULT_RATE),
    )
    .addOption(
      new Option("--timeout <SECONDS>", "longest time for one answer")
        .argParser(positiveNumber)
        .default(DEFAULT_TIMEOUT),
    )
    .addHelpText(
      "after",
      `
Only this command, "modelver corpus" with --mlflow or --huggingface, what tells alerts ("watch", "report --mail"), and what fetches DuckDB, once and after it has asked, open network connections. HTTPS_PROXY and NO_PROXY are honoured.

Exit codes:
  0    the list is complete
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver harvest --output hub.jsonl               the whole Hub
  modelver harvest --author google -o google.parquet
  modelver harvest --task text-generation --since 2026-01-01 -o recent.jsonl
  modelver harvest --author openai | head`,
    )
    .action(async (options: HarvestOptions) => {
      const { harvest } = await import("./harvest.ts");
      await harvest(options, VERSION, setExitCode);
    });
}

function addCorpus(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("corpus")
    .summary("say how a whole body of models is versioned")
    .description(
      "Counts how the models of whole lists are versioned: text (one name a line), CSV, TSV, JSON Lines, JSON or Parquet, each also with .gz, and folders of them. Names that have no task of their own have that of their file's name.",
    )
    .argument("[PATH...]", 'files and folders; "-" reads standard input')
    .addOption(
      choice("-m, --method <METHOD>", "by the name grammar, or as the study did", ["grammar", "study"], "grammar"),
    )
    .addOption(choice("-f, --format <FORMAT>", "form of the report", ["text", "json", "csv", "html"], "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .option("--workspace [PATH]", "count the models that a project's code names")
    .option(
      "--mlflow [URI]",
      "count the registered models of an MLflow server, database or folder; else of MLFLOW_TRACKING_URI, or of those here",
    )
    .option("--huggingface <AUTHOR>", "count the models of a user or an organisation on the Hugging Face Hub")
    .addOption(list("--compare <PATHS>", "compare with these files and folders"))
    .option("--since <DATE>", "only models created on this day or later; those before are compared with them")
    .option("--until <DATE>", "only models created before this day")
    .option("--stdin-filename <NAME>", 'what standard input ("-") is to be read as, and the task of its names')
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0  everything was read
  2  wrong usage, or a list could not be read to its end

Examples:
  modelver corpus models.txt                              one name a line
  modelver corpus tasks/ --method study                   a folder of lists, counted as the study did
  modelver corpus hub.parquet --format json -o hub.json   everything, for programs
  modelver corpus hub.parquet --format html -o hub.html   a page with pictures, to share
  modelver corpus hub.csv --since 2024-01-01              what changed since then
  modelver corpus ours.txt --compare theirs.txt           two bodies of models
  modelver corpus --workspace                             the models that this project names
  modelver corpus --mlflow http://localhost:5000          the models of an MLflow registry
  modelver corpus --mlflow mlruns --huggingface acme      a local one, and what acme has on the Hub
  zcat models.tsv.gz | modelver corpus - --stdin-filename models.tsv`,
    )
    .action(async (paths: string[], options: CorpusOptions) => {
      const { corpus } = await import("./corpus.ts");
      await corpus(paths, options, VERSION, setExitCode);
    });
}

function addDrift(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("drift")
    .summary("say whether the data that a model gets has moved")
    .description(
      "Compares current data with reference data, feature by feature: files, folders and globs of CSV, TSV, JSON Lines, Parquet or SQLite (data.db#TABLE). Without --reference and --current, runs the project's monitors.",
    )
    .option("--monitor <NAME>", "only this monitor of [tool.modelver.monitors]")
    .addOption(list("--reference <PATHS>", "data as it should be"))
    .addOption(list("--current <PATHS>", "data as it is now"))
    .addOption(list("--features <COLUMNS>", "only these columns"))
    .option("--test <NAME>", "compare by this test, where it suits: ks, psi, wasserstein, chi2 …")
    .option("--exact", "exact statistics, however many rows there are")
    .option("--correction", "correct p-values for the number of features (Benjamini and Hochberg)")
    .option("--quality", "test the quality of the current data too")
    .addOption(list("--detectors <NAMES>", "read the errors by these: adwin, page-hinkley, ddm, eddm, kswin"))
    .option(
      "--profiles [BASIS]",
      "judge each slot by what is usual: reference, self, previous, rolling, expanding, same-hour, same-weekday, same-week",
    )
    .option("--window <SLOTS>", "hold slots against so many earlier ones: rolling and same-…")
    .option("--bounds <BOUNDS>", "bounds of a light, mean=7,4,-4,-7; once for each signal", repeated)
    .option("--profile-file <FILE>", "lay the slots to those of this file, so that old data need not be read again")
    .option("--replace-slots", "slots that the file has already are replaced")
    .option("--fetch-engine", "fetch DuckDB's binary from the npm registry where it is not here")
    .addOption(choice("-f, --format <FORMAT>", "form of the report", ["text", "json", "html", "prometheus"], "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0  nothing drifted
  1  a feature drifted, or a test of quality failed
  2  wrong usage, or data could not be read or compared

Examples:
  modelver drift --reference train.parquet --current "logs/2026-11-*.jsonl"
  modelver drift --reference train.csv --current today.csv --test psi
  modelver drift --monitor churn --quality --format json
  modelver drift --monitor churn --format html --output churn.html`,
    )
    .action(async (options: DriftOptions) => {
      const { drift } = await import("./drift.ts");
      setExitCode(await drift(options, VERSION));
    });
}

function addMonitors(modelver: Command, setExitCode: SetExitCode): void {
  const monitors = modelver
    .command("monitors")
    .summary("declare what is watched, and log it")
    .description("Declares what is watched of models in use, and helps to log their predictions.");
  addMonitorsLogging(monitors, setExitCode);
  monitors
    .command("init")
    .summary("write a monitor by looking at the data")
    .description(
      "Looks at data and adds a monitor to modelver.toml, or to pyproject.toml: its columns of time, prediction, target, latency, id and model version, by their names and what they hold.",
    )
    .requiredOption("--reference <PATHS>", "data as it should be", paths)
    .requiredOption("--current <PATHS>", "data as it is now", paths)
    .option("--name <NAME>", "name of the monitor", "main")
    .option("--model <NAME>", "the model that is watched, as the code names it")
    .option("--dry-run", "print the monitor and write nothing")
    .option("--fetch-engine", "fetch DuckDB's binary from the npm registry where it is not here")
    .addHelpText(
      "after",
      `
Examples:
  modelver monitors init --reference train.parquet --current "logs/*.jsonl" --name churn --model acme/churn`,
    )
    .action(async (options: MonitorsInitOptions) => {
      const { initMonitor } = await import("./monitors-init.ts");
      setExitCode(await initMonitor(options));
    });
}

function addMonitorsLogging(monitors: Command, setExitCode: SetExitCode): void {
  monitors
    .command("logging")
    .summary("add a Python file that logs predictions")
    .description(
      "Writes prediction_log.py into a folder: it logs what a model was asked and answered as JSON Lines that monitors read, with the standard library of Python 3.9 alone.",
    )
    .argument("[FOLDER]", "where the serving code imports from; else the current folder")
    .addHelpText(
      "after",
      `
Examples:
  modelver monitors logging src/serving`,
    )
    .action(async (folder: string | undefined) => {
      const { addPredictionLogging } = await import("./monitors-logging.ts");
      setExitCode(await addPredictionLogging(folder ?? "."));
    });
}

function addWatch(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("watch")
    .summary("run the monitors on their schedule and tell their alerts")
    .description(
      "Runs the project's monitors on their schedule and tells what they find over the routes of [tool.modelver.alerts]: mail, webhooks, Alertmanager. What could not be told is kept on the disk and tried again.",
    )
    .option("--once", "run all monitors once, tell what there is to tell, and end: for cron")
    .option("--monitor <NAME>", "only this monitor")
    .option("--state <FOLDER>", "where it keeps what it knows; else .modelver in the project")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addOption(choice("--sample <KIND>", "print a file that keeps it running", ["systemd", "container", "cron"]))
    .addHelpText(
      "after",
      `
It connects to the receivers that the configuration names and to nobody else. Secrets come from the environment variables that routes name.

Exit codes:
  0    nothing is wrong (--once)
  1    an alert fires (--once)
  2    wrong usage, or something failed; with --once also where a receiver could not be reached
  130  interrupted

Examples:
  modelver watch
  modelver watch --once                             from cron
  modelver watch --sample systemd > modelver-watch.service`,
    )
    .action(async (options: WatchOptions) => {
      const { watch } = await import("./watch.ts");
      setExitCode(await watch(options));
    });
}

function addMetrics(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("metrics")
    .summary("give what the monitors measure to Prometheus")
    .description(
      "Runs the project's monitors and gives what they measure to Prometheus: on standard output, at an address, or in a file for the node exporter.",
    )
    .option("--serve", "answer at http://HOST:PORT/metrics, and run the monitors on their schedule")
    .option("--host <HOST>", "with --serve: the address to listen at", "127.0.0.1")
    .addOption(new Option("--port <PORT>", "with --serve: the port").argParser(portNumber).default(9849))
    .option("--textfile <FILE>", "write a .prom file for the node exporter's textfile collector")
    .option(
      "--rules <FOLDER>",
      "write rules for Prometheus, a configuration of Alertmanager and a dashboard of Grafana",
    )
    .option("--monitor <NAME>", "only this monitor")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addHelpText(
      "after",
      `
Exit codes:
  0    everything was measured
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver metrics --serve
  modelver metrics --textfile /var/lib/node_exporter/textfile/modelver.prom
  modelver metrics --rules monitoring/`,
    )
    .action(async (options: MetricsOptions) => {
      const { metrics } = await import("./metrics.ts");
      setExitCode(await metrics(options));
    });
}

function addReport(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("report")
    .summary("report on the watched models and what changed meanwhile")
    .description(
      "Runs the project's monitors and reports on them: verdicts, the trend, alerts of the period, the latest rows in which the model was wrong, and what changed in the code (by git) and in the registries that lie in the project.",
    )
    .option("--since <TIME>", "how far the report goes back: 7d, 24h, 4w or a day", "7d")
    .addOption(choice("-f, --format <FORMAT>", "form of the report", ["html", "markdown", "json"], "html"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .option("--mail [ROUTE]", "send it over this route of [tool.modelver.alerts], or over all of kind mail")
    .option("--monitor <NAME>", "only this monitor")
    .option("--state <FOLDER>", "where modelver watch keeps what it knows; else .modelver in the project")
    .option("--fetch-engine", "fetch DuckDB from the npm registry where it is not here")
    .addOption(choice("--sample <KIND>", "print what makes a report every week", ["cron", "github"]))
    .addHelpText(
      "after",
      `
Exit codes:
  0  the report is made
  2  wrong usage, or something failed; also where a monitor could not be run, which the report says

Examples:
  modelver report --since 7d -o report.html
  modelver report --since 2026-10-01 --format markdown
  modelver report --mail                            over all routes of kind mail
  modelver report --sample github > .github/workflows/model-report.yml`,
    )
    .action(async (options: ReportOptions) => {
      const { report } = await import("./report.ts");
      setExitCode(await report(options, VERSION));
    });
}

function addPractices(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("practices")
    .summary("say which practices a model project keeps, and scaffold what it lacks")
    .description(
      "Says by evidence which practices a project keeps: container, version control, environment, dependencies, linter, formatter, types, tests, pipelines, reproducible and tracked runs, automatic actions, inference logging, monitors, alerts. Files are read and nothing is run.",
    )
    .argument("[PATH]", "folder of the project, or a part of it; else the project of the current folder")
    .addOption(choice("-f, --format <FORMAT>", "form of the report", PRACTICES_FORMATS, "text"))
    .option("-o, --output <FILE>", "write the report to a file instead of standard output")
    .addOption(choice("--profile <PROFILE>", "how loudly findings are said", ["recommended", "strict"]))
    .addOption(failLevelOption())
    .addOption(list("--select <CODES>", "only these practices: MV501,MV512"))
    .addOption(list("--ignore <CODES>", "without these practices"))
    .option("--fix [CODES]", "write scaffolds for what is missing, or for these practices: --fix=MV504,MV507")
    .option("--diff", "show what --fix would write, and write nothing")
    .option("-q, --quiet", "print what is missing only")
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
A practice that does not fit is set aside with a reason, in pyproject.toml or modelver.toml:
  [tool.modelver.practices]
  set-aside = { MV501 = "runs on a shared cluster" }
${EXIT_CODE_HELP}

Examples:
  modelver practices                                the project of the current folder
  modelver practices services/churn                 a part of a repository
  modelver practices --fail-level information       fail where anything is missing
  modelver practices --fix --diff                   see what scaffolds would add
  modelver practices --fix=MV504,MV507              add these two`,
    )
    .action(async (folder: string | undefined, options: PracticesOptions) => {
      const { practices } = await import("./practices.ts");
      await practices(folder, options, VERSION, setExitCode);
    });
}

function addNext(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("next")
    .summary("say what the next version of a model should be, and why")
    .description(
      "Compares two states of a model (signature, architecture, tokenizer, weights, training data, metrics, licence) and proposes a major, minor or patch version. A state is a folder, a commit in the Hugging Face cache, or a version in an MLflow registry. With one model, its last two states are compared.",
    )
    .argument("<MODEL...>", "a model, or its earlier and its later state")
    .addOption(choice("-f, --format <FORMAT>", "form of the answer", ["text", "json"], "text"))
    .option("--name <NAME>", "name of the model, where the states do not say it")
    .option("--current <VERSION>", "version of the earlier state, where its name does not say it")
    .addOption(choice("--bump <BUMP>", "how far to go, where you know better", ["patch", "minor", "major"]))
    .option("--diff", "show what --fix would change, and write nothing")
    .option("--fix", "write the new name where code of the current project publishes the model")
    .option("--write", "write tag, alias and description to the version in an MLflow server; shows them, and asks")
    .addOption(list("--set-alias <ALIASES>", "with --write: move these aliases to the version too: champion"))
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
      const { next } = await import("./next.ts");
      setExitCode(await next(states, options, VERSION));
    });
}

function addBom(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("bom")
    .summary("write a bill of materials: every model and data set in use")
    .description(
      "Lists every model and data set that the code of a folder uses, as CycloneDX 1.6: version or commit, supplier, licence where a card at hand says it, SHA-256 of model files, and the lines that use it. With --diff, says which of them changed between two commits.",
    )
    .argument("[PATH]", "the folder or file; without it, the current folder")
    .addOption(choice("-f, --format <FORMAT>", "json is CycloneDX, and the default without --diff", ["json", "text"]))
    .option("-o, --output <FILE>", "write to a file instead of standard output")
    .option("--diff <REF>", "what changed since a commit, branch or tag; with A..B, from one to the other")
    .option("--online", "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names")
    .addOption(list("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
The same code, caches and stores give the same text. A time stands in it where SOURCE_DATE_EPOCH gives one.

Exit codes:
  0    the bill is written
  2    wrong usage, or something failed
  130  interrupted

Examples:
  modelver bom -o models.cdx.json
  modelver bom --format text                        a table for people
  modelver bom --diff v1.0                          what changed since the tag v1.0
  modelver bom --diff main..HEAD --format json`,
    )
    .action(async (given: string | undefined, options: BomOptions) => {
      const { bom } = await import("./bom.ts");
      setExitCode(await bom(given, options, VERSION));
    });
}

function addLock(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("lock")
    .summary("write a lock file of every model that the code uses, or hold the code against it")
    .description(
      "Writes modelver.lock into a folder: what its code asks for, and the commit or version that this leads to, by the code itself, the local Hugging Face cache, the project's MLflow store or, with --online, the servers. With --check, says where code and lock disagree, and writes nothing.",
    )
    .argument("[PATH]", "the folder; without it, the current one")
    .option("--check", "say where code and lock disagree; exit code 1 where they do")
    .addOption(choice("-f, --format <FORMAT>", "form of what is said", ["text", "json"], "text"))
    .option("--online", "ask the Hugging Face Hub, and the MLflow server that MLFLOW_TRACKING_URI names")
    .addOption(list("--exclude <PATTERNS>", "without these files, in the form of .gitignore"))
    .addOption(colorOption())
    .addHelpText(
      "after",
      `
Exit codes:
  0    the lock is written; with --check: code and lock agree
  1    with --check: they disagree
  2    wrong usage, no lock to check, or something failed
  130  interrupted

Examples:
  modelver lock                                     commit modelver.lock
  modelver lock --online                            with the commits that the Hub has now
  modelver lock --check                             in CI`,
    )
    .action(async (given: string | undefined, options: LockOptions) => {
      const { lock } = await import("./lock.ts");
      await lock(given, options, VERSION, setExitCode);
    });
}

function addExplain(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("explain")
    .summary("show the page of a rule")
    .description("Shows what a rule says, why, and how to mend its findings.")
    .argument("<CODE>", "code or name of a rule: MV201, unpinned-revision")
    .addOption(colorOption())
    .action(async (code: string, options: ExplainOptions) => {
      const { explain } = await import("./explain.ts");
      setExitCode(await explain(code, options));
    });
}

function addLsp(modelver: Command, setExitCode: SetExitCode): void {
  modelver
    .command("lsp")
    .summary("run the language server, for editors")
    .description("Runs the language server. Editors start it and talk to it over standard input and output.")
    .addOption(new Option("--stdio", "talk over standard input and output").default(true))
    .action(async () => {
      const { lsp } = await import("./lsp.ts");
      setExitCode(await lsp());
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 1 on.");
  return Number(text);
}

function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It is a number up to 65535.");
  return Number(text);
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || number <= 0 || number > MOST) {
    throw new InvalidArgumentError(`It is a number above 0, up to ${MOST}.`);
  }
  return number;
}

function choice(flags: string, about: string, choices: readonly string[], fallback?: string): Option {
  const option = new Option(flags, about).choices([...choices]);
  return fallback === undefined ? option : option.default(fallback);
}

/** A list with commas; the option may be given more than once. */
function list(flags: string, about: string): Option {
  return new Option(flags, about).argParser(paths);
}

function paths(value: string, before: string[] | undefined): string[] {
  const own = value.split(",").map((each) => each.trim());
  return [...(before ?? []), ...own.filter((each) => each !== "")];
}

function repeated(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function failLevelOption(): Option {
  const levels = ["error", "warning", "information", "hint"];
  return choice("--fail-level <LEVEL>", "lowest severity that gives exit code 1", levels);
}

function colorOption(): Option {
  return choice("--color <WHEN>", "when to colour the output", ["auto", "always", "never"], "auto");
}
