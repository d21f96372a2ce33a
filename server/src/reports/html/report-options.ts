import type { Place } from "../../documents/place.ts";
import type { CheckResult } from "../check-result.ts";

/** How to write an HTML report. */
export interface HtmlReportOptions {
  /** Address that opens a place of the code, where the page is shown by something that can open it; null: plain text. */
  placeUrl: ((place: Place) => string) | null;
}

/** What every section of the page is made from. */
export interface ReportContext extends HtmlReportOptions {
  result: CheckResult;
}
