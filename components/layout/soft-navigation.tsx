"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { isWithin, softPath } from "./soft-path";

/**
 * Follows the links of the application without a page load, and shows that the press was noticed while the page is on
 * its way. One listener for all links; without JavaScript they are what they are. The menu stays while pages change, so
 * its mark of the open page is moved here.
 */
export function SoftNavigation() {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (event.defaultPrevented || event.button !== 0 || modified) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const path = link?.hasAttribute("href") ? softPath(link, window.location) : null;
      if (link === null || path === null) return;
      event.preventDefault();
      link.closest("details.sheet")?.removeAttribute("open");
      startTransition(() => router.push(path));
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  const path = usePathname();
  useEffect(() => {
    for (const link of document.querySelectorAll(".menu a")) {
      const isOpen = isWithin(path, link.getAttribute("href") ?? "");
      if (isOpen) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }, [path]);
  return pending ? (
    <span className="link-pending">
      <span className="sr-only">Memuat halaman...</span>
    </span>
  ) : null;
}
