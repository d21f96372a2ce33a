/** Calls and arguments by which MLflow and its kind register a model. */
export const REGISTERS =
  /\bregister_model\s*\(|\bregistered_model_name\s*=\s*(?!None)|\bcreate_model_version\s*\(|\bcreate_registered_model\s*\(|\bModel\.register\s*\(|\blink_model\s*\(|\bcreate_model_package\s*\(/g;
