import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "@/proxy";

const policyOf = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers })).headers;

test("every page gets a strict policy with a nonce of its own", () => {
  const [one, two] = [policyOf("/masuk"), policyOf("/masuk")].map(
    (all) => all.get("content-security-policy") ?? "",
  );
  for (const part of [
    /script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'(;|$)/,
    /default-src 'none'/,
    /object-src 'none'/,
    /base-uri 'none'/,
    /form-action 'self'/,
    /frame-ancestors 'none'/,
  ]) {
    expect(one).toMatch(part);
  }
  expect(one?.match(/script-src [^;]*/)?.[0]).not.toMatch(/unsafe|http|\*/);
  expect(one).not.toBe(two);
});

test("the page learns its own address from the server, never from the visitor", () => {
  const headers = policyOf("/skp/1?a=b", { "x-path": "//evil.example", "content-security-policy": "none" });
  expect(headers.get("x-middleware-request-x-path")).toBe("/skp/1?a=b");
  expect(headers.get("x-middleware-request-content-security-policy")).toContain("strict-dynamic");
});

test("a year chosen in the address is remembered, an empty one forgotten, one only fetched ahead left alone", () => {
  const cookieOf = (path: string, headers: Record<string, string> = {}) =>
    policyOf(path, headers).get("set-cookie");
  expect(cookieOf("/tim?tahun=2025")).toMatch(/^tahun=2025; Path=\/;.*HttpOnly; SameSite=lax$/i);
  expect(cookieOf("/dasbor?tahun=&subperiode=")).toMatch(/^tahun=;.*Max-Age=0/i);
  expect(cookieOf("/dasbor?tahun=2025%0d%0aX")).toMatch(/^tahun=;/);
  expect(cookieOf("/tim")).toBeNull();
  expect(cookieOf("/tim?tahun=2025", { "next-router-prefetch": "1" })).toBeNull();
});

test.each([
  ["/", true],
  ["/masuk", true],
  ["/skp/1", true],
  ["/apimu", true],
  ["/api/health", false],
  ["/_next/static/chunk.js", false],
])("%s runs through it: %s", (path, expected) => {
  expect(new RegExp(`^${config.matcher[0]}$`).test(path)).toBe(expected);
});
