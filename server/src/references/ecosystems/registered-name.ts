import type { NameReader } from "../api-table.ts";
import { LOGGED_MODEL_REFUSES } from "./validity.ts";

/** Reads the name of a registered model: any text, so that a name the registry refuses is seen too. */
export const readRegisteredName: NameReader = (text) =>
  text.trim() === "" ? null : { name: { start: 0, end: text.length } };

const NAME_FILTER = /(?:^|\s)name\s*=\s*(['"])([^'"]+)\1/d;

/** Reads the filter of `search_model_versions` and `search_registered_models`: `name = 'churn'`; null where it asks for no one name. */
export const readNameFilter: NameReader = (text) => {
  const span = NAME_FILTER.exec(text)?.indices?.[2];
  return span === undefined ? null : { name: { start: span[0], end: span[1] } };
};

/**
 * Reads the `name` of `log_model` (MLflow 3). A logged model's name is a label of one run and no registered name, so that nothing is to
 * say of it unless MLflow refuses it.
 */
export const readLoggedModelName: NameReader = (text) =>
  LOGGED_MODEL_REFUSES.test(text)
    ? { name: { start: 0, end: text.length }, pin: { kind: "logged-model", span: null } }
    : null;
