import type { Place, TextEdit } from "../documents/place.ts";
import { isSameEdit, touch } from "../documents/place-order.ts";
import type { Fix } from "./finding.ts";

/** Fixes of one kind that are made together: their edits in one fix, each edit once. Takes time linear in the number of edits. */
export class JointFix {
  private readonly first: Fix;
  private readonly edits: TextEdit[] = [];
  private readonly byLine = new Map<string, TextEdit[]>();

  constructor(first: Fix) {
    this.first = first;
    for (const edit of first.edits) this.take(edit);
  }

  /** Whether a fix is of the same kind: it says and promises the same. */
  isLike({ title, safe }: Fix): boolean {
    return title === this.first.title && safe === this.first.safe;
  }

  /** Takes the edits of another fix, all or, where one of them would change the same characters in another way, none. */
  add(fix: Fix): boolean {
    const fresh = fix.edits.filter((edit) => !this.near(edit).some((each) => isSameEdit(each, edit)));
    if (fresh.some((edit) => this.near(edit).some((each) => touch(each, edit)))) return false;
    for (const edit of fresh) this.take(edit);
    return true;
  }

  toFix(): Fix {
    return { ...this.first, edits: this.edits };
  }

  private take(edit: TextEdit): void {
    this.edits.push(edit);
    for (const line of linesOf(edit)) {
      const others = this.byLine.get(line);
      if (others === undefined) this.byLine.set(line, [edit]);
      else others.push(edit);
    }
  }

  private near(edit: TextEdit): TextEdit[] {
    return linesOf(edit).flatMap((line) => this.byLine.get(line) ?? []);
  }
}

function linesOf({ path, cell, range }: Place): string[] {
  const lines: string[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) lines.push(`${path}\n${cell ?? ""}\n${line}`);
  return lines;
}
