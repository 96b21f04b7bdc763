import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

// Every file loads the same libraries: the workers share what the first of them compiled.
process.env.NODE_COMPILE_CACHE ??= resolve(".data/compile-cache");

// `react-server` lets tests import modules headed by `server-only`, as the server itself does.
const conditions = ["react-server", "node", "module"];
const shared = {
  resolve: { alias: { "@": resolve(".") } },
  ssr: { resolve: { conditions, externalConditions: ["react-server", "node"] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.ts",
            "prisma/seed/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
          ],
          env: { TZ: "UTC" },
          pool: "threads",
          // These tests hold nothing between files, so modules are loaded once per worker.
          isolate: false,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/database.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          env: { TZ: "UTC" },
          pool: "threads",
        },
      },
    ],
  },
});
