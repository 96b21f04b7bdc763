"use client";

import { useLinkStatus } from "next/link";

/** Shows, while the page behind a link is on its way, that the press was noticed. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return pending ? (
    <span className="link-pending">
      <span className="sr-only">Memuat halaman...</span>
    </span>
  ) : null;
}
