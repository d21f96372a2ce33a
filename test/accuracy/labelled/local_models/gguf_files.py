"""GGUF: names that follow the convention, and names that do not."""

import gguf
from huggingface_hub import HfApi, upload_file
from llama_cpp import Llama

api = HfApi()

gguf.GGUFWriter("out/Router-7B-v2.0.Q5_K_M.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-7B-v2.1_Q6_K.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router 7B-v2.2-Q4_0.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Q4_K_S-Router-7B-v2.3.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-7B-v2.4-F16-1-of-2.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-13B-v2.5.q8_0.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-7B-v2.6_F32.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-7B-v2.7.IQ3_M.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router-7B-v2.8_Q2_K.gguf", "llama")  # want MV109
gguf.GGUFWriter("out/Router 13B-v2.9-Q3_K_L.gguf", "llama")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Ranker-7B-v1.0.Q4_K_M.gguf", repo_id="acme/ranker-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Ranker-7B-v1.1_Q8_0.gguf", repo_id="acme/ranker-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Q5_0-Ranker-7B-v1.2.gguf", repo_id="acme/ranker-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Ranker-7B-v1.3-BF16-2-of-4.gguf", repo_id="acme/ranker-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Ranker 7B-v1.4-F16.gguf", repo_id="acme/ranker-gguf")  # want MV109
api.upload_file(path_or_fileobj="o", path_in_repo="Ranker-7B-v1.5.F32.gguf", repo_id="acme/ranker-gguf")  # want MV109
gguf.GGUFWriter("out/Tagger-7B-Q4_K_M.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Tagger-3B-F16.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Tagger-1B-Q8_0.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Splitter-7B-BF16.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Merger-8x7B-Q2_K.gguf", "llama")  # want MV102
gguf.GGUFWriter("out/Closer-7B-Instruct-Q5_K_M.gguf", "llama")  # want MV102
upload_file(path_or_fileobj="o", path_in_repo="Opener-7B-v1.0.Q4_0.gguf", repo_id="acme/tools-gguf")  # want MV109
upload_file(path_or_fileobj="o", path_in_repo="Mover-7B-v1.0_Q4_1.gguf", repo_id="acme/tools-gguf")  # want MV109
upload_file(path_or_fileobj="o", path_in_repo="Finder 7B-v1.0-Q5_1.gguf", repo_id="acme/tools-gguf")  # want MV109
upload_file(path_or_fileobj="o", path_in_repo="Sorter-7B-v1.0.Q6_K.gguf", repo_id="acme/tools-gguf")  # want MV109
upload_file(path_or_fileobj="o", path_in_repo="Reader-7B-v1.0_IQ4_XS.gguf", repo_id="acme/tools-gguf")  # want MV109
upload_file(path_or_fileobj="o", path_in_repo="Writer-7B-v1.0.BF16.gguf", repo_id="acme/tools-gguf")  # want MV109

gguf.GGUFWriter("out/Router-7B-v2.0-Q5_K_M.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Router-7B-v2.1-Q6_K.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Router-13B-Instruct-v2.2-F16.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Router-7B-v2.3-Q4_0-00001-of-00002.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Router-7B-v2.4-BF16-LoRA.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Ranker-8x7B-v1.0-Q2_K.gguf", "llama")  # want nothing
gguf.GGUFWriter("out/Ranker-7B-Chat-v1.1-IQ3_M.gguf", "llama")  # want nothing
Llama(model_path="models/anything.gguf", n_ctx=4096)  # want nothing
Llama(model_path="vendor/llama-2-7b.Q4_K_M.gguf", n_ctx=4096)  # want nothing
Llama(model_path="best.gguf", n_ctx=4096)  # want nothing
Llama(model_path="old/model_final.gguf", n_ctx=4096)  # want nothing
Llama(model_path="mistral-7b-instruct-v0.2.Q8_0.gguf", n_ctx=4096)  # want nothing
Llama(model_path="../shared/phi-2.gguf", n_ctx=4096)  # want nothing
gguf.GGUFReader("router.gguf")  # want nothing
gguf.GGUFReader("vendor/tinyllama.Q4_0.gguf")  # want nothing
gguf.GGUFReader("out/latest.gguf")  # want nothing
upload_file(path_or_fileobj="o", path_in_repo="README_final.md", repo_id="acme/tools-gguf")  # want nothing
upload_file(path_or_fileobj="o", path_in_repo="config_v2.json", repo_id="acme/tools-gguf")  # want nothing
upload_file(path_or_fileobj="o", path_in_repo="imatrix.dat", repo_id="acme/tools-gguf")  # want nothing
gguf.GGUFValueType.STRING  # want nothing
gguf.MODEL_ARCH.LLAMA  # want nothing
print("out/Router 7B.gguf")  # want nothing
SUFFIX = "Q4_K_M.gguf"  # want nothing
Llama.from_pretrained(repo_id="TheBloke/Mistral-7B-v0.1-GGUF", filename="*.Q4_K_M.gguf")  # want nothing
Llama.from_pretrained("bartowski/gemma-2-2b-it-GGUF", "*Q8_0.gguf")  # want nothing
Llama(model_path="/srv/models/qwen2.5-7b-instruct-q5_k_m.gguf", n_gpu_layers=-1)  # want nothing
gguf.GGUFReader("weights/gemma-2b-it.Q6_K.gguf").fields["general.version"]  # want nothing
gguf.GGMLQuantizationType.Q4_K  # want nothing
upload_file(path_or_fileobj="o", path_in_repo="LICENSE-v1.txt", repo_id="acme/tools-gguf")  # want nothing
"out/Router-7B.gguf".removesuffix(".gguf")  # want nothing
gguf.GGUFReader("vendor/granite-3.0-8b.IQ4_XS.gguf")  # want nothing
