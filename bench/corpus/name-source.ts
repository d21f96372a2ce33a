import { Random } from "../random.ts";

/** A generated name and the task it belongs to. */
export interface TaskName {
  task: string;
  name: string;
}

/** The Hub's tasks, the most frequent first. */
const TASKS = [
  "text-generation",
  "text-classification",
  "reinforcement-learning",
  "text2text-generation",
  "text-to-image",
  "token-classification",
  "automatic-speech-recognition",
  "fill-mask",
  "question-answering",
  "image-classification",
  "feature-extraction",
  "sentence-similarity",
  "translation",
  "conversational",
  "text-to-speech",
  "audio-classification",
  "summarization",
  "object-detection",
  "unconditional-image-generation",
  "image-to-text",
  "video-classification",
  "image-segmentation",
  "zero-shot-classification",
  "tabular-classification",
  "visual-question-answering",
  "depth-estimation",
];
const FAMILIES = words(
  "bert roberta distilbert llama mistral t5 gpt2 vit wav2vec2 whisper xlm mt5 bart deberta albert electra camembert falcon opus pythia Qwen gemma phi zephyr bloom opt mbart swin resnet convnext detr sdxl stable flan codellama all vicuna hubert speecht5 pegasus longformer layoutlm segformer clip blip",
);
const SIZES = words("base large small tiny medium xl xxl 7b 13b 70b 1.5B 3b 350m 125M 0.5B mini 34b 6.7b 1.1b 300m");
const TRAITS = words(
  "uncased cased multilingual en german fr arabic turkish chinese chat instruct finetuned v2 lora qlora dpo sft hf xlsr patch16 224 cnn squad2 mnli sst2 ner emotion imdb xsum samsum common_voice ft awq gptq GGUF 4bit 8bit int8 onnx distilled adapter merged test model epoch5 lr5e-05 batch8 ckpt1000 seed42",
);
const VERSIONS = words("v1 v2 v3 v0.1 v1.0 v0.2 v1.1 V2 v2.1 v1.2.0 v0.3.1 1.0.0 2023-11-05 v10 final latest _v02");
const AGENTS = words("ppo q dqn a2c Reinforce sac poca td3 rl_course");
const WORLDS = words(
  "LunarLander-v2 Taxi-v3 FrozenLake-v1-4x4-noSlippery CartPole-v1 SpaceInvadersNoFrameskip-v4 Huggy Pyramids SnowballTarget PandaReachDense-v3 SoccerTwos Pixelcopter-PLE-v0 BipedalWalker-v3 HalfCheetah-v3",
);
const SYLLABLES = words(
  "ka ro min tel sa vi do lan per cho ne ga lu ser to ba mir zen qua fo ni der ma ush ta lo bri sen ko ra",
);

function words(text: string): string[] {
  return text.split(" ");
}

/**
 * Model names that look like the Hub's, each once, the same in every run: owners one after the other, most with a few names and some
 * with thousands; common families and words, and new ones that are coined ever more rarely the more names there are.
 */
export function* generateNames(count: number, seed = 1): Generator<TaskName> {
  const random = new Random(seed);
  let made = 0;
  for (let number = 0; made < count; number++) {
    const owner = ownerName(random, number);
    const wanted = Math.min(count - made, ownedNames(random));
    const home = TASKS[commonest(random, TASKS.length)]!;
    const own = new Set<string>();
    for (let tries = 0; own.size < wanted && tries < 4 * wanted; tries++) {
      const task = random.below(8) === 0 ? TASKS[commonest(random, TASKS.length)]! : home;
      const name = modelName(random, task, made + own.size + 1);
      if (own.has(name)) continue;
      own.add(name);
      yield { task, name: `${owner}/${name}` };
    }
    made += own.size;
  }
}

/** How many names an owner has (Pareto's law, as on the Hub). */
function ownedNames(random: Random): number {
  return Math.min(10_000, Math.floor((1 - random.share()) ** -0.82));
}

/** A number keeps owners apart. */
function ownerName(random: Random, number: number): string {
  const word = coin(random.below(1_000_000));
  return random.below(2) === 0 ? `${word}${number}` : `${coin(random.below(900))}-${word}-${number.toString(36)}`;
}

function modelName(random: Random, task: string, made: number): string {
  if (task === "reinforcement-learning" && random.below(8) > 0) {
    const tail = random.below(3) === 0 ? `-${coin(commonest(random, 40 * made ** 0.5))}` : "";
    return `${random.pick(AGENTS)}-${random.pick(WORLDS)}${tail}`;
  }
  // A third of the names begin like no other.
  const family =
    random.below(3) === 0
      ? 1000 + random.below(1_000_000_000)
      : commonest(random, FAMILIES.length + 0.6 * made ** 0.72);
  const parts = [wordOf(FAMILIES, family)];
  // A family has sizes and traits of its own: `7b` belongs to llama, `cased` to bert.
  if (random.below(2) === 0) parts.push(SIZES[(family * 7 + commonest(random, 5)) % SIZES.length]!);
  for (let left = random.below(3); left > 0; left--) {
    const trait = commonest(random, TRAITS.length + 25 * made ** 0.75);
    parts.push(wordOf(TRAITS, trait < TRAITS.length ? (trait + family * 13) % TRAITS.length : trait));
  }
  if (random.below(6) === 0) parts.push(VERSIONS[commonest(random, VERSIONS.length)]!);
  if (random.below(4) === 0) parts.push(String(random.below(2000)));
  return parts.join(random.below(7) === 0 ? "_" : "-");
}

/** One of the known words, or behind them one that somebody made up. */
function wordOf(known: readonly string[], number: number): string {
  return known[number] ?? coin(number);
}

/** A place in a list whose entries are the rarer, the further behind they stand (Zipf's law). */
function commonest(random: Random, length: number): number {
  return Math.floor(length ** random.share()) - 1;
}

/** A word that nobody knows, from a number. */
function coin(number: number): string {
  let word = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
  }
  return word;
}
