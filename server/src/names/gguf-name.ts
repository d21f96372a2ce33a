/*
 * The naming convention of GGUF files (ggml-org/ggml, `docs/gguf.md`): `BaseName-SizeLabel-FineTune-Version-Encoding-Type-Shard.gguf`, of which
 * base name and encoding stand in nearly every published name and the rest may be left out. The convention's own regular expression refuses some of
 * its own examples, so each part is looked for by itself and only what is plainly outside is told.
 */

const SHARD = /^(.*)-(\d+)-of-(\d+)$/;
const TYPE = /-(?:LoRA|lora|vocab)$/;
/** `Q4_K_M`, `IQ2_XXS`, `F16`, `BF16`, `MXFP4`, `TQ1_0`. */
const ENCODING = /(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|B?F16|F32|F64|FP16|FP32|MXFP4(?:_MOE)?|NVFP4)/i;
const ENCODING_BEHIND = new RegExp(`^(.+?)([-._ ])(${ENCODING.source})$`, "i");
const ENCODING_ANYWHERE = new RegExp(`(?:^|[-._ ])(${ENCODING.source})(?=[-._ ])`, "i");
/** A version that is not written `v1.2`. */
const ODD_VERSION =
  /(?:^|-)((?:ver|version|rev|r)[-_.]?\d+(?:\.\d+)*|V\d+(?:[._]\d+)*|v\d+(?:_\d+)+|v-\d+(?:\.\d+)*)(?=-|$)/;

/** What of a GGUF file's name is outside the convention, and the name inside of it where that can be told. */
export interface GgufFault {
  /** Completes "… is outside the GGUF naming convention: ". */
  reason: string;
  better: string | null;
}

/** The first fault of a GGUF file's name, extension included; null where it fits the convention. */
export function ggufFault(name: string): GgufFault | null {
  const stem = name.replace(/\.gguf$/i, "");
  if (/\s/.test(stem)) return { reason: "it holds spaces", better: `${stem.replace(/\s+/g, "-")}.gguf` };
  const shard = SHARD.exec(stem);
  if (shard !== null && (shard[2]!.length !== 5 || shard[3]!.length !== 5)) {
    const better = `${shard[1]}-${shard[2]!.padStart(5, "0")}-of-${shard[3]!.padStart(5, "0")}.gguf`;
    return { reason: "shards are numbered with five digits", better };
  }
  const tail = shard === null ? "" : stem.slice(shard[1]!.length);
  const typed = shard === null ? stem : shard[1]!;
  const type = TYPE.exec(typed)?.[0] ?? "";
  return bodyFault(typed.slice(0, typed.length - type.length), `${type}${tail}.gguf`);
}

function bodyFault(body: string, tail: string): GgufFault | null {
  const behind = ENCODING_BEHIND.exec(body);
  if (behind === null) {
    const inside = ENCODING_ANYWHERE.exec(body)?.[1];
    if (inside === undefined) return null;
    return { reason: `the encoding \`${inside}\` belongs behind the version, at the end`, better: null };
  }
  const [, before = "", separator, encoding = ""] = behind;
  if (separator !== "-") {
    return {
      reason: `\`${separator}\` stands before the encoding, where \`-\` belongs`,
      better: `${before}-${encoding}${tail}`,
    };
  }
  const odd = ODD_VERSION.exec(before)?.[1];
  if (odd === undefined) return null;
  const digits = odd.replace(/^\D+/, "").replaceAll("_", ".");
  return {
    reason: `the version \`${odd}\` is written \`v${digits}\``,
    better: `${before.replace(odd, `v${digits}`)}-${encoding}${tail}`,
  };
}
