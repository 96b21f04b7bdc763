import type { ComponentProps } from "react";
import { type ButtonTone, buttonClass } from "./button-class";
import { Link } from "./link";

/** A press that changes something. Its words are a verb and what it acts on: "Ajukan SKP". */
export function Button({ tone, type = "button", ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type={type} {...rest} className={withMore(buttonClass(tone), rest.className)} />;
}

/** Looks like a button, but opens another page. */
export function ButtonLink({ tone, ...rest }: ComponentProps<typeof Link> & { tone?: ButtonTone }) {
  return <Link {...rest} className={withMore(buttonClass(tone), rest.className)} />;
}

const withMore = (own: string, more: string | undefined) => (more === undefined ? own : `${own} ${more}`);
