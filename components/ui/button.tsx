import type { ComponentProps } from "react";
import { Link } from "./link";

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger";

const tones: Record<ButtonTone, string> = {
  primary: "border-action bg-action text-paper hover:bg-action-deep hover:text-paper",
  secondary: "border-edge bg-paper text-ink hover:bg-sand hover:text-ink",
  quiet: "border-transparent bg-transparent text-action underline hover:bg-sand hover:text-action-deep",
  danger: "border-error bg-paper text-error hover:bg-error hover:text-paper",
};

/** The classes of a button, for the rare element that is neither button nor link. */
export function buttonClass(tone: ButtonTone = "primary"): string {
  return `inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 text-center font-semibold underline-offset-4 aria-disabled:opacity-60 print:hidden ${tone === "quiet" ? "" : "no-underline"} ${tones[tone]}`;
}

/** A press that changes something. Its words are a verb and what it acts on: "Ajukan SKP". */
export function Button({ tone, type = "button", ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type={type} {...rest} className={`${buttonClass(tone)} ${rest.className ?? ""}`} />;
}

/** Looks like a button, but opens another page. */
export function ButtonLink({ tone, ...rest }: ComponentProps<typeof Link> & { tone?: ButtonTone }) {
  return <Link {...rest} className={`${buttonClass(tone)} ${rest.className ?? ""}`} />;
}
