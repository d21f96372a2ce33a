/** Words that set how a model was built or run, with no number of their own. */
export const CONFIGURATION_WORDS = `
cased uncased ctx context seqlen maxlen seq_len max_len fp mixed-precision flash-attention gqa mha rope yarn longrope no-rope deduped dedup mean-tokens cls-token
full-precision char bpe sentencepiece wordpiece whole-word noskip
`;

/** Programs and languages whose version a name may tell: `py3.10`, `cuda-11.8`. */
export const RUNTIMES: ReadonlySet<string> = new Set(
  "py python cuda cu torch sklearn spark pyspark scala jdk rocm numpy ubuntu opset".split(" "),
);

/** A number behind one of these, glued or after a separator, is a setting: `patch16`, `lr1e`, `epoch-3.5`, `seed-42`. */
export const CONFIGURATION_KEYS = `
patch window p w lr lrs wd bs batch batchsize batch-size ep eps epoch epochs e step steps seed fold rank r a alpha beta gamma lambda dropout temp temperature warmup len length maxlen seqlen seq max
ctx context res px h heads head layer layers d dim hidden k topk n iter iters iteration ratio lora_r lora-alpha g group groupsize gs s b f t l acc grad chunk shard part split level
checkpoint ckpt acc dp kl prob rate noise margin tau loss f1 wer score density threshold tok tokens samples sample examples freeze threshold ut ub nhead nlayer stride hop mel band bands reg disp depth
`;

/** Units that make the number before them a setting: `4k` context, `224px`, `16khz`, `960h`, `10epochs`. */
export const CONFIGURATION_UNITS = `
k kb px p khz hz h hr hrs ep eps epoch epochs step steps iter iters shot shots way layer layers l dim d s sec min fps g gs gb mb tokens tok langs lang languages
classes class labels label samples cls x e w ch channels spk speakers mix gram grams days day heads opt band
`;
