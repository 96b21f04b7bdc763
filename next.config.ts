import type { NextConfig } from "next";

// Pages get their full policy, with a nonce, from proxy.ts; this one covers files and handlers.
const headers = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];
const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const config: NextConfig = {
  output: "standalone",
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  deploymentId: process.env.BUILD_ID,
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // Next adds its generated route types to this file, so that tsconfig.json stays the same with and without a build.
  typescript: { tsconfigPath: "tsconfig.next.json" },
  images: { unoptimized: true },
  poweredByHeader: false,
  // scripts/server/compress.mjs does it once per answer.
  compress: false,
  serverExternalPackages: ["pg", "pdfmake", "pino", "read-excel-file", "write-excel-file"],
  // An import of 25 MB with its form; smaller limits are checked where the file is read.
  experimental: { serverActions: { bodySizeLimit: "26mb" }, proxyClientMaxBodySize: "26mb" },
  // pdfmake opens its fonts by path, which the tracer does not see.
  outputFileTracingIncludes: { "/**": ["node_modules/pdfmake/fonts/Roboto/*.ttf"] },
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: closedPolicy }] },
  ],
};

export default config;
