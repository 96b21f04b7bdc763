import { expect, test, vi } from "vitest";

vi.stubEnv("PUBLIC_URL", "https://kinerja.example");
vi.stubEnv("APP_DATABASE_URL", "postgresql://x");
vi.stubEnv("NEXTAUTH_SECRET", "x".repeat(32));
const { isSameOrigin } = await import("@/lib/core/origin");

const OWN = "https://kinerja.example";

test.each([
  ["a form of our own", { "sec-fetch-site": "same-origin", origin: OWN }, true],
  ["typed by the person", { "sec-fetch-site": "none" }, true],
  ["an older browser", { origin: OWN }, true],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, false],
  ["a sister domain", { "sec-fetch-site": "same-site", origin: "https://lain.example" }, false],
  ["null origin", { "sec-fetch-site": "cross-site", origin: "null" }, false],
  ["null origin claiming to be same", { "sec-fetch-site": "same-origin", origin: "null" }, false],
  ["nothing at all", {}, false],
  ["older browser, another site", { origin: "https://evil.example" }, false],
  ["older browser, null", { origin: "null" }, false],
  ["spoofed forwarded host", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }, false],
  ["other port", { origin: "https://kinerja.example:8443" }, false],
  ["plain http", { origin: "http://kinerja.example" }, false],
])("%s", (_name, headers, expected) => {
  expect(isSameOrigin(new Headers(headers as Record<string, string>))).toBe(expected);
});
