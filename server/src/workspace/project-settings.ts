import type { Parsers } from "../documents/parsers.ts";
import type { Place } from "../documents/place.ts";
import type { Monitor } from "../drift/monitor.ts";
import type { SignIn } from "../registries/mlflow/server-access.ts";
import { contextOf } from "../rules/context.ts";
import type { Profile } from "../rules/profile.ts";
import type { Context } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";
import { configurationFileIn, isConfigurationFile } from "./configuration-file.ts";
import { Configurations } from "./configurations.ts";
import { foldersUp } from "./folders-up.ts";
import type { ExcludeOf } from "./ignored-files.ts";
import type { ConfigurationProblem } from "./table-reader.ts";

/** Leave to ask registries over a network, and what that takes. */
export interface OnlineOptions {
  /** Variables by which addresses, credentials and proxies are given. */
  environment: NodeJS.ProcessEnv;
  userAgent: string;
  /** Where answers are kept between two sessions, absolute; null: nowhere. */
  answersFolder: string | null;
  /** Address of a proxy; null: those of the environment. */
  proxy: string | null;
  /** Null: no leave to ask MLflow's server. */
  mlflow: MlflowLeave | null;
  /** Null: no leave to ask the Hugging Face Hub. */
  huggingFace: HuggingFaceLeave | null;
}

/** Leave to ask an MLflow tracking server. */
export interface MlflowLeave {
  /** Its address; null: the one that the environment names. */
  trackingUri: string | null;
  /** A file with the certificates to trust, absolute; null: as the environment says. */
  certificate: string | null;
  signIns: readonly SignIn[];
}

/** Leave to ask the Hugging Face Hub. */
export interface HuggingFaceLeave {
  /** The `Authorization` header with the user's own token; null: that of the environment, if any. */
  authorization: string | null;
}

/** What whoever opens a project decides for all its files; what is not given comes from the project's own configuration. */
export interface ProjectOptions {
  parsers: Parsers;
  profile?: Profile;
  select?: readonly string[];
  ignore?: readonly string[];
  /** Patterns in .gitignore's form, relative to the root, beside those of the configuration. */
  exclude?: readonly string[];
  /** Default: true. An untrusted workspace is analysed and nothing outside it is read. */
  trusted?: boolean;
  /** Whether the local Hugging Face cache may be read; default: in a trusted workspace. */
  readHuggingFaceCache?: boolean;
  /** Default: nothing is asked over a network. */
  online?: OnlineOptions;
  /** The day it is, an ISO date; default: by the system's clock. */
  today?: () => string;
}

/** The settings in force in a project: those of the configuration that governs a file, under what whoever opened the project decided. */
export class ProjectSettings {
  private readonly root: string;
  private options: ProjectOptions;
  private readonly configurations: Configurations;
  /** Answers to {@link contextOf}, as long as they hold: each of a model's references asks for those of all others. */
  private readonly contexts = new Map<string, Context>();

  /** @param root absolute */
  constructor(root: string, options: ProjectOptions) {
    this.root = root;
    this.options = options;
    this.configurations = new Configurations(root, options.parsers);
    // At once, so that its problems are known.
    this.configurations.at("");
  }

  /** What is wrong with the configuration files read so far. */
  get problems(): readonly ConfigurationProblem[] {
    return this.configurations.problems;
  }

  /** The monitors that the configuration files read so far declare. */
  get monitors(): readonly Monitor[] {
    return this.configurations.monitors;
  }

  /** The configurations that declare monitors, in path order. */
  get watches(): readonly Configuration[] {
    return this.configurations.watches;
  }

  /** Where a monitor is declared, relative to the root; null where it is no longer. */
  placeOf(monitor: Monitor): Place | null {
    return this.configurations.placeOf(monitor);
  }

  /** The day it is, an ISO date. */
  get today(): string {
    return this.options.today?.() ?? new Date().toISOString().slice(0, 10);
  }

  /** Whether the local Hugging Face cache may be read. */
  get readHuggingFaceCache(): boolean {
    const trusted = this.options.trusted ?? true;
    return this.options.readHuggingFaceCache ?? trusted;
  }

  /** What may be asked over a network; null: nothing, as in an untrusted workspace. */
  get online(): OnlineOptions | null {
    const trusted = this.options.trusted ?? true;
    return trusted ? (this.options.online ?? null) : null;
  }

  /** The settings that hold for a file, relative to the root; for the root itself, empty. */
  of(file: string): Configuration {
    const configuration = this.configurations.of(file);
    const { profile, select, ignore } = this.options;
    return {
      ...configuration,
      profile: profile ?? configuration.profile,
      select: select ?? configuration.select,
      ignore: ignore ?? configuration.ignore,
    };
  }

  /** The configuration file that governs a file; null where none does. Relative to the root. */
  configurationFileOf(file: string): string | null {
    return configurationFileIn(this.root, this.configurations.of(file).folder, this.options.parsers);
  }

  /** Where a file stands, by the settings that hold for it. */
  contextOf(file: string): Context {
    let context = this.contexts.get(file);
    if (context === undefined) {
      context = contextOf(file, this.configurations.of(file));
      this.contexts.set(file, context);
    }
    return context;
  }

  /** What a walk is to leave out. */
  readonly excludeOf: ExcludeOf = (folder, holds) => {
    const configured = this.configurations.at(folder, holds)?.exclude ?? [];
    if (folder !== "") return configured;
    // The baseline names models, and loads none.
    const baseline = `/${this.configurations.of("").baseline}`;
    return [...configured, baseline, ...(this.options.exclude ?? [])];
  };

  /** Takes other options, and will read every configuration anew. */
  take(options: ProjectOptions): void {
    this.options = options;
    this.configurations.forget();
    this.contexts.clear();
    this.configurations.at("");
  }

  /** Takes note of a file that changed on the disk; says whether anything is configured differently now. */
  changed(file: string): boolean {
    const [folder = ""] = foldersUp(file);
    if (!isConfigurationFile(file) || !this.configurations.reread(folder)) return false;
    this.contexts.clear();
    return true;
  }
}
