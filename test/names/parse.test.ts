import assert from "node:assert/strict";
import type { ModelName } from "../../server/src/names/model-name.ts";
import { parseName } from "../../server/src/names/parse.ts";

/** Name, its segments without the owner, and its version with the scheme in brackets. */
type Row = readonly [name: string, segments: string, version: string];

const NO_VERSION = "none";

const GENERATIONS: readonly Row[] = [
  [
    "acme/llama-3.1-8b-churn-v2",
    "architecture llama, generation 3.1, size 8b, identifier churn, version v2",
    "v2 (partial-semver)",
  ],
  [
    "Qwen2.5-7B-Instruct-GPTQ-Int4",
    "architecture Qwen, generation 2.5, size 7B, task Instruct, quantization GPTQ, quantization Int4",
    NO_VERSION,
  ],
  ["microsoft/phi-2", "architecture phi, generation 2", NO_VERSION],
  ["Qwen1.5-0.5B", "architecture Qwen, generation 1.5, size 0.5B", NO_VERSION],
  ["google/gemma-2-9b-it", "architecture gemma, generation 2, size 9b, task it", NO_VERSION],
  [
    "DeepSeek-R1-Distill-Qwen-14B",
    "architecture DeepSeek, generation R1, training Distill, architecture Qwen, size 14B",
    NO_VERSION,
  ],
  ["stable-diffusion-2-1", "architecture stable-diffusion, generation 2-1", NO_VERSION],
  ["MiniMA-2-3B", "identifier MiniMA, generation 2, size 3B", NO_VERSION],
  ["deberta-v3-base", "architecture deberta, version v3, size base", "v3 (partial-semver)"],
  [
    "acme/deberta-v3-base-churn-v2",
    "architecture deberta, generation v3, size base, identifier churn, version v2",
    "v2 (partial-semver)",
  ],
  [
    "acme/Mistral-7B-v0.1-churn-1.2",
    "architecture Mistral, size 7B, generation v0.1, identifier churn, version 1.2",
    "1.2 (partial-semver)",
  ],
  ["L3.1-8B-Stheno", "architecture L, generation 3.1, size 8B, identifier Stheno", NO_VERSION],
  ["internlm2-1_8b", "architecture internlm, generation 2, size 1_8b", NO_VERSION],
];

const VERSIONS: readonly Row[] = [
  ["acme/churn-bert-v1.2.0", "identifier churn, architecture bert, version v1.2.0", "v1.2.0 (semver)"],
  ["Mixtral-8x7B-v0.1", "architecture Mixtral, size 8x7B, version v0.1", "v0.1 (partial-semver)"],
  ["sd_xl_base_1.0", "architecture sd, size xl, size base, version 1.0", "1.0 (partial-semver)"],
  ["en_core_web_sm-3.7.1", "language en, identifier core, identifier web, size sm, version 3.7.1", "3.7.1 (semver)"],
  [
    "WeniGPT-1.0.0-Mistral-7B-4bit",
    "identifier WeniGPT, version 1.0.0, architecture Mistral, size 7B, quantization 4bit",
    "1.0.0 (semver)",
  ],
  ["speaker-diarization-3.1", "task speaker-diarization, version 3.1", "3.1 (partial-semver)"],
  [
    "airoboros-13b-gpt4-1.4",
    "architecture airoboros, size 13b, architecture gpt, generation 4, version 1.4",
    "1.4 (partial-semver)",
  ],
  ["Samantha2.0", "identifier Samantha, version 2.0", "2.0 (partial-semver)"],
  ["fraud-detector-v3", "identifier fraud, task detector, version v3", "v3 (partial-semver)"],
  ["model_final_v2.pt", "identifier model, label final, version v2, format pt", "v2 (partial-semver)"],
  ["acme/scorer-1.0.0-rc.1", "identifier scorer, version 1.0.0-rc.1", "1.0.0-rc.1 (semver)"],
  ["churn-2024.08", "identifier churn, version 2024.08", "2024.08 (calver)"],
  ["churn:3", "identifier churn, version 3", "3 (integer)"],
  ["acme/churn/7", "identifier churn, version 7", "7 (integer)"],
];

const UNCONVENTIONAL_VERSIONS: readonly Row[] = [
  ["churn-v2-1", "identifier churn, version v2-1", "v2-1 (partial-semver)"],
  ["churn_V1_0", "identifier churn, version V1_0", "V1_0 (partial-semver)"],
  ["churn-ver2", "identifier churn, version ver2", "ver2 (partial-semver)"],
  ["churn_v02", "identifier churn, version v02", "v02 (partial-semver)"],
  ["churn-Version-2", "identifier churn, version Version-2", "Version-2 (partial-semver)"],
  ["churn_ver_4.1", "identifier churn, version ver_4.1", "ver_4.1 (partial-semver)"],
  ["churnv2", "identifier churn, version v2", "v2 (partial-semver)"],
  ["scorer-v1_2_0", "identifier scorer, version v1_2_0", "v1_2_0 (semver)"],
  ["t5-v1_1-base", "architecture t5, version v1_1, size base", "v1_1 (partial-semver)"],
  ["metricx-v2p0", "identifier metricx, version v2p0", "v2p0 (partial-semver)"],
  ["scorer (v2).pkl", "identifier scorer, identifier (, version v2, identifier ), format pkl", "v2 (partial-semver)"],
];

