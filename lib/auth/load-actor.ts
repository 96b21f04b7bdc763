import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/core/env";
import { pool } from "@/lib/db/client";
import { rowsOf } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";

/** The facts of a live session in one round trip (function session_actor in the database). */
export async function loadActor(sessionId: string): Promise<Actor | null> {
  const asked = Prisma.sql`SELECT session_actor(${sessionId}::uuid, ${env.sessionIdleMinutes}::int) AS actor`;
  const rows = await rowsOf<{ actor: Actor | null }>(pool, asked);
  return rows[0]?.actor ?? null;
}
