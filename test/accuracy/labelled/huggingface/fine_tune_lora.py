"""LoRA fine-tuning with peft and TRL."""

from dataclasses import dataclass, field
from typing import Optional

import torch
from accelerate import Accelerator
from datasets import load_dataset
from peft import LoraConfig, PeftModel, get_peft_model, prepare_model_for_kbit_training
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    BitsAndBytesConfig,
    HfArgumentParser,
    TrainingArguments,
)
from trl import AutoModelForCausalLMWithValueHead, DPOConfig, DPOTrainer, SFTConfig


@dataclass
class ScriptArguments:
    base_model: Optional[str] = field(default="tiiuae/falcon-7b", metadata={"help": "the model to tune"})
    dataset_name: Optional[str] = field(default="timdettmers/openassistant-guanaco")
    adapter: str = "./adapters/guanaco"
    new_name: str = "acme/falcon-guanaco-V1-0"
    model_revision: str = field(default_factory=lambda: "main")
    seed: int = 7


parser = HfArgumentParser((ScriptArguments, TrainingArguments))
script_args, training_args = parser.parse_args_into_dataclasses()

quantization = BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_compute_dtype=torch.bfloat16)
model_kwargs = dict(
    quantization_config=quantization,
    trust_remote_code=True,
    device_map={"": Accelerator().local_process_index},
)

model = AutoModelForCausalLM.from_pretrained(script_args.base_model, **model_kwargs)  # want MV201, MV209
tokenizer = AutoTokenizer.from_pretrained(script_args.base_model, padding_side="right")  # want MV201
tokenizer.pad_token = tokenizer.eos_token
rows = load_dataset(script_args.dataset_name, split="train")  # want MV201
peft_config = LoraConfig(r=16, lora_alpha=32, task_type="CAUSAL_LM", base_model_name_or_path="tiiuae/falcon-7b")  # want nothing
model = get_peft_model(prepare_model_for_kbit_training(model), peft_config)

adapted = PeftModel.from_pretrained(model, script_args.adapter)  # want nothing
adapted = PeftModel.from_pretrained(model, "acme/falcon-guanaco-adapter", adapter_name="guanaco")  # want MV201
adapted.load_adapter("acme/falcon-code-adapter", adapter_name="code")  # want MV201
adapted.load_adapter("./adapters/code", adapter_name="local-code")  # want nothing

policy = AutoModelForCausalLMWithValueHead.from_pretrained("lvwerra/gpt2-imdb")  # want MV201
reference = AutoModelForCausalLMWithValueHead.from_pretrained("lvwerra/gpt2-imdb", revision="c04c5f9ce1c6ff1aaa7ce9c2d5e5b7f7c6ab3c83")  # want nothing

sft = SFTConfig(output_dir="out/sft-final", push_to_hub=False)  # want nothing
dpo = DPOConfig(output_dir="out/dpo", push_to_hub=True, hub_model_id="acme/falcon-dpo-final")  # want MV103
dpo = DPOConfig(output_dir="out/dpo", push_to_hub=True, hub_model_id="acme/falcon-dpo-v0.2.0", hub_strategy="every_save")  # want nothing
trainer = DPOTrainer(model, ref_model=reference, args=dpo, train_dataset=rows)
trainer.save_model("out/dpo/last")  # want nothing
tokenizer.save_pretrained("out/dpo/final_checkpoint")  # want nothing
reloaded = AutoModelForCausalLM.from_pretrained("out/dpo/final_checkpoint", torch_dtype="auto")  # want nothing
reloaded = AutoModelForCausalLM.from_pretrained(training_args.output_dir)  # want nothing
model.push_to_hub(script_args.new_name)  # want MV101
trainer.push_to_hub(commit_message="the final v2_0")  # want nothing
