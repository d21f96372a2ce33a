"""Publishing on the Hub by every door."""

from datasets import load_dataset
from huggingface_hub import HfApi, ModelCard, PyTorchModelHubMixin, create_branch, create_repo, create_tag, upload_file, upload_folder
from peft import PeftModel
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainingArguments
from torch import nn
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer, Seq2SeqTrainer, Seq2SeqTrainingArguments
from trl import SFTConfig, SFTTrainer

USER = "acme"
PROJECT = f"{USER}/minutes-bart"
COMMIT = "aa11bb22cc33dd44ee55ff66007788990a1b2c3d"

model = AutoModelForSeq2SeqLM.from_pretrained("facebook/bart-base", revision=COMMIT)  # want nothing
tokenizer = AutoTokenizer.from_pretrained("facebook/bart-base", revision=COMMIT)  # want nothing
model.push_to_hub(PROJECT)  # want nothing
model.push_to_hub(f"{PROJECT}_V1")  # want MV101
model.push_to_hub(PROJECT + "-new", private=True)  # want MV103
model.push_to_hub(repo_id=f"{USER}/minutes-v02", commit_message="final")  # want MV101
tokenizer.push_to_hub("{}/minutes-tmp".format(USER))  # want MV103
model.save_pretrained("minutes-final")  # want nothing
model.save_pretrained("out/minutes_v02", safe_serialization=True)  # want nothing

arguments = Seq2SeqTrainingArguments(
    output_dir="out/minutes_v02",  # want nothing
    run_name="minutes-final",  # want nothing
    push_to_hub=True,
    hub_model_id="acme/minutes-V0_9",  # want MV101
)
arguments = SFTConfig("out", hub_model_id=f"{USER}/minutes-best")  # want MV103
arguments = SFTConfig("out", hub_model_id=None)  # want nothing
arguments = SentenceTransformerTrainingArguments(output_dir="out", hub_model_id="acme/minutes-encoder-ver2")  # want MV101
trainer = Seq2SeqTrainer(model=model, args=arguments)
trainer.push_to_hub("final version v02")  # want nothing
trainer.create_model_card(model_name="minutes-final")  # want nothing

encoder = SentenceTransformer("thenlper/gte-small", revision=COMMIT)  # want nothing
encoder.push_to_hub("acme/minutes-encoder-latest")  # want MV103
encoder.push_to_hub("acme/minutes-encoder-v1.0.0", exist_ok=True)  # want nothing
encoder.save("out/minutes-encoder-final")  # want nothing
merged = PeftModel.from_pretrained(model, "./adapter").merge_and_unload()
merged.push_to_hub("acme/minutes-merged-2024-8-6")  # want MV105


class Summariser(nn.Module, PyTorchModelHubMixin):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(8, 2)


own = Summariser()
own.push_to_hub("acme/minutes-head-final")  # want MV103
own = Summariser.from_pretrained("acme/minutes-head")  # want MV201

api = HfApi()
api.create_repo("acme/minutes-old", private=True)  # want MV103
api.create_repo(repo_id="acme/minutes-data-final", repo_type="dataset")  # want nothing
api.upload_folder(folder_path="demo", repo_id="acme/minutes-demo-new", repo_type="space")  # want nothing
api.upload_folder(folder_path="out", repo_id="acme/minutes-v1.0", path_in_repo="final")  # want nothing
api.upload_file(path_or_fileobj="model_final.bin", path_in_repo="model_final.bin", repo_id="acme/minutes_v01")  # want MV101
create_repo("acme/minutes--bart")  # want MV106
create_tag("acme/minutes-bart", tag="v1_0")  # want nothing
create_branch("acme/minutes-bart", branch="final")  # want nothing
upload_folder(repo_id="acme/minutes.v1.", folder_path="out")  # want MV106
upload_file(path_or_fileobj="README.md", path_in_repo="README.md", repo_id="acme/minutes-bart")  # want nothing
rows = load_dataset("json", data_files="minutes.jsonl")  # want nothing
rows.push_to_hub("acme/minutes-data-final")  # want nothing
ModelCard("# Minutes v02").push_to_hub("acme/minutes-bart")  # want nothing
