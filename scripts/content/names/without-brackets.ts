/** `The Dog & Duck (back bar)` → `The Dog & Duck`, `Sam Okafor (NPO)` → `Sam Okafor` */
export const withoutBrackets = (name: string): string =>
  name.endsWith(')') ? name.replace(/\([^()]*\)$/, '').trimEnd() : name
