# SYNTAX TEST "source.shell" "model references in strings and words"
export MODEL_URI="models:/churn/3" # models:/churn/3
#                 ^^^^^^^^ string.quoted.double.shell keyword.other.scheme.modelver
#                         ^^^^^ entity.name.type.model.modelver
#                                  ^^^^^^^^^^^^^^^^^ comment.line.number-sign.shell - string.other.model-reference.mlflow.modelver
export MODEL_URI=models:/churn@champion
#                ^^^^^^^^ keyword.other.scheme.modelver
#                              ^^^^^^^^ constant.other.alias.modelver
mlflow models serve -m models:/churn/3 --port 5001
#      ^^^^^^ string.unquoted.argument.shell - string.other.model-reference.mlflow.modelver
#                      ^^^^^^^^ keyword.other.scheme.modelver
#                                    ^ constant.other.version.modelver
#                                               ^^^^ constant.numeric.integer.shell
mlflow models serve --model-uri=runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model
#                               ^^^^^^ keyword.other.scheme.modelver
mlflow models serve -m "models:/$NAME/3" -m 'models:/churn/3' -m "models:/${NAME}@prod"
#                       ^^^^^^^^ keyword.other.scheme.modelver
#                               ^^^^^ variable.other.normal.shell
#                                     ^ constant.other.version.modelver
#                                            ^^^^^^^^ string.quoted.single.shell keyword.other.scheme.modelver
#                                                                 ^^^^^^^^ keyword.other.scheme.modelver
#                                                                           ^^^^ variable.other.normal.shell
#                                                                                 ^^^^ constant.other.alias.modelver
uris=(models:/churn/3 "hf://acme/churn@v1.0")
#     ^^^^^^^^ keyword.other.scheme.modelver
#                      ^^^^^ keyword.other.scheme.modelver
cat <<EOF
uri: models:/churn/3
#    ^^^^^^^^ keyword.other.scheme.modelver
EOF
cat <<'EOF'
models:/churn/$VERSION
# <~~~- keyword.other.scheme.modelver
EOF
ollama pull 'acme/support:7b' && ollama run acme/support:7b
#            ^^^^^^^^^^^^ entity.name.type.model.modelver
#                         ^^ constant.other.tag.modelver
#                                           ^^^^^^^^^^^^ entity.name.type.model.modelver
OLLAMA_MODEL=acme/support:7b serve --model acme/support:7b --model-name="acme/support:7b"
#            ^^^^^^^^^^^^ entity.name.type.model.modelver
#                                          ^^^^^^^^^^^^ entity.name.type.model.modelver
#                                                                        ^^^^^^^^^^^^ entity.name.type.model.modelver
docker model run ai/smollm2:latest
#                ^^^^^^^^^^ entity.name.type.model.modelver
huggingface-cli download "${MODEL:-hf://acme/churn}"
#                                  ^^^^^ keyword.other.scheme.modelver
