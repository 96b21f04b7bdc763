import type { ComponentProps } from "react";

/**
 * A link within the application: a plain one, which SoftNavigation follows without a page load once it runs. The
 * framework's own link would be two browser components each, which the server serialises, reads back and renders.
 */
export function Link({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <a href={href} {...rest} />;
}
