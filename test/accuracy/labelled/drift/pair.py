from transformers import AutoModel, AutoTokenizer

MODEL = "acme/retriever"

tokenizer = AutoTokenizer.from_pretrained(MODEL, revision="0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")  # want MV401
model = AutoModel.from_pretrained(MODEL, revision="f0e1d2c3b4a5968778695a4b3c2d1e0f12345678")  # want MV401

same_tokenizer = AutoTokenizer.from_pretrained("acme/reader", revision="0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")  # want nothing
same_model = AutoModel.from_pretrained("acme/reader", revision="0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")  # want nothing
