export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";

/** The looks of a button (`.button` in globals.css). Apart from the components, so that browser code can take them alone. */
export function buttonClass(tone: ButtonTone = "primary"): string {
  return `button button-${tone}`;
}
