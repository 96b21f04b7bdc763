import { describe, expect, it } from "vitest";
import { faultOf, isRetryable } from "@/lib/db/faults";

/** As the driver, Prisma's raw statements, its models and a commit report the same thing. */
const withCode = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });
const raw = (cause: object) =>
  Object.assign(new Error("Raw query failed."), {
    code: "P2010",
    meta: { driverAdapterError: Object.assign(new Error("adapter"), { cause }) },
  });
const atCommit = (cause: object) => Object.assign(new Error("adapter"), { cause });

describe("faultOf", () => {
  it.each([
    ["a server that is not there", withCode("ECONNREFUSED")],
    ["a socket that is not there", withCode("ENOENT", { syscall: "connect" })],
    ["a connection cut while writing", withCode("EPIPE")],
    ["a server that starts up", withCode("57P03")],
    ["Prisma: closed", withCode("P1017")],
    ["a raw statement", raw({ kind: "ConnectionClosed" })],
    ["a commit", atCommit({ kind: "DatabaseNotReachable" })],
    ["the driver without a code", new Error("Connection terminated unexpectedly")],
    ["the pool without a code", new Error("timeout exceeded when trying to connect")],
  ])("the database is away: %s", (_name, error) => {
    expect(faultOf(error)).toBe("AWAY");
    expect(isRetryable(error)).toBe(false);
  });

  it.each([
    ["the driver", withCode("53100")],
    ["a raw statement", raw({ kind: "postgres", code: "53100", originalCode: "53100" })],
    ["a model", atCommit({ kind: "postgres", code: "53100" })],
  ])("the disk is full: %s", (_name, error) => {
    expect(faultOf(error)).toBe("FULL");
  });

  it.each([
    ["a rule of the database", withCode("23505")],
    ["a file that is not there", withCode("ENOENT", { syscall: "open" })],
    ["an error of ours", new Error("Tidak ada.")],
    ["a statement that took too long", withCode("57014")],
    ["no error at all", undefined],
  ])("neither: %s", (_name, error) => {
    expect(faultOf(error)).toBeNull();
  });
});

describe("isRetryable", () => {
  it.each([
    ["Prisma", withCode("P2034")],
    ["a raw statement", raw({ originalCode: "40P01" })],
    ["a commit", atCommit({ kind: "TransactionWriteConflict" })],
  ])("two transactions in each other's way: %s", (_name, error) => {
    expect(isRetryable(error)).toBe(true);
    expect(faultOf(error)).toBeNull();
  });
});
