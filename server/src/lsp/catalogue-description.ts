import * as l10n from "@vscode/l10n";
import type { Ecosystem } from "../references/model-reference.ts";
import type { PackagedModel } from "../references/packaged-model.ts";
import { type LifeStage, stageOn, type VendorModel } from "../references/vendor-model.ts";
import { vendorModel } from "../registries/catalogue/catalogue.ts";
import { packagedModel } from "../registries/catalogue/packaged.ts";
import { inlineCode } from "./markdown.ts";

/** Versions that are named, the newest of them. */
const MOST_VERSIONS = 6;

/**
 * What the built-in catalogue knows of a model, in short lines of Markdown, with its day; none where it knows nothing.
 * @param name as code writes it: with a tag of timm, or a version of TensorFlow Hub
 * @param today an ISO date
 */
export function describeCatalogued(ecosystem: Ecosystem, name: string, today: string): string[] {
  const vendors = vendorModel(ecosystem, name);
  if (vendors !== null) return [...lifeLines(vendors, today), asOfLine(vendors.asOf)];
  const plain = ecosystem === "timm" ? name.replace(/\..*/, "") : name.replace(/\/\d+$/, "");
  const packaged = packagedModel(ecosystem, plain);
  return packaged === null || packaged.versions.length === 0
    ? []
    : [versionsLine(packaged, ecosystem), asOfLine(packaged.asOf)];
}

/** For a row of a list: `retired`, `deprecated`, else that the catalogue has it. */
export function stageWord(stage: LifeStage): string {
  return { active: l10n.t("in the catalogue"), deprecated: l10n.t("deprecated"), retired: l10n.t("retired") }[stage];
}

function lifeLines(model: VendorModel, today: string): string[] {
  const { released, snapshot, isMoving, replacement } = model;
  return [
    ...(released === null ? [] : [l10n.t("Released on {0}", released)]),
    ...endLines(model, today),
    ...(replacement === null ? [] : [l10n.t("In its place: {0}", inlineCode(replacement))]),
    ...(isMoving
      ? [
          snapshot === null
            ? l10n.t("Moves from release to release")
            : l10n.t("Moves from release to release; the newest that is known is {0}", inlineCode(snapshot)),
        ]
      : []),
  ];
}

function endLines(model: VendorModel, today: string): string[] {
  const { deprecated, retired } = model;
  const stage = stageOn(model, today);
  if (stage === "retired") return [l10n.t("Retired on {0}", retired ?? "")];
  if (stage === "active") return [];
  return [
    deprecated === null ? l10n.t("Deprecated") : l10n.t("Deprecated since {0}", deprecated),
    ...(retired === null ? [] : [l10n.t("To be retired on {0}", retired)]),
  ];
}

function versionsLine({ versions }: PackagedModel, ecosystem: Ecosystem): string {
  const shown = versions.slice(-MOST_VERSIONS).map(inlineCode).join(", ");
  const words = versions.length > MOST_VERSIONS ? `…, ${shown}` : shown;
  return ecosystem === "timm" ? l10n.t("Weights: {0}", words) : l10n.t("Versions: {0}", words);
}

function asOfLine(day: string): string {
  return l10n.t("As the built-in catalogue knew it on {0}", day);
}
