import { InvalidArgumentError, Option } from "commander";

/** A timer holds no more than 24 days of milliseconds; rates and time limits end long before. */
const MOST = 100_000;

/** Reads a whole number from 1 on. @throws {InvalidArgumentError} where it is none */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError("It is a whole number from 1 on.");
  return Number(text);
}

/** Reads the number of a port, 0 to 65535; 0 is any that is free. @throws {InvalidArgumentError} where it is none */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It is a number up to 65535.");
  return Number(text);
}

/** Reads a number above 0, up to {@link MOST}. @throws {InvalidArgumentError} where it is none */
export function positiveNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || number <= 0 || number > MOST) {
    throw new InvalidArgumentError(`It is a number above 0, up to ${MOST}.`);
  }
  return number;
}

/** An option that takes one of some words. */
export function choiceOption(flags: string, about: string, choices: readonly string[], fallback?: string): Option {
  const option = new Option(flags, about).choices([...choices]);
  return fallback === undefined ? option : option.default(fallback);
}

/** A list with commas; the option may be given more than once. */
export function listOption(flags: string, about: string): Option {
  return new Option(flags, about).argParser(commaSeparated);
}

/** Reads a list with commas and adds it to what was given before. */
export function commaSeparated(value: string, before: string[] | undefined): string[] {
  const own = value.split(",").map((each) => each.trim());
  return [...(before ?? []), ...own.filter((each) => each !== "")];
}

/** Adds a value to those that were given before. */
export function repeatedValue(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** From which severity on a command ends with exit code 1. */
export function failLevelOption(): Option {
  const levels = ["error", "warning", "information", "hint"];
  return choiceOption("--fail-level <LEVEL>", "lowest severity that gives exit code 1", levels);
}

/** When the output is coloured. */
export function colorOption(): Option {
  return choiceOption("--color <WHEN>", "when to colour the output", ["auto", "always", "never"], "auto");
}
