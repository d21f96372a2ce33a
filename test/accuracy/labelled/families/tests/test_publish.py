from huggingface_hub import create_repo


def test_create():
    create_repo("acme/elk-2024-08-06")  # want nothing
    create_repo("acme/fox-2024-08-07")  # want nothing
