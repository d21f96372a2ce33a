# %% [markdown]
# Load `gpt2` and look at it

# %%
%pip install transformers

# %%
from transformers import AutoModelForCausalLM

# %%
model = AutoModelForCausalLM.from_pretrained("gpt2")  # want MV201
