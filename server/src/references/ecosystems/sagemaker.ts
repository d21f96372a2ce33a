import type { CallRow, EcosystemTable, MethodRow, NameReader, PinArgument, ValueRow } from "../api-table.ts";
import { HOLE } from "../written.ts";
import { readRegisteredName } from "./registered-name.ts";

/*
 * SageMaker counts the versions of a group of model packages; JumpStart's models have semantic versions, and the newest is taken where none is
 * given. Signatures read in sagemaker 2.257; the rest in boto3's `sagemaker`.
 */

const USE = { role: "consume", subject: "model" } as const;
const CREATE = { role: "publish", subject: "model" } as const;

const PACKAGE = /^(arn:aws[\w-]*:sagemaker:[^:]+:[^:]+:model-package\/)([^/]+)(?:\/([^/]+))?$/d;

/** Reads the ARN of a model package: `…:model-package/churn/3`. */
const readPackage: NameReader = (text) => {
  const match = PACKAGE.exec(text);
  const name = match?.indices?.[2];
  if (match === null || name === undefined) return null;
  const span = { start: name[0], end: name[1] };
  const version = match.indices?.[3];
  if (version === undefined) return { name: span, pin: { kind: "none", span: null } };
  if (match[3]?.includes(HOLE)) return { name: span, pin: { kind: "unknown", span: null } };
  return { name: span, pin: { kind: "number", span: { start: version[0], end: version[1] } } };
};

/** Reads the id of a JumpStart model (`huggingface-llm-mistral-7b`); null for a sentence that says what to put there. */
const readJumpStartId: NameReader = (text) => (/\s/.test(text) ? null : { name: { start: 0, end: text.length } });

/** `*` is the newest, `2.*` the newest of a line. */
const JUMPSTART_VERSION: PinArgument = {
  position: 1,
  keywords: ["model_version"],
  kind: (text) => (text.includes("*") || /[<>~^]/.test(text) ? "latest" : "number"),
};

const PACKAGE_NAME = ["ModelPackageName", "ModelPackageGroupName"];

const CALLS: readonly CallRow[] = [
  {
    api: ["sagemaker.jumpstart.**.JumpStartModel", "sagemaker.jumpstart.**.JumpStartEstimator"],
    ...USE,
    name: { position: 0, keywords: ["model_id"], holds: readJumpStartId },
    pins: [JUMPSTART_VERSION],
  },
  {
    api: [
      "sagemaker.model_uris.retrieve",
      "sagemaker.script_uris.retrieve",
      "sagemaker.hyperparameters.retrieve_default",
    ],
    ...USE,
    name: { keywords: ["model_id"], holds: "name" },
    pins: [{ keywords: ["model_version"], kind: JUMPSTART_VERSION.kind }],
    noPinInsertion: true,
  },
  {
    api: "sagemaker.**.ModelPackage",
    ...USE,
    name: { position: 3, keywords: ["model_package_arn"], holds: readPackage },
  },
  {
    api: "sagemaker.**.*.register",
    ...CREATE,
    name: { keywords: ["model_package_group_name"], holds: readRegisteredName },
  },
  {
    api: ["sagemaker.workflow.**.RegisterModel"],
    ...CREATE,
    name: { keywords: ["model_package_group_name"], holds: readRegisteredName },
  },
];

/** boto3 makes its clients at run time, so that none has a class; the keywords are SageMaker's own. */
const METHODS: readonly MethodRow[] = [
  {
    method: ["create_model_package", "create_model_package_group"],
    libraries: ["boto3", "sagemaker"],
    ...CREATE,
    name: { keywords: ["ModelPackageGroupName"], holds: readRegisteredName },
  },
  {
    method: ["describe_model_package", "update_model_package", "delete_model_package"],
    libraries: ["boto3", "sagemaker"],
    ...USE,
    name: { keywords: ["ModelPackageName", "ModelPackageArn"], holds: (text) => withoutMissingPin(readPackage(text)) },
  },
  {
    method: ["list_model_packages", "describe_model_package_group"],
    libraries: ["boto3", "sagemaker"],
    ...USE,
    name: { keywords: PACKAGE_NAME, holds: readRegisteredName },
  },
  {
    method: "register",
    libraries: ["sagemaker"],
    ...CREATE,
    name: { keywords: ["model_package_group_name"], holds: readRegisteredName },
  },
];

/** Whoever looks after a group asks for no version. */
function withoutMissingPin(named: ReturnType<NameReader>): ReturnType<NameReader> {
  return named?.pin?.kind === "none" ? { ...named, pin: { kind: "unpinnable", span: null } } : named;
}

const VALUES: readonly ValueRow[] = ["arn:aws:sagemaker:", "arn:aws-us-gov:sagemaker:", "arn:aws-cn:sagemaker:"].map(
  (prefix) => ({ prefix, ...USE, reads: readPackage }),
);

/** Amazon SageMaker: model packages and JumpStart. */
export const sagemaker: EcosystemTable = {
  ecosystem: "sagemaker",
  libraries: ["sagemaker", "boto3"],
  calls: CALLS,
  methods: METHODS,
  values: VALUES,
};
