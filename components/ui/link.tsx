import type { ComponentProps } from "react";

/**
 * A link within the application: a plain one, which SoftNavigation follows without a page load once it runs. The
 * framework's own link would be one client component each, and most of what a page with fifty links costs the server.
 */
export function Link({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  return <a href={href} {...rest} />;
}
