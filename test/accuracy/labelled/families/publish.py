"""Families whose editions are versioned in one scheme, and in several."""

import os

from huggingface_hub import create_repo

create_repo("acme/fox-v1.0.0")  # want nothing
create_repo("acme/fox-v1.1.0")  # want nothing
create_repo("acme/fox-2024-08-06")  # want MV107
create_repo("acme/fox-2024.09")  # want MV107
create_repo("acme/fox-final")  # want MV103
create_repo("acme/fox")  # want nothing
create_repo("acme/fox-v2-GGUF")  # want nothing
create_repo("acme/fox-small-2024-08-06")  # want nothing
create_repo("acme/hen-2024-08-06")  # want nothing
create_repo("acme/hen-2024-09-06")  # want nothing
create_repo("acme/hen-v3")  # want MV107
create_repo("other/hen-v4.1")  # want MV107
create_repo("acme/llama-3.1-8b-owl-v2")  # want nothing
create_repo("acme/llama-3.1-8b-owl-v2.1")  # want nothing
create_repo("acme/llama-3.1-8b-owl-2024-08-06")  # want MV107
create_repo("acme/phi-3-owl-2024-08-06")  # want nothing
create_repo("acme/elk-v1")  # want nothing
create_repo("acme/elk-1.0.0")  # want nothing
create_repo(f"acme/elk-{os.environ['DATE']}")  # want nothing
create_repo(f"acme/{os.environ['NAME']}-2024-08-06")  # want nothing
create_repo("acme/elk-2024-08-06", repo_type="dataset")  # want nothing
