"use client";

import "./globals.css";
import { FailureNotice } from "@/components/layout/failure-notice";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="id" className="font-sans">
      <body>
        <title>Halaman belum dapat dibuka · Kinerja ASN</title>
        <FailureNotice reference={error.digest} onRetry={retry} />
      </body>
    </html>
  );
}
