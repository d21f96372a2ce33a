# %% [markdown]
# # Embeddings with `intfloat/e5-large`

# %%
!nvidia-smi
%matplotlib inline

# %% Load
from sentence_transformers import SentenceTransformer

name = "intfloat/e5-mistral-7b-instruct"  # want nothing
encoder = SentenceTransformer(name)  # want MV201

# %%
%timeit encoder.encode("intfloat/e5-large")  # want nothing
encoder.push_to_hub("acme/e5-tickets-tmp")  # want MV103
