import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Every file loads the same libraries: the workers share what the first of them compiled.
process.env.NODE_COMPILE_CACHE ??= resolve(".data/compile-cache");

// `react-server` lets tests import modules headed by `server-only`, as the server itself does.
const conditions = ["react-server", "node", "module"];
const shared = {
  resolve: { alias: { "@": resolve(".") } },
  ssr: { resolve: { conditions, externalConditions: ["react-server", "node"] } },
};

/** Without the times of an earlier run Vitest starts the largest files first; these take longest, and none may come last. */
const LONG =
  /integration\/(hostile|matrix|seed\/|documents\/demo-|printing\/hundred|imports\/size|auth\/sign-in|.*course-roles)/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
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
          testTimeout: 20_000,
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
