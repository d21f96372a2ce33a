import type { NameReader } from "../../api-table.ts";
import type { CommandRow } from "../../command-table.ts";
import { HOLE } from "../../written.ts";

/** `en_core_web_sm`, and perhaps its version, as spaCy calls its trained pipelines: language, type, genre, size. */
const PIPELINE = /^([a-z]{2,3}_[a-z]+_[a-z0-9]+_(?:sm|md|lg|trf))(?:-(\d+\.\d+\.\d+(?:[.a-z\d]*)?))?$/;

/** A wheel or archive of a pipeline, at whatever address. */
const PACKAGE =
  /(?:^|\/)([a-z]{2,3}_[a-z]+_[a-z0-9]+_(?:sm|md|lg|trf))-(\d+\.\d+\.\d+[.a-z\d]*?)(?:-py3-none-any\.whl|\.tar\.gz)(?:#.*)?$/d;

/** Reads what `spacy download` takes. */
const readPipeline: NameReader = (text) => {
  const match = text.includes(HOLE) ? null : PIPELINE.exec(text);
  if (match === null) return null;
  const end = match[1]!.length;
  if (match[2] === undefined) return { name: { start: 0, end }, pin: { kind: "none", span: null } };
  return { name: { start: 0, end }, pin: { kind: "number", span: { start: end + 1, end: text.length } } };
};

/** Reads the address or file of a pipeline's package: `https://…/en_core_web_sm-3.7.1-py3-none-any.whl`. */
export const readPipelinePackage: NameReader = (text) => {
  const [, name, version] = PACKAGE.exec(text)?.indices ?? [];
  if (name === undefined || version === undefined) return null;
  return {
    name: { start: name[0], end: name[1] },
    pin: { kind: "number", span: { start: version[0], end: version[1] } },
  };
};

/** Reads a pipeline as a package of a certain version: `en-core-web-sm==3.7.1`. */
export const readPipelineRequirement: NameReader = (text) => {
  const [, name, version] =
    /^([a-z]{2,3}[-_][a-z]+[-_][a-z0-9]+[-_](?:sm|md|lg|trf))\s*==\s*(\d[\w.]*)$/d.exec(text)?.indices ?? [];
  if (name === undefined || version === undefined) return null;
  return {
    name: { start: name[0], end: name[1] },
    pin: { kind: "number", span: { start: version[0], end: version[1] } },
  };
};

const LOADS = { ecosystem: "spacy", role: "consume", subject: "model" } as const;

/** Commands that fetch spaCy's pipelines. */
export const SPACY_COMMANDS: readonly CommandRow[] = [
  {
    ...LOADS,
    command: ["spacy download", "python -m spacy download"],
    name: { position: 0, holds: readPipeline },
    switches: ["--direct", "-d", "--sdist", "-S", "--no-cache-dir", "-U"],
  },
  {
    ...LOADS,
    command: ["pip install", "pip3 install", "python -m pip install", "uv pip install", "uv add"],
    name: { anywhere: true, holds: readPipelinePackage },
  },
];
