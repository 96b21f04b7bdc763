// npm run operator:create -- --email x --name y: the first account of an installation, and the way back in when the
// operator's password is lost.
import { parseArgs } from "node:util";
import { ZodError } from "zod";
import { inviteOperator } from "@/lib/auth/operators";
import { env } from "@/lib/core/env";
import { pool } from "@/lib/db/client";

try {
  const options = { email: { type: "string" }, name: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  const { email, code } = await inviteOperator(values);
  console.log(`Akun operator ${email} siap.
Kode aktivasi: ${code}
Kode ini hanya ditampilkan sekali dan berlaku 7 hari. Pakai di ${env.publicUrl}/aktivasi untuk membuat kata sandi.`);
} catch (error) {
  const reason =
    error instanceof ZodError
      ? error.issues[0]?.message
      : String(error instanceof Error ? error.message : error);
  console.error(`Akun operator tidak dibuat: ${reason}`);
  process.exitCode = 1;
} finally {
  await pool.end();
}
