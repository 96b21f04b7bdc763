import { Prisma } from "@/lib/db/generated/client";

/** SQL that makes a UUIDv7, as the application makes them elsewhere; works on every supported PostgreSQL. */
export const NEW_ID = Prisma.raw(`encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
  placing substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
  52, 1), 53, 1), 'hex')::uuid`);
