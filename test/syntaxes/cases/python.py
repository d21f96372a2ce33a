# SYNTAX TEST "source.python" "model references in strings"
champion = mlflow.pyfunc.load_model("models:/churn@champion")
#                                    ^^^^^^^^ keyword.other.scheme.modelver
#                                            ^^^^^ entity.name.type.model.modelver
#                                                 ^ punctuation.separator.alias.modelver
#                                                  ^^^^^^^^ constant.other.alias.modelver
third = mlflow.pyfunc.load_model('models:/churn/3')
#                                         ^^^^^ entity.name.type.model.modelver
#                                               ^ constant.other.version.modelver
run = mlflow.pyfunc.load_model("runs:/4f0c8a6d2b9e4c1f8a7d3e5b6c9f0a12/model")
#                               ^^^^^^ keyword.other.scheme.modelver
#                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.other.run.modelver
hub = open("hf://acme/churn-bert@v1.0/model.bin")
#           ^^^^^ keyword.other.scheme.modelver
#                ^^^^^^^^^^^^^^^ entity.name.type.model.modelver
#                                ^^^^ constant.other.revision.modelver
artifact = run.use_artifact("acme/churn:v3")
#                            ^^^^^^^^^^ entity.name.type.model.modelver
#                                       ^^ constant.other.tag.modelver
# models:/churn/3
# ^^^^^^^^^^^^^^^ - meta.model-reference.mlflow.modelver
models = churn / 3
# <- - meta.model-reference.mlflow.modelver
text = "see http://localhost:5000/models and 12:30/2"
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ - meta.model-reference.tagged.modelver
other = "my_models:/churn/3"
#        ^^^^^^^^^^^^^^^^^^ - meta.model-reference.mlflow.modelver
