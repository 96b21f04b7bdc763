import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Kinerja ASN", template: "%s · Kinerja ASN" },
  description: "Pengelolaan kinerja pegawai aparatur sipil negara.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#0b5d63" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the content security policy is new for each request, so no page may be rendered ahead.
  await connection();
  return (
    <html lang="id" className="font-sans">
      <body>{children}</body>
    </html>
  );
}
