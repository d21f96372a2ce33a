import assert from "node:assert/strict";
import { allSaid } from "./read-code.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

type Case = readonly [code: string, ...expected: string[]];

function table(title: string, head: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [code, ...expected] of cases) {
      it(code, () => assert.deepEqual(allSaid(`${head}\n${code}\n`), expected.toSorted()));
    }
  });
}

describe("Hugging Face rows", () => {
  table("transformers", "from transformers import *\nimport transformers\nmodel, trainer = make()", [
    ['AutoModel.from_pretrained("acme/bert")', "consume model acme/bert none +pin"],
    ['AutoModel.from_pretrained(pretrained_model_name_or_path="acme/bert")', "consume model acme/bert none +pin"],
    [`BertModel.from_pretrained("acme/bert", revision="${COMMIT}")`, `consume model acme/bert commit:${COMMIT}`],
    ['BertModel.from_pretrained("acme/bert", revision="main")', "consume model acme/bert branch-or-tag:main"],
    ['AutoTokenizer.from_pretrained("acme/bert")', "consume tokenizer acme/bert none +pin"],
    ['BertTokenizerFast.from_pretrained("bert-base-uncased")', "consume tokenizer bert-base-uncased none +pin"],
    ['AutoProcessor.from_pretrained("acme/bert")', "consume tokenizer acme/bert none +pin"],
    ['ViTImageProcessor.from_pretrained("acme/vit")', "consume tokenizer acme/vit none +pin"],
    ['Wav2Vec2FeatureExtractor.from_pretrained("acme/w2v")', "consume tokenizer acme/w2v none +pin"],
    ['AutoConfig.from_pretrained("acme/bert")', "consume configuration acme/bert none +pin"],
    ['GenerationConfig.from_pretrained("acme/bert")', "consume configuration acme/bert none +pin"],
    ['transformers.models.bert.BertModel.from_pretrained("acme/bert")', "consume model acme/bert none +pin"],
    ['AutoModel.from_pretrained("acme/bert", local_files_only=True)', "consume model acme/bert none local +pin"],
    ['AutoModel.from_pretrained("./bert")', "consume model ./bert none local +pin"],
    ['AutoModel.from_pretrained("s3://bucket/bert")'],
    ['pipeline("text-classification", model="acme/bert")', "consume model acme/bert none +pin"],
    ['pipeline("text-classification", "acme/bert", revision="v1")', "consume model acme/bert branch-or-tag:v1"],
    [
      'pipeline(task="ner", model="acme/bert", tokenizer="acme/tok")',
      "consume model acme/bert none +pin",
      "consume tokenizer acme/tok none +pin",
    ],
    ['pipeline("sentiment-analysis")'],
    [
      'EncoderDecoderModel.from_encoder_decoder_pretrained("bert-base-uncased", "gpt2", encoder_revision="main")',
      "consume model bert-base-uncased branch-or-tag:main",
      "consume model gpt2 none +pin",
    ],
    [
      'AutoModel.from_pretrained("acme/bert").load_adapter("acme/lora")',
      "consume model acme/bert none +pin",
      "consume adapter acme/lora none +pin",
    ],
    [
      'AutoModel.from_pretrained("acme/bert").push_to_hub("me/bert-v2")',
      "consume model acme/bert none +pin",
      "publish model me/bert-v2 unpinnable",
    ],
    [
      'AutoTokenizer.from_pretrained("./x").push_to_hub("me/bert-v2")',
      "consume tokenizer ./x none local +pin",
      "publish tokenizer me/bert-v2 unpinnable",
    ],
    ['model.push_to_hub("bert-v2")', "publish model bert-v2 unpinnable"],
    ['model.push_to_hub(repo_id="me/bert-v2", private=True)', "publish model me/bert-v2 unpinnable"],
    ['BertModel(c).push_to_hub("my corp/bert")', "publish model my corp/bert unpinnable"],
    ['Trainer(model).push_to_hub("final version")'],
    ['Trainer(model).push_to_hub("done")'],
    ['trainer.push_to_hub("End of training")'],
    ['model.save_pretrained("out", push_to_hub=True, repo_id="me/bert")', "publish model me/bert unpinnable"],
    ['model.save_pretrained("out", repo_id="me/bert")'],
    ['TrainingArguments("out", hub_model_id="me/bert-v1", push_to_hub=True)', "publish model me/bert-v1 unpinnable"],
    ['TrainingArguments("out", hub_model_id="me/bert-v1")', "publish model me/bert-v1 unpinnable"],
    ['TrainingArguments("out", hub_model_id="me/bert-v1", push_to_hub=False)'],
    ['TrainingArguments(output_dir="runs/bert-v1", push_to_hub=True)', "publish model bert-v1 unpinnable"],
    ['TrainingArguments(output_dir="runs/bert-v1")'],
    ['Seq2SeqTrainingArguments("out", push_to_hub=True, hub_model_id="me/t5")', "publish model me/t5 unpinnable"],
  ]);

  table("huggingface_hub", "from huggingface_hub import *\nimport huggingface_hub", [
    ['hf_hub_download("acme/bert", "config.json")', "consume model acme/bert none +pin"],
    ['hf_hub_download(repo_id="acme/bert", filename="x", revision="v1")', "consume model acme/bert branch-or-tag:v1"],
    ['snapshot_download("acme/bert")', "consume model acme/bert none +pin"],
    ['snapshot_download("acme/reviews", repo_type="dataset")', "consume dataset acme/reviews none +pin"],
    ['huggingface_hub.HfApi().snapshot_download("acme/bert")', "consume model acme/bert none +pin"],
    ['HfApi().model_info("acme/bert")', "consume model acme/bert unpinnable"],
    ['HfApi().create_repo("me/bert")', "publish model me/bert unpinnable"],
    ['create_repo("me/reviews", repo_type="dataset")', "publish dataset me/reviews unpinnable"],
    ['create_repo("<namespace>/bert")'],
    [
      'ModelCard.load("acme/bert").push_to_hub("me/reviews", repo_type="dataset")',
      "consume model acme/bert unpinnable",
      "publish dataset me/reviews unpinnable",
    ],
    ['create_repo("my model")', "publish model my model unpinnable"],
    ['HfApi().upload_folder(folder_path="out", repo_id="me/bert")', "publish model me/bert unpinnable"],
    ['upload_file(path_or_fileobj="x", path_in_repo="x", repo_id="me/bert")', "publish model me/bert unpinnable"],
    ['InferenceClient("acme/bert")', "consume model acme/bert unpinnable"],
    ['InferenceClient("https://my-endpoint.example/v1")'],
    ['ModelCard.load("acme/bert")', "consume model acme/bert unpinnable"],
  ]);

  table("datasets", "from datasets import load_dataset, load_dataset_builder, get_dataset_config_names, Dataset", [
    ['load_dataset("squad")', "consume dataset squad none +pin"],
    ['load_dataset("acme/reviews", "en", split="train")', "consume dataset acme/reviews none +pin"],
    ['load_dataset(path="acme/reviews", revision="main")', "consume dataset acme/reviews branch-or-tag:main"],
    ['load_dataset("csv", data_files="x.csv")'],
    ['load_dataset("json", data_files="x.json", split="train")'],
    ['load_dataset("imagefolder", data_dir="x")'],
    ['load_dataset("data/reviews")', "consume dataset data/reviews none local +pin"],
    ['load_dataset_builder("acme/reviews")', "consume dataset acme/reviews none +pin"],
    ['get_dataset_config_names("acme/reviews", "main")', "consume dataset acme/reviews branch-or-tag:main"],
    [
      'load_dataset("acme/reviews").push_to_hub("me/reviews")',
      "consume dataset acme/reviews none +pin",
      "publish dataset me/reviews unpinnable",
    ],
    ['Dataset.from_dict({}).push_to_hub("me/reviews")', "publish dataset me/reviews unpinnable"],
  ]);

  table("diffusers", "from diffusers import *\npipe = make()", [
    ['DiffusionPipeline.from_pretrained("acme/sd")', "consume model acme/sd none +pin"],
    ['UNet2DConditionModel.from_pretrained("acme/sd", subfolder="unet")', "consume model acme/sd none +pin"],
    ['DDIMScheduler.from_pretrained("acme/sd", subfolder="scheduler")', "consume configuration acme/sd none +pin"],
    ['pipe.load_lora_weights("acme/lora")', "consume adapter acme/lora none +pin"],
    ['pipe.load_lora_weights("./lora")', "consume adapter ./lora none local +pin"],
    [
      'DiffusionPipeline.from_pretrained("acme/sd").load_ip_adapter("acme/ip")',
      "consume model acme/sd none +pin",
      "consume adapter acme/ip none +pin",
    ],
    ['StableDiffusionPipeline.from_single_file("model.safetensors")'],
    [
      'StableDiffusionPipeline.from_single_file("https://huggingface.co/acme/sd/blob/main/x.safetensors")',
      "consume model acme/sd branch-or-tag:main",
    ],
  ]);

  table("peft", "from peft import PeftModel, PeftConfig, AutoPeftModelForCausalLM, LoraConfig", [
    ['PeftModel.from_pretrained(base, "acme/lora")', "consume adapter acme/lora none +pin"],
    [
      'PeftModel.from_pretrained(base, model_id="acme/lora", revision="v1")',
      "consume adapter acme/lora branch-or-tag:v1",
    ],
    ['PeftConfig.from_pretrained("acme/lora")', "consume configuration acme/lora none +pin"],
    ['AutoPeftModelForCausalLM.from_pretrained("acme/lora")', "consume adapter acme/lora none +pin"],
    [
      'model = PeftModel.from_pretrained(base, "out")\nmodel.load_adapter("acme/lora", "x")',
      "consume adapter out none local +pin",
      "consume adapter acme/lora none +pin",
    ],
  ]);

  table(
    "trl, setfit, sentence-transformers, optimum",
    [
      "from trl import SFTConfig, SFTTrainer, AutoModelForCausalLMWithValueHead, ModelConfig",
      "from setfit import SetFitModel, AbsaModel, Trainer",
      "from sentence_transformers import SentenceTransformer, CrossEncoder",
      "from optimum.onnxruntime import ORTModelForSequenceClassification",
    ].join("\n"),
    [
      ['SFTConfig(output_dir="o", hub_model_id="me/sft", push_to_hub=True)', "publish model me/sft unpinnable"],
      ['SFTTrainer("acme/llm")', "consume model acme/llm none"],
      ['SFTTrainer("acme/llm", args=arguments)', "consume model acme/llm unknown"],
      [
        'SFTTrainer("acme/llm", args=SFTConfig(model_init_kwargs={"revision": "v1"}))',
        "consume model acme/llm branch-or-tag:v1",
      ],
      ['SFTTrainer("acme/llm", model_init_kwargs={"revision": "v1"})', "consume model acme/llm branch-or-tag:v1"],
      ['AutoModelForCausalLMWithValueHead.from_pretrained("gpt2")', "consume model gpt2 none +pin"],
      ['ModelConfig(model_name_or_path="acme/llm", model_revision="v1")', "consume model acme/llm branch-or-tag:v1"],
      ['SetFitModel.from_pretrained("acme/setfit")', "consume model acme/setfit none +pin"],
      ['AbsaModel.from_pretrained("acme/absa@v1")', "consume model acme/absa branch-or-tag:v1"],
      ['Trainer(m).push_to_hub("me/setfit")', "publish model me/setfit unpinnable"],
      ['SentenceTransformer("all-MiniLM-L6-v2")', "consume model all-MiniLM-L6-v2 none +pin"],
      ['SentenceTransformer("acme/st", revision="v1")', "consume model acme/st branch-or-tag:v1"],
      ["SentenceTransformer(modules=[])"],
      ['CrossEncoder("acme/ce")', "consume model acme/ce none +pin"],
      [
        'SentenceTransformer("./x").push_to_hub("me/st")',
        "consume model ./x none local +pin",
        "publish model me/st unpinnable",
      ],
      [
        'ORTModelForSequenceClassification.from_pretrained("acme/bert", export=True)',
        "consume model acme/bert none +pin",
      ],
    ],
  );

  table(
    "libraries that use the Hub",
    [
      "from vllm import LLM",
      "from langchain_huggingface import HuggingFaceEmbeddings",
      "from faster_whisper import WhisperModel",
      "import pandas as pd",
      "import huggingface_hub",
      "api = make()",
    ].join("\n"),
    [
      ['LLM(model="acme/llm", revision="v1")', "consume model acme/llm branch-or-tag:v1"],
      ['LLM("acme/llm")', "consume model acme/llm none +pin"],
      ['HuggingFaceEmbeddings(model_name="BAAI/bge-m3")', "consume model BAAI/bge-m3 none +pin"],
      [
        'HuggingFaceEmbeddings(model_name="BAAI/bge-m3", model_kwargs={"revision": "main"})',
        "consume model BAAI/bge-m3 branch-or-tag:main",
      ],
      ['HuggingFaceEmbeddings(model_name="BAAI/bge-m3", model_kwargs=options())', "consume model BAAI/bge-m3 unknown"],
      ['WhisperModel("large-v3")', "consume model large-v3 none local +pin"],
      ['pd.read_parquet("hf://datasets/acme/reviews/x.parquet")', "consume dataset acme/reviews none"],
      ['pd.read_csv("data.csv")'],
      ['api.upload_folder(folder_path="out", repo_id="me/bert")', "publish model me/bert unpinnable"],
      ['github.create_repo("tool")'],
    ],
  );

  table("what only looks like it", "import transformers, torch, timm, spacy", [
    ['torch.hub.load("pytorch/vision", "resnet50")', "consume model pytorch/vision none"],
    ['timm.create_model("resnet50.a1_in1k")'],
    ['timm.create_model("hf-hub:acme/vit")', "consume model acme/vit none"],
    ['spacy.load("en_core_web_sm")', "consume model en_core_web_sm unpinnable"],
    ['bedrock.invoke_model(model_id="anthropic.claude-v2:1")'],
    ["repository.push_to_hub"],
    ["class AutoModel:\n  @classmethod\n  def from_pretrained(cls, name): ...\nAutoModel.from_pretrained('acme/bert')"],
  ]);
});
