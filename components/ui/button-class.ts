export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";

const tones: Record<ButtonTone, string> = {
  primary: "border-action bg-action text-paper hover:bg-action-deep hover:text-paper",
  secondary: "border-edge bg-paper text-ink hover:bg-sand hover:text-ink",
  quiet: "border-transparent bg-transparent text-action underline hover:bg-sand hover:text-action-deep",
  danger: "border-error bg-paper text-error hover:bg-error hover:text-paper",
};

/** The looks of a button. Apart from the components, so that browser code can take them without the router's link. */
export function buttonClass(tone: ButtonTone = "primary"): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-center font-semibold underline-offset-4 aria-disabled:opacity-60 print:hidden ${tone === "quiet" ? "" : "no-underline"} ${tones[tone]}`;
}
