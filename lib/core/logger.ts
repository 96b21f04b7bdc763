import "server-only";
import { randomBytes } from "node:crypto";
import pino from "pino";
import { env } from "@/lib/core/env";
import { createLogOutput } from "@/scripts/server/log-output.mjs";

const SECRET_KEYS = ["password", "passwordHash", "nip", "email", "cookie", "authorization", "code", "input"];

/** Structured JSON log. Secrets and personal fields never reach it. */
export const logger = pino(
  {
    level: env.logLevel,
    base: { app: "kinerja-asn" },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]), censor: "[disembunyikan]" },
  },
  createLogOutput(),
);

/** Logs an unexpected error and returns the short reference number the person sees. */
export function logUnexpected(error: unknown, context: Record<string, string | undefined>): string {
  const reference = randomBytes(4).toString("hex").toUpperCase();
  logger.error({ err: error, reference, ...context }, "unexpected error");
  return reference;
}
