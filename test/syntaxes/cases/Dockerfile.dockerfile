# SYNTAX TEST "source.dockerfile" "model references in strings"
ENV MODEL_URI="models:/churn/3"
#              ^^^^^^^^ keyword.other.scheme.modelver
#                      ^^^^^ entity.name.type.model.modelver
FROM python:3.12-slim
#    ^^^^^^^^^^^^^^^^ - meta.model-reference.tagged.modelver
