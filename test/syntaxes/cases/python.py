# SYNTAX TEST "source.python" "model references in strings"
champion = mlflow.pyfunc.load_model("models:/churn@champion")
#                                    ^^^^^^^^ string.quoted.single.python keyword.other.scheme.modelver
#                                            ^^^^^ entity.name.type.model.modelver
#                                                 ^ punctuation.separator.alias.modelver
#                                                  ^^^^^^^^ constant.other.alias.modelver
third = mlflow.pyfunc.load_model('models:/churn/3')
#                                         ^^^^^ entity.name.type.model.modelver
#                                              ^ punctuation.separator.version.modelver
#                                               ^ constant.other.version.modelver
newest = mlflow.pyfunc.load_model("models:/main.ml.churn_bert/latest")
#                                          ^^^^^^^^^^^^^^^^^^ entity.name.type.model.modelver
#                                                             ^^^^^^ constant.other.version.modelver
stage = load(f"models:/churn/Production", dst="models:/churn/3/MLmodel")
#              ^^^^^^^^ meta.fstring.python string.other.model-reference.mlflow.modelver keyword.other.scheme.modelver
#                      ^^^^^ entity.name.type.model.modelver
#                            ^^^^^^^^^^ constant.other.version.modelver
#                                              ^^^^^^^^ keyword.other.scheme.modelver
#                                                            ^ constant.other.version.modelver
#                                                             ^^^^^^^ - string.other.model-reference.mlflow.modelver
logged = "models:/m-1234567890abcdef1234567890abcdef"
#         ^^^^^^^^ keyword.other.scheme.modelver
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.model.modelver
run = mlflow.pyfunc.load_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model")
#                               ^^^^^^ keyword.other.scheme.modelver
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.other.run.modelver
#                                                                     ^^^^^^ entity.name.type.model.modelver
hub = open("hf://acme/churn-bert@v1.0/model.bin")
#           ^^^^^ keyword.other.scheme.modelver
#                ^^^^^^^^^^^^^^^ entity.name.type.model.modelver
#                               ^ punctuation.separator.revision.modelver
#                                ^^^^ constant.other.revision.modelver
#                                    ^^^^^^^^^^ - string.other.model-reference.huggingface.modelver
rows = load("hf://datasets/acme/tickets@refs/convert/parquet/data", "hf://spaces/acme/demo")
#                 ^^^^^^^^^^^^^^^^^^^^^ entity.name.type.model.modelver
#                                       ^^^^^^^^^^^^^^^^^^^^ constant.other.revision.modelver
#                                                                         ^^^^^^^^^^^^^^^^ entity.name.type.model.modelver

# What is known of a reference is coloured, the rest is Python's.
one = f"models:/{name}/3"
#       ^^^^^^^^ meta.fstring.python string.other.model-reference.mlflow.modelver keyword.other.scheme.modelver
#               ^ constant.character.format.placeholder.other.python - string.other.model-reference.mlflow.modelver
#                ^^^^ meta.fstring.python - string.other.model-reference.mlflow.modelver
#                    ^ constant.character.format.placeholder.other.python - string.other.model-reference.mlflow.modelver
#                     ^ punctuation.separator.version.modelver
#                      ^ constant.other.version.modelver
two = f'models:/{self.name}@{alias!r}'
#       ^^^^^^^^ keyword.other.scheme.modelver
#                          ^ punctuation.separator.modelver
#                           ^ constant.character.format.placeholder.other.python
#                                 ^^ storage.type.format.python
three = rf"models:/churn/{version:>10}"
#          ^^^^^^^^ keyword.other.scheme.modelver
#                  ^^^^^ entity.name.type.model.modelver
#                       ^ punctuation.separator.modelver
#                         ^^^^^^^ - string.other.model-reference.mlflow.modelver
four = f"runs:/{mlflow.active_run().info.run_id}/model"
#        ^^^^^^ keyword.other.scheme.modelver
#               ^^^^^^ - string.other.model-reference.mlflow.modelver
#                                               ^^^^^^ entity.name.type.model.modelver
five = "models:/{}/{}".format(name, version), "models:/%s/3" % name
#       ^^^^^^^^ keyword.other.scheme.modelver
#               ^^ constant.character.format.placeholder.other.python
#                 ^ punctuation.separator.modelver
#                                              ^^^^^^^^ keyword.other.scheme.modelver
#                                                      ^^ constant.character.format.placeholder.other.python
#                                                         ^ constant.other.version.modelver
six = f"hf://{repository}/model.bin"
#       ^^^^^ keyword.other.scheme.modelver
#             ^^^^^^^^^^ - string.other.model-reference.huggingface.modelver
#                        ^^^^^^^^^^ - string.other.model-reference.huggingface.modelver

text = """
Load models:/churn/3.
#    ^^^^^^^^ string.quoted.multi.python keyword.other.scheme.modelver
#                  ^ constant.other.version.modelver
#                   ^ - constant.other.version.modelver
"""
raw = r"models:/churn/3"
#       ^^^^^^^^ keyword.other.scheme.modelver
#                     ^ constant.other.version.modelver
data = b"models:/churn/3"
#        ^^^^^^^^ string.quoted.binary.single.python keyword.other.scheme.modelver
routes = {"models:/churn/3": 1, "uri": 'models:/churn@a'}
#          ^^^^^^^^ keyword.other.scheme.modelver
#                                       ^^^^^^^^ keyword.other.scheme.modelver
print("loads", "models:/churn/3\n", load(uri="models:/churn/4"))
#               ^^^^^^^^ keyword.other.scheme.modelver
#                             ^ constant.other.version.modelver
#                              ^^ constant.character.escape.python
#                                                           ^ constant.other.version.modelver

# org/name:tag where something says that it is a model.
artifact = run.use_artifact("acme/churn:v3")
#                            ^^^^^^^^^^ entity.name.type.model.modelver
#                                      ^ punctuation.separator.tag.modelver
#                                       ^^ constant.other.tag.modelver
chat = ollama.chat(model="acme/support:7b", messages=[])
#                         ^^^^^^^^^^^^ entity.name.type.model.modelver
#                                      ^^ constant.other.tag.modelver
options = {"model": "hf.co/acme/support-GGUF:Q4_K_M", 'model_name': 'acme/support:7b'}
#                    ^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.model.modelver
#                                            ^^^^^^ constant.other.tag.modelver
#                                                                    ^^^^^^^^^^^^ entity.name.type.model.modelver
BASE_MODEL: str = "acme/support:7b"
#                  ^^^^^^^^^^^^ entity.name.type.model.modelver
