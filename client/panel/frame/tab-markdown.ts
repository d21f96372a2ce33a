import { tableMarkdown } from "../tables/table-text.ts";
import type { TabContent } from "../tabs/tab.ts";

/** What a tab shows as Markdown: its sentences, and the numbers of its pictures and tables. */
export function tabMarkdown({ answer, remarks, charts, tables }: TabContent): string {
  const pictures = charts.map((each) => ("alternatives" in each ? each.alternatives[0]!.chart : each));
  const parts = [answer, ...remarks, ...[...pictures, ...tables].map(tableMarkdown)];
  return `${parts.join("\n\n")}\n`;
}
