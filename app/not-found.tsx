import type { Metadata } from "next";
import { NOT_FOUND_TITLE, NotFoundWords } from "@/components/layout/not-found-words";
import { PublicShell } from "@/components/layout/public-shell";

export const metadata: Metadata = { title: NOT_FOUND_TITLE };

export default function NotFound() {
  return (
    <PublicShell title={NOT_FOUND_TITLE}>
      <NotFoundWords />
    </PublicShell>
  );
}
