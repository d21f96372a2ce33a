"""A model and what belongs to it, at two commits."""

from transformers import AutoFeatureExtractor, AutoModelForImageClassification

features = AutoFeatureExtractor.from_pretrained("acme/shelf-vit", revision="0123456789012345678901234567890123456789")  # want MV401
model = AutoModelForImageClassification.from_pretrained("acme/shelf-vit", revision="9876543210987654321098765432109876543210")  # want MV401
