"""Libraries around the Hub, and how real scripts use them."""

import torch
from datasets import Dataset, load_dataset, load_dataset_builder, load_from_disk
from diffusers import AutoencoderKL, ControlNetModel, StableDiffusionXLPipeline, UNet2DConditionModel
from huggingface_hub import HfFileSystem, InferenceClient, hf_hub_url, list_models, login, model_info
from peft import AutoPeftModelForCausalLM, LoraConfig, PeftConfig, get_peft_model
from transformers import (
    AutoFeatureExtractor,
    AutoImageProcessor,
    AutoModelForSeq2SeqLM,
    AutoProcessor,
    BitsAndBytesConfig,
    GenerationConfig,
    LlamaForCausalLM,
    LlamaTokenizer,
    T5ForConditionalGeneration,
    WhisperProcessor,
)
from trl import SFTConfig, SFTTrainer

quantization = BitsAndBytesConfig(load_in_4bit=True)
llama = LlamaForCausalLM.from_pretrained("meta-llama/Llama-2-7b-hf", quantization_config=quantization)  # want MV201
llama_tokenizer = LlamaTokenizer.from_pretrained("meta-llama/Llama-2-7b-hf")  # want MV201
t5 = T5ForConditionalGeneration.from_pretrained("t5-small")  # want MV201
summarise = AutoModelForSeq2SeqLM.from_pretrained("facebook/bart-large-cnn", revision="37f520fa929c961707657b28798b30c003dd100b")  # want nothing
features = AutoFeatureExtractor.from_pretrained("facebook/wav2vec2-base-960h")  # want MV201
images = AutoImageProcessor.from_pretrained("google/vit-base-patch16-224", use_fast=True)  # want MV201
speech = AutoProcessor.from_pretrained("openai/whisper-small", language="fr")  # want MV201
speech = WhisperProcessor.from_pretrained("openai/whisper-base", revision="e37978b90ca9030d5170a5c07aadb050351a65bb")  # want nothing
settings = GenerationConfig.from_pretrained("gpt2-xl")  # want MV201
vae = AutoencoderKL.from_pretrained("madebyollin/sdxl-vae-fp16-fix", torch_dtype=torch.float16)  # want MV201
control = ControlNetModel.from_pretrained("lllyasviel/sd-controlnet-canny")  # want MV201
unet = UNet2DConditionModel.from_pretrained("./sd/unet", subfolder="unet")  # want nothing
xl = StableDiffusionXLPipeline.from_pretrained(
    "stabilityai/stable-diffusion-xl-refiner-1.0",  # want MV201
    vae=vae,
    controlnet=control,
)
xl.load_lora_weights("acme/product-lora")  # want MV201

adapter = PeftConfig.from_pretrained("acme/support-lora")  # want MV201
adapted = AutoPeftModelForCausalLM.from_pretrained("acme/support-lora-2", revision="refs/pr/2")  # want MV202
wrapped = get_peft_model(llama, LoraConfig(r=8, base_model_name_or_path="meta-llama/Llama-2-7b-hf"))  # want nothing

rows = load_dataset("HuggingFaceH4/ultrachat_200k", split="train_sft")  # want MV201
rows = load_dataset("HuggingFaceH4/ultrafeedback_binarized", revision="292c1653ccf4ebd1ffd19f22d4d29c2f33ae3e5d")  # want nothing
rows = load_dataset(path="text", data_files="corpus.txt")  # want nothing
rows = load_dataset("data/questions")  # want nothing
builder = load_dataset_builder("rotten_tomatoes")  # want MV201
rows = load_from_disk("data/questions")  # want nothing
rows = Dataset.from_dict({"text": ["bert-base-uncased"]})  # want nothing

info = model_info("google/gemma-2b")  # want nothing
found = list_models(author="google")  # want nothing
client = InferenceClient(model="HuggingFaceH4/zephyr-7b-beta")  # want nothing
login(token="hf_placeholder")  # want nothing

trainer = SFTTrainer(model="facebook/opt-350m", args=SFTConfig(output_dir="sft-out"), train_dataset=rows)  # want MV201
SFTTrainer("facebook/opt-1.3b", train_dataset=rows)  # want MV201
SFTTrainer(model=llama, args=SFTConfig(output_dir="sft-out"), train_dataset=rows)  # want nothing
SFTTrainer(model="facebook/opt-2.7b", args=parsed_arguments, train_dataset=rows)  # want nothing
tagged = SFTConfig(output_dir="sft-out", model_init_kwargs={"revision": "v1.0"})
SFTTrainer(model="facebook/opt-6.7b", args=tagged, train_dataset=rows)  # want MV202
pinned = SFTConfig(model_init_kwargs={"revision": "27dcfa74d334bc871f3234de431e71c6eeba5dd6"})
SFTTrainer(model="facebook/opt-13b", args=pinned, train_dataset=rows)  # want nothing
SFTTrainer(model="sft-out", args=SFTConfig(output_dir="sft-out-2"), train_dataset=rows)  # want nothing
trainer.save_model("sft-out/final")  # want nothing
trainer.push_to_hub(dataset_name="HuggingFaceH4/ultrachat_200k")  # want nothing

cuda = torch.device("cuda:0")
llama.to(cuda)
merged = adapted.merge_and_unload()
merged.push_to_hub("acme/support-llama-tmp", private=True)  # want MV103
merged.push_to_hub("acme/support-llama-v0.3.1", token=True)  # want nothing
rows.push_to_hub("acme/questions")  # want nothing
