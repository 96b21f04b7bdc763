import type { NextConfig } from "next";
import { closedPolicy, securityHeaders } from "./scripts/server/security-headers.mjs";

// Pages get their full policy, with a nonce, from proxy.ts; the closed one covers files and handlers.
const headers = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }));

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
