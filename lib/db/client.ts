import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/core/env";
import { logger } from "@/lib/core/logger";
import { PrismaClient } from "@/lib/db/generated/client";
import { OpeningClient } from "@/lib/db/opening-client";
import { statementName } from "@/lib/db/statement-name";

/** The one connection pool of this process, as the application role (row-level security applies). */
export const pool = new pg.Pool({
  Client: OpeningClient,
  // Statements that do not wait for one another go out together.
  pipeline: true,
  connectionString: env.appDatabaseUrl,
  max: env.poolSize,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 60_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  // Pages read a few rows through many joins: compiling such a plan costs more than running it.
  options: "-c jit=off",
});

// A connection the server closed while idle: the pool opens a new one when it is needed.
pool.on("error", (error) => logger.warn({ reason: error.message }, "idle database connection lost"));

export const prisma = new PrismaClient({
  adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
});
