# SYNTAX TEST "source.dockerfile" "model references in strings and values"
FROM python:3.12-slim
#    ^^^^^^^^^^^^^^^^ - string.other.model-reference.tagged.modelver
ENV MODEL_URI="models:/churn/3"
#^^ keyword.other.special-method.dockerfile
#              ^^^^^^^^ string.quoted.double.dockerfile keyword.other.scheme.modelver
#                      ^^^^^ entity.name.type.model.modelver
ENV MODEL_URI=models:/churn@champion
#             ^^^^^^^^ keyword.other.scheme.modelver
#                           ^^^^^^^^ constant.other.alias.modelver
ENV MODEL_URI models:/churn/latest
#             ^^^^^^^^ keyword.other.scheme.modelver
ARG MODEL=hf://acme/churn@v1.0
#         ^^^^^ keyword.other.scheme.modelver
#                         ^^^^ constant.other.revision.modelver
ENV OLLAMA_MODEL=acme/support:7b OTHER=1
#                ^^^^^^^^^^^^ entity.name.type.model.modelver
#                             ^^ constant.other.tag.modelver
ENV MODEL acme/support:7b
#         ^^^^^^^^^^^^ entity.name.type.model.modelver
RUN mlflow models serve -m runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model \
#                          ^^^^^^ keyword.other.scheme.modelver
    --other "models:/${NAME}/3"
#            ^^^^^^^^ keyword.other.scheme.modelver
#                           ^ punctuation.separator.version.modelver
#                            ^ constant.other.version.modelver
RUN ollama pull acme/support:7b
#               ^^^^^^^^^^^^ entity.name.type.model.modelver
CMD ["mlflow", "models", "serve", "-m", "models:/churn/3"]
#                                        ^^^^^^^^ string.quoted.double.dockerfile keyword.other.scheme.modelver
#                                                      ^ constant.other.version.modelver
