/**
 * Text from a user's files, safe to show: control and invisible formatting characters, which could move a terminal's
 * cursor or hide what code says, become a visible `·`. Offsets stay the same.
 */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => "·".repeat(character.length));
}
