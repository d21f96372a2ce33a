/** A text without any of it registers no model. */
export const SPEAKS_OF_MODELS = /register_model|registered_model|Model\.register|create_model_|link_model/;

/** Calls and arguments by which MLflow and its kind register a model. */
export const REGISTERS =
  /\bregister_model\s*\(|\bregistered_model_name\s*=\s*(?!None)|\bcreate_model_version\s*\(|\bcreate_registered_model\s*\(|\bModel\.register\s*\(|\blink_model\s*\(|\bcreate_model_package\s*\(/g;
