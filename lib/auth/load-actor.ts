import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { env } from "@/lib/core/env";
import { prisma } from "@/lib/db/client";

/** The facts of a live session in one round trip (function session_actor in the database). */
export async function loadActor(sessionId: string): Promise<Actor | null> {
  const rows = await prisma.$queryRaw<
    { actor: Actor | null }[]
  >`SELECT session_actor(${sessionId}::uuid, ${env.sessionIdleMinutes}::int) AS actor`;
  return rows[0]?.actor ?? null;
}
