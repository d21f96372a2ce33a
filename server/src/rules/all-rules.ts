import { unconventionalVersion } from "./mv101-unconventional-version.ts";
import { missingVersion } from "./mv102-missing-version.ts";
import { vagueVersionLabel } from "./mv103-vague-version-label.ts";
import { versionInRegisteredName } from "./mv104-version-in-registered-name.ts";
import { ambiguousDateInName } from "./mv105-ambiguous-date.ts";
import { invalidName } from "./mv106-invalid-name.ts";
import { inconsistentFamily } from "./mv107-inconsistent-family.ts";
import { versionRegression } from "./mv108-version-regression.ts";
import { ggufName } from "./mv109-gguf-name.ts";
import { unpinnedRevision } from "./mv201-unpinned-revision.ts";
import { mutableRevision } from "./mv202-mutable-revision.ts";
import { floatingVersion } from "./mv203-floating-version.ts";
import { floatingApiModel } from "./mv204-floating-api-model.ts";
import { retiredModel } from "./mv205-retired-model.ts";
import { unpinnedRepository } from "./mv206-unpinned-repository.ts";
import { unknownVersion } from "./mv207-unknown-version.ts";
import { outdatedVersion } from "./mv208-outdated-version.ts";
import { unpinnedRemoteCode } from "./mv209-unpinned-remote-code.ts";
import { deprecatedStage } from "./mv301-deprecated-stage.ts";
import { deprecatedMlflowApi } from "./mv302-deprecated-mlflow-api.ts";
import { unregisteredModel } from "./mv303-unregistered-model.ts";
import { undocumentedVersion } from "./mv304-undocumented-version.ts";
import { hardCodedRun } from "./mv305-hard-coded-run.ts";
import { versionDrift } from "./mv401-version-drift.ts";
import { aliasDrift } from "./mv402-alias-drift.ts";
import { cardDrift } from "./mv403-card-drift.ts";
import { driftingModel } from "./mv404-drifting-model.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in order of its code. */
export const allRules: readonly Rule[] = [
  unconventionalVersion,
  missingVersion,
  vagueVersionLabel,
  versionInRegisteredName,
  ambiguousDateInName,
  invalidName,
  inconsistentFamily,
  versionRegression,
  ggufName,
  unpinnedRevision,
  mutableRevision,
  floatingVersion,
  floatingApiModel,
  retiredModel,
  unpinnedRepository,
  unknownVersion,
  outdatedVersion,
  unpinnedRemoteCode,
  deprecatedStage,
  deprecatedMlflowApi,
  unregisteredModel,
  undocumentedVersion,
  hardCodedRun,
  versionDrift,
  aliasDrift,
  cardDrift,
  driftingModel,
];

/** Rules that speak of the same part of one name: where several fit, the first of these speaks alone. */
export const speakAlone: readonly string[] = ["MV106", "MV104", "MV103", "MV105", "MV101", "MV107"];
