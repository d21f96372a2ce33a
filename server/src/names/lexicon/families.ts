/**
 * Families of base models. A number behind one of them, glued or after a separator, is its generation: `llama-3.1`, `Qwen1.5`.
 */
export const FAMILIES = `
llama codellama code-llama meta-llama open-llama openllama mistral mixtral ministral pixtral codestral mathstral mistral-nemo devstral magistral voxtral
qwen qwen-vl qwq qvq phi gemma codegemma recurrentgemma paligemma shieldgemma txgemma medgemma datagemma
gpt chatgpt gpt-neo gpt-neox gpt-j distilgpt kogpt rugpt gpt-oss opencodegpt
claude claude-instant claude-sonnet claude-opus claude-haiku gemini palm bard grok nova titan command command-r command-a aya aya-expanse
deepseek deepseek-coder deepseek-vl deepseek-math deepseek-llm deepseek-prover janus
falcon falcon-mamba mpt bloom bloomz opt yi yi-coder granite granite-code internlm internvl internlm-math baichuan chatglm glm codegeex cogvlm cogagent cogview cogvideox
olmo olmoe molmo tulu smollm smolvlm starcoder starchat stablelm stable-code stablecode stable-lm stablebeluga
stable-diffusion stable-cascade stable-video-diffusion sd sdxl flux hunyuan hunyuanvideo hunyuandit wan kandinsky pixart
ltx-video mochi lumina sana playground animatediff dall-e dalle imagen veo sora midjourney
nemotron minitron jamba dbrx arctic zamba mamba rwkv xgen orion aquila skywork exaone solar hyperclovax telechat ernie minicpm moonlight kimi
kimi-k kimi-vl hunyuan-large polyglot kullm pangu persimmon fuyu dolly redpajama pythia cerebras-gpt btlm jais sarashina plamo swallow
olmo2 danube h2o-danube openelm lfm marco internlm-xcomposer ovis llava llava-next llava-onevision moondream idefics blip instructblip
emu cosmos vila nvila blossom minerva viking poro eurollm teuken occiglot sabia bielik apertus salamandra seamless seamless-m4t
seallm seallms sea-lion sealion sailor vinallama phogpt openthaigpt typhoon openbuddy
yolo sam fastsam grounding-dino nllb madlad m2m codegen santacoder incoder replit phind
nucleotide-transformer esm prollama evo musicgen bark xtts parler-tts outetts orpheus kokoro f5-tts
minimax minimax-text step-audio mimo codeqwen florence kosmos hermes nous-hermes openhermes open-hermes deephermes dolphin
orca synthia openchat dreamshaper wizardlm tinyllama zephyr xlm-mlm vikhr
`;

/** Families whose own numbers are written with a `v`: in `deberta-v3` and `mobilenet_v2` it says which architecture, not which edition. */
export const V_NUMBERED_FAMILIES = `
deberta mdeberta mobilenet inception efficientnet tf_efficientnet swin swinv dino convnext layoutlm resnet resnext densenet shufflenet yolo ssdlite
squeezenet ghostnet mobilevit xception tinynet mnasnet hardcorenas pvt cait beit eva minilm mminilm rvc aim
`;