const NO_VERSIONS: readonly Row[] = [
  ["wav2vec2", "architecture wav2vec2", NO_VERSION],
  ["LunarLander-v2", "dataset LunarLander-v2", NO_VERSION],
  ["sb3/ppo-SpaceInvadersNoFrameskip-v4", "training ppo, dataset SpaceInvadersNoFrameskip-v4", NO_VERSION],
  ["Reinforce-Pixelcopter-PLE-v0", "training Reinforce, dataset Pixelcopter-PLE-v0", NO_VERSION],
  ["cleanrl/Alien-v5-ppo-seed1", "dataset Alien-v5, training ppo, configuration seed1", NO_VERSION],
  ["acme/taxi-v3", "dataset taxi-v3", NO_VERSION],
  ["acme/new-york-taxi-v2", "identifier new, identifier york, identifier taxi, version v2", "v2 (partial-semver)"],
  ["acme/Phoenix-v2", "identifier Phoenix, version v2", "v2 (partial-semver)"],
  ["acme/phoenix-v5", "identifier phoenix, version v5", "v5 (partial-semver)"],
  ["mobilenetv3_small", "architecture mobilenetv3, size small", NO_VERSION],
  ["inceptionv3", "architecture inceptionv3", NO_VERSION],
  ["yolov8n.pt", "architecture yolov8n, format pt", NO_VERSION],
  [
    "mobilenet_v1_0.75_192",
    "architecture mobilenet, version v1, configuration 0.75, configuration 192",
    "v1 (partial-semver)",
  ],
  ["resnet50.a1_in1k", "architecture resnet50, training a1, dataset in1k", NO_VERSION],
  ["test_4", "identifier test, identifier 4", NO_VERSION],
  ["L-12_H-768_A-12", "configuration L-12, configuration H-768, configuration A-12", NO_VERSION],
  [
    "v100-benchmark-lr-5e-05-epoch-3.5",
    "version v100, identifier benchmark, configuration lr-5e-05, configuration epoch-3.5",
    "v100 (partial-semver)",
  ],
  ["run-0.02_16_0.01", "identifier run, configuration 0.02, configuration 16, configuration 0.01", NO_VERSION],
  ["old-english-bert", "identifier old, language english, architecture bert", NO_VERSION],
  ["new-york-taxi", "identifier new, identifier york, identifier taxi", NO_VERSION],
  ["bestbuy-reviews", "identifier bestbuy, identifier reviews", NO_VERSION],
];

const DATES: readonly Row[] = [
  ["gpt-4o-2024-08-06", "architecture gpt, generation 4o, date 2024-08-06", "2024-08-06 (date)"],
  [
    "claude-3-5-sonnet-20241022",
    "architecture claude, generation 3-5, identifier sonnet, date 20241022",
    "20241022 (date)",
  ],
  ["gpt-4-0613", "architecture gpt, generation 4, date 0613", "0613 (date)"],
  ["Mistral-Large-Instruct-2407", "architecture Mistral, size Large, task Instruct, date 2407", "2407 (date)"],
  ["command-r-08-2024", "architecture command-r, date 08-2024", "08-2024 (date)"],
  ["churn_06-08-2024", "identifier churn, date 06-08-2024", "06-08-2024 (date)"],
  ["churn-060824", "identifier churn, date 060824", "060824 (date)"],
  ["churn-v2-2024-08-06", "identifier churn, version v2, date 2024-08-06", "v2 (partial-semver)"],
  [
    "run-2023-02-25-00-31-12",
    "identifier run, date 2023-02-25, identifier 00, identifier 31, identifier 12",
    "2023-02-25 (date)",
  ],
  ["scan-2048-1024", "identifier scan, configuration 2048, configuration 1024", NO_VERSION],
];

const LABELS: readonly Row[] = [
  ["model_final.pt", "identifier model, label final, format pt", "final (label)"],
  ["best.pt", "label best, format pt", "best (label)"],
  ["best_model.pt", "label best, identifier model, format pt", "best (label)"],
  ["churn-latest", "identifier churn, label latest", "latest (label)"],
  ["churn:latest", "identifier churn, label latest", "latest (label)"],
  ["model_copy2", "identifier model, label copy2", "copy2 (label)"],
  ["zephyr-7b-beta", "architecture zephyr, size 7b, label beta", "beta (label)"],
];

