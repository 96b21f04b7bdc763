import NextLink from "next/link";
import type { ComponentProps } from "react";

/** In-app link. Prefetching is off: on a slow, paid line it would fetch every page in view. */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
