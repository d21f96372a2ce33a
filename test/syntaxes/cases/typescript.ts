// SYNTAX TEST "source.ts" "model references in strings"
const uri = "models:/churn@champion"; // models:/churn/3
//           ^^^^^^^^ string.quoted.double.ts keyword.other.scheme.modelver
//                   ^^^^^ entity.name.type.model.modelver
//                         ^^^^^^^^ constant.other.alias.modelver
//                                       ^^^^^^^^^^^^^^^ comment.line.double-slash.ts - string.other.model-reference.mlflow.modelver
const uris = ["hf://acme/churn@v1.0", `models:/${name}/3`];
//             ^^^^^ string.quoted.double.ts keyword.other.scheme.modelver
//                             ^^^^ constant.other.revision.modelver
//                                     ^^^^^^^^ keyword.other.scheme.modelver
//                                                     ^ constant.other.version.modelver
const chat = { model: "acme/support:7b" };
//                     ^^^^^^^^^^^^ entity.name.type.model.modelver
//                                  ^^ constant.other.tag.modelver
