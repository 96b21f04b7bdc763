import { z } from "zod";

const schema = z.object({
  APP_DATABASE_URL: z.url(),
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(32),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug"]).default("info"),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(120),
  SESSION_HOURS: z.coerce.number().int().min(1).max(72).default(12),
});

const parsed = schema.safeParse(process.env);
if (!parsed.success) {
  const names = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new Error(`Variabel lingkungan belum diisi atau tidak sah: ${names}. Lihat docs/OPERATIONS.md.`);
}
const values = parsed.data;

/** Everything the process reads from its environment, checked once at start. */
export const env = {
  appDatabaseUrl: values.APP_DATABASE_URL,
  publicUrl: values.PUBLIC_URL,
  publicOrigin: new URL(values.PUBLIC_URL).origin,
  nextAuthSecret: values.NEXTAUTH_SECRET,
  logLevel: values.LOG_LEVEL,
  poolSize: values.DATABASE_POOL_SIZE,
  sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
  sessionHours: values.SESSION_HOURS,
};
