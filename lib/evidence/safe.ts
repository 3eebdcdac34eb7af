/** Text made safe for a terminal, and for whatever reads lines: breaks and tabs stay, other control characters become visible. */
export function safe(text: string): string {
  return text.replace(
    /[^\P{C}\n\t]|[\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
