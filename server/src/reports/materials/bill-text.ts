import pc from "picocolors";
import type { Bill, Material } from "../../materials/material.ts";
import { counted } from "../summary.ts";
import { textTable } from "../text-table.ts";
import { visibleText } from "../visible-text.ts";
import { askedInWords, kindInWords, leftOutSentence, shortVersion } from "./material-words.ts";

/** The bill as a table for a terminal. */
export function billText(bill: Bill, { colors }: { colors: boolean }): string {
  const { bold, dim } = pc.createColors(colors);
  const { materials, leftOut } = bill;
  const sentence = leftOutSentence(leftOut);
  const after = sentence === null ? [] : ["", dim(sentence)];
  if (materials.length === 0) return `${["No model or data set is used.", ...after].join("\n")}\n`;
  const columns = ["what", "name", "version", "licence", "places"].map((title) => {
    return { title, align: title === "places" ? ("right" as const) : ("left" as const) };
  });
  const [head = "", ...rows] = textTable(columns, materials.map(rowOf));
  const resolved = materials.filter(({ resolution }) => resolution.version !== null).length;
  const count = `${countedMaterials(materials)}, ${resolved.toLocaleString("en")} with a known version.`;
  return `${[bold(head), ...rows, "", count, ...after].join("\n")}\n`;
}

function rowOf(material: Material): string[] {
  const { name, resolution, pins, licences, places } = material;
  const version =
    resolution.version === null ? `? ${pins.map(askedInWords).join(", ")}` : shortVersion(resolution.version);
  return [kindInWords(material), name, version, licences.join(", "), places.length.toLocaleString("en")].map(
    visibleText,
  );
}

/** `3 models and 1 data set`. */
function countedMaterials(materials: readonly Material[]): string {
  const models = materials.filter(({ kind }) => kind === "model").length;
  const datasets = materials.length - models;
  return datasets === 0 ? counted(models, "model") : `${counted(models, "model")} and ${counted(datasets, "data set")}`;
}
