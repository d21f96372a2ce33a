import type { VersioningScheme } from "../names/conventions.ts";
import type { ModelAlert } from "../references/model-alert.ts";
import type { Ecosystem, ModelReference } from "../references/model-reference.ts";
import type { PackagedModel } from "../references/packaged-model.ts";
import type { PublishedChange } from "../references/published-change.ts";
import type { RegisteredFacts } from "../references/registered-facts.ts";
import type { RepositoryFacts } from "../references/repository-facts.ts";
import type { RepositoryKind } from "../references/same-model.ts";
import type { VendorModel } from "../references/vendor-model.ts";
import type { Severity, Verdict } from "./finding.ts";

/** Where code stands decides how loudly a finding is said. */
export type Context = "serving" | "pipeline" | "notebook" | "test" | "example" | "documentation" | "other";

/** Severity under `recommended` in each context; `strict` is one severity everywhere. `off`: the rule is silent there. */
export interface RuleSeverity {
  strict: Severity;
  recommended: Record<Context, Severity | "off">;
}

/** What one rule may know beyond the reference: plain values, no I/O. Settings are those of the file that the reference stands in. */
export interface ProjectFacts {
  scheme: VersioningScheme;
  /** Where any file of the project stands, by the settings that hold for that file. */
  contextOf(path: string): Context;
  /** Every reference of the project to this name in this ecosystem, in path order. */
  referencesTo(ecosystem: string, name: string): readonly ModelReference[];
  /** Every reference of the project, in path order; the same array as long as none changes. */
  everyReference(): readonly ModelReference[];
  /** Every reference of the project that publishes an edition of a family ({@link publishedEdition}) in this ecosystem, in path order. */
  publishedLike(ecosystem: string, family: string): readonly ModelReference[];
  /** Whether the text names a folder or file of the project, seen from the root or from the file that uses it, or a folder that its code saves into. */
  isLocal(text: string, fromPath: string): boolean;
  /** The version specifier (`>=3.1,<4`) by which the nearest requirements ask for a Python distribution; null where they give none, or several. */
  requirementOf(distribution: string): string | null;
  /** What the built-in catalogue knows about a vendor's model, or null. */
  vendorModel(ecosystem: Ecosystem, name: string): VendorModel | null;
  /** What the built-in catalogue knows about a model that a library loads by name, or null. */
  packagedModel(ecosystem: Ecosystem, name: string): PackagedModel | null;
  /** The day it is, an ISO date. */
  today: string;
  /** What the local Hugging Face cache and the Hub are known to hold of a repository, as far as they may be asked. */
  repository(kind: RepositoryKind, name: string): RepositoryFacts;
  /** What the project's registry holds of a model, the stores in it or a server that was asked lately; null where it has none of this name, or another may be meant. */
  registered(name: string): RegisteredFacts | null;
  /** The names of the models in the project's own stores; empty where another registry may be meant. */
  registeredNames(): readonly string[];
  /** The alerts that fire for a model, the oldest first. */
  alertsOn(model: string): readonly ModelAlert[];
  /** What changed with the newest version of a published model, where both versions are on this machine; null elsewhere. */
  publishedChange(ecosystem: Ecosystem, name: string): PublishedChange | null;
}

/** One kind of fix that a rule offers, for the index of all fixes. */
export interface FixNote {
  /** What it does, as a heading would say it. Markdown. */
  title: string;
  /** Whether the same model is loaded by the same behaviour afterwards. */
  safe: boolean;
  /** Only offered in the editor, for the user to complete or choose. */
  needsInput?: true;
}

/** The rule's page, docs/rules/<CODE>.md, is made from this. Markdown. */
export interface RuleDocumentation {
  whatItDoes: string;
  whyIsThisBad: string;
  example: { language: string; before: string; after: string };
  /** Every kind of fix the rule can offer. */
  fixes: readonly FixNote[];
  /** Why they are safe or not; why there is none. */
  fixSafety: string;
  /** Where the idea comes from or what backs it. */
  sources: string[];
}

/** One rule: everything about it stands in its own file. */
export interface Rule {
  code: string;
  name: string;
  /** One line, without a full stop. */
  summary: string;
  severity: RuleSeverity;
  documentation: RuleDocumentation;
  /** Findings of this rule mark deprecated code. */
  deprecated?: true;
  /** The verdicts on one reference; a pure function. */
  check(reference: ModelReference, project: ProjectFacts): Verdict[];
}
