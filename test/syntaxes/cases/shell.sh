# SYNTAX TEST "source.shell" "model references in strings"
export MODEL_URI="models:/churn/3"
#                 ^^^^^^^^ keyword.other.scheme.modelver
#                         ^^^^^ entity.name.type.model.modelver
ollama pull 'acme/support:7b'
#            ^^^^^^^^^^^^ entity.name.type.model.modelver
#                         ^^ constant.other.tag.modelver
