import "server-only";
import { z } from "zod";
import { activationHash, newActivationCode } from "@/lib/auth/activation";
import { activationEnd } from "@/lib/auth/rules";
import { inSystem } from "@/lib/db/tenant";

const operatorInput = z.object({
  email: z.email("Isi --email dengan alamat e-mail yang benar.").toLowerCase(),
  name: z.string("Isi --name dengan nama operator.").trim().min(1, "Isi --name dengan nama operator."),
});

/**
 * Creates a system operator, or gives an existing one a new code, and returns the one-time activation code. For the
 * command line only: whoever can start it owns the server. Throws ZodError on bad input, Error when the address
 * belongs to somebody of an agency.
 */
export async function inviteOperator(
  rawInput: unknown,
  now = new Date(),
): Promise<{ email: string; code: string }> {
  const { email, name } = operatorInput.parse(rawInput);
  const code = newActivationCode();
  const activation = {
    activationHash: activationHash(code),
    activationExpires: activationEnd(now),
  };
  await inSystem(async (tx) => {
    const known = await tx.account.findUnique({ where: { email }, select: { isOperator: true } });
    if (known?.isOperator === false)
      throw new Error("E-mail ini sudah dipakai akun sebuah instansi; pakai e-mail lain.");
    await tx.account.upsert({
      where: { email },
      create: { email, name, isOperator: true, ...activation },
      update: { name, disabledAt: null, ...activation },
    });
  });
  return { email, code };
}
