import type { EcosystemTable } from "../api-table.ts";
import { file } from "./file.ts";
import { huggingface } from "./huggingface.ts";
import { mlflow } from "./mlflow.ts";
import { onnx } from "./onnx.ts";
import { wandb } from "./wandb.ts";

/** Every ecosystem whose calls and keys are known. */
export const ecosystemTables: readonly EcosystemTable[] = [huggingface, mlflow, wandb, file, onnx];
