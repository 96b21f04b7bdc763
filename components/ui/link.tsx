import NextLink from "next/link";
import type { ComponentProps } from "react";
import { LinkPending } from "./link-pending";

/** In-app link. Prefetching is off: on a slow, paid line it would fetch every page in view. */
export function Link({ children, ...rest }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink prefetch={false} {...rest}>
      {children}
      <LinkPending />
    </NextLink>
  );
}
