import type { Finding } from "../rules/finding.ts";
import { type CheckResult, groupBy, reaches } from "./check-result.ts";
import { summarySentence } from "./summary.ts";

/** A finding as a test that did not pass. */
interface Case {
  name: string;
  finding: Finding;
  fails: boolean;
}

/**
 * A check's result as JUnit XML, the form of test results that CI systems read: a suite for each file with findings, a test for each finding. What is
 * below the fail level counts as skipped, so that the report is red where the check fails. Names hold no lines: a test that still fails
 * after lines have moved is the same test.
 */
export function junitReport(result: CheckResult): string {
  const suites = [...groupBy(result.findings, ({ place }) => place.path)].map(([path, findings]) =>
    suite(path, cases(findings, result)),
  );
  const all = result.findings.length;
  const failures = result.findings.filter(({ severity }) => reaches(severity, result.failLevel)).length;
  const tests = all === 0 ? 1 : all;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ModelVer" tests="${tests}" failures="${failures}" errors="0" skipped="${all - failures}" time="0">`,
    // Jenkins takes a report without any test for a mistake.
    ...(all === 0 ? [nothingFound(result)] : suites),
    "</testsuites>",
    "",
  ].join("\n");
}

function nothingFound(result: CheckResult): string {
  return [
    '  <testsuite name="ModelVer" tests="1" failures="0" errors="0" skipped="0" time="0">',
    `    <testcase classname="ModelVer" name="${escaped(summarySentence(result))}" time="0"/>`,
    "  </testsuite>",
  ].join("\n");
}

function suite(path: string, tests: readonly Case[]): string {
  const failures = tests.filter(({ fails }) => fails).length;
  const counts = `tests="${tests.length}" failures="${failures}" errors="0" skipped="${tests.length - failures}" time="0"`;
  return [
    `  <testsuite name="${escaped(path)}" ${counts}>`,
    ...tests.map((test) => testCase(path, test)),
    "  </testsuite>",
  ].join("\n");
}

function testCase(path: string, { name, finding, fails }: Case): string {
  const { severity, message, place } = finding;
  const position = `${place.range.start.line + 1}:${place.range.start.character + 1}`;
  const where = place.cell === undefined ? `${path}:${position}` : `${path}:cell ${place.cell + 1}:${position}`;
  const text = escaped(message);
  const outcome = fails
    ? `<failure message="${text}" type="${severity}">${escaped(`${where}: ${message}`)}</failure>`
    : `<skipped message="${escaped(`${severity}, below the fail level. ${where}: ${message}`)}"/>`;
  return [
    `    <testcase classname="${escaped(path)}" name="${escaped(name)}" time="0">`,
    `      ${outcome}`,
    "    </testcase>",
  ].join("\n");
}

/** Two tests of one name would be one to a reader of the report. */
function cases(findings: readonly Finding[], { failLevel }: CheckResult): Case[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = [`${finding.code} ${finding.name}`, ...(finding.reference?.name ? [finding.reference.name] : [])].join(
      ": ",
    );
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} (${count})`, finding, fails: reaches(finding.severity, failLevel) };
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for XML 1.0, in which most control characters must not stand in any form. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (/\s/.test(character) ? " " : "\uFFFD"))
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