const QUANTIZATIONS_AND_FORMATS: readonly Row[] = [
  [
    "phi-3-mini-4k-instruct-q4_K_M.gguf",
    "architecture phi, generation 3, size mini, configuration 4k, task instruct, quantization q4_K_M, format gguf",
    NO_VERSION,
  ],
  ["llama-2-7b.Q8_0.gguf", "architecture llama, generation 2, size 7b, quantization Q8_0, format gguf", NO_VERSION],
  ["Tiger-27B-IQ3_XXS", "identifier Tiger, size 27B, quantization IQ3_XXS", NO_VERSION],
  [
    "Orca-13B-4.0bpw-h6-exl2",
    "architecture Orca, size 13B, quantization 4.0bpw, configuration h6, quantization exl2",
    NO_VERSION,
  ],
  ["opt-2.7b-8-bit", "architecture opt, size 2.7b, quantization 8-bit", NO_VERSION],
  ["phi-2-q4f16_1-MLC", "architecture phi, generation 2, quantization q4f16_1, format MLC", NO_VERSION],
  ["Meta-Llama-3.1-8B-w4a16", "architecture Meta-Llama, generation 3.1, size 8B, quantization w4a16", NO_VERSION],
  ["Tiger-7B-i1-GGUF", "identifier Tiger, size 7B, quantization i1, format GGUF", NO_VERSION],
  ["churn.tar.gz", "identifier churn, format tar, format gz", NO_VERSION],
];

const SIZES: readonly Row[] = [
  ["vit-base-patch16-224", "architecture vit, size base, configuration patch16, configuration 224", NO_VERSION],
  ["ViT-L-14", "architecture ViT, size L, configuration 14", NO_VERSION],
  ["Moonlight-16B-A3B", "architecture Moonlight, size 16B, size A3B", NO_VERSION],
  ["Qwen1.5-MoE-A2.7B", "architecture Qwen, generation 1.5, adaptation MoE, size A2.7B", NO_VERSION],
  ["bloom-7b1", "architecture bloom, size 7b1", NO_VERSION],
  ["gemma7b", "architecture gemma, size 7b", NO_VERSION],
  [
    "siglip-so400m-patch14-384",
    "architecture siglip, size so400m, configuration patch14, configuration 384",
    NO_VERSION,
  ],
];

const LANGUAGES: readonly Row[] = [
  ["Helsinki-NLP/opus-mt-no-sv", "architecture opus, task mt, language no, language sv", NO_VERSION],
  ["Helsinki-NLP/opus-mt-en-it", "architecture opus, task mt, language en, language it", NO_VERSION],
  [
    "bert-base-multilingual-cased",
    "architecture bert, size base, language multilingual, configuration cased",
    NO_VERSION,
  ],
  ["ko-llama2-13b", "language ko, architecture llama, generation 2, size 13b", NO_VERSION],
  ["clasificador-de-noticias", "identifier clasificador, identifier de, identifier noticias", NO_VERSION],
  ["say-no-more", "identifier say, identifier no, identifier more", NO_VERSION],
];

const GROUPS: Record<string, readonly Row[]> = {
  "a number behind a family is its generation": GENERATIONS,
  "a number with v, or with dots behind the name's own words, is a version": VERSIONS,
  "a version written against convention is one segment all the same": UNCONVENTIONAL_VERSIONS,
  "numbers of architectures, environments and settings are no versions": NO_VERSIONS,
  "dates tell editions where no version does": DATES,
  "labels tell editions where nothing better does": LABELS,
  "quantizations and formats": QUANTIZATIONS_AND_FORMATS,
  sizes: SIZES,
  languages: LANGUAGES,
};

describe("parseName", () => {
  for (const [title, rows] of Object.entries(GROUPS)) {
    describe(title, () => {
      for (const [name, segments, version] of rows) {
        it(name, () => {
          const parsed = parseName(name);
          assert.equal(describeSegments(parsed), segments);
          assert.equal(describeVersion(parsed), version);
        });
      }
    });
  }

  it("gives owner, ranges, scheme and canonical form as `modelver names` prints them", () => {
    assert.deepEqual(parseName("acme/churn-bert-V1_2"), {
      name: "acme/churn-bert-V1_2",
      owner: "acme",
      scheme: "partial-semver",
      version: { text: "V1_2", start: 16, end: 20 },
      segments: [
        { kind: "owner", text: "acme", start: 0, end: 4 },
        { kind: "identifier", text: "churn", start: 5, end: 10 },
        { kind: "architecture", text: "bert", start: 11, end: 15 },
        { kind: "version", text: "V1_2", start: 16, end: 20 },
      ],
      canonical: "acme/churn-bert-v1.2",
    });
  });

  it("reads a name without owner, and an empty one", () => {
    assert.equal(parseName("fraud-detector").owner, null);
    assert.deepEqual(parseName(""), {
      name: "",
      owner: null,
      scheme: "none",
      version: null,
      segments: [],
      canonical: "",
    });
  });
});

function describeSegments({ segments }: ModelName): string {
  return segments
    .filter(({ kind }) => kind !== "owner")
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(", ");
}

function describeVersion({ version, scheme }: ModelName): string {
  return version === null ? scheme : `${version.text} (${scheme})`;
}
