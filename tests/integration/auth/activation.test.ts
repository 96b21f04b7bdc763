import { beforeEach, expect, test } from "vitest";
import { executeAccountWrite } from "@/lib/auth/account-write";
import { activate } from "@/lib/auth/account-writes";
import { loadActor } from "@/lib/auth/load-actor";
import { inviteOperator } from "@/lib/auth/operators";
import { prisma } from "@/lib/db/client";
import { inSystem } from "@/lib/db/tenant";

const NEW = "lima gajah minum kopi";
const visitor = { address: "10.0.0.1", actor: null };
let email: string;
let code: string;

beforeEach(async () => {
  await prisma.rateLimit.deleteMany();
  ({ email, code } = await inviteOperator({
    email: `op${Math.random()}@Uji.example`,
    name: "Operator Satu",
  }));
});

const attempt = (given: string, newPassword = NEW, now = new Date()) =>
  executeAccountWrite(
    activate,
    { visitor, now },
    { login: email, code: given, newPassword, repeat: newPassword },
  );

test("the code, in any spelling, sets the password once and opens a session", async () => {
  const result = await attempt(code.toLowerCase().replaceAll("-", " "));
  expect(result).toMatchObject({ ok: true });
  if (result.ok)
    expect(await loadActor(result.data.sessionId)).toMatchObject({
      isOperator: true,
      mustChangePassword: false,
    });
  expect(await attempt(code, "tujuh burung di pohon")).toMatchObject({
    ok: false,
    code: "ACTIVATION_FAILED",
  });
});

test("sent twice at once: both arrive, one password, one activation", async () => {
  const results = await Promise.all([attempt(code), attempt(code)]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
});

test("a wrong, expired or replaced code and a disabled account are refused alike", async () => {
  const answers = [
    await attempt("AAAA-AAAA-AAAA-AAAA"),
    await attempt(code, NEW, new Date(Date.now() + 8 * 86_400_000)),
  ];
  const old = code;
  ({ code } = await inviteOperator({ email, name: "Operator Satu" }));
  answers.push(await attempt(old));
  await inSystem((tx) => tx.account.update({ where: { email }, data: { disabledAt: new Date() } }));
  answers.push(await attempt(code));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: false, code: "ACTIVATION_FAILED" });
});

test("a weak password is refused and the code stays good", async () => {
  expect(await attempt(code, "password123")).toMatchObject({ fields: { newPassword: expect.any(String) } });
  expect(await attempt(code)).toMatchObject({ ok: true });
});

test("only the hash of the code is stored", async () => {
  const row = await inSystem((tx) => tx.account.findUniqueOrThrow({ where: { email } }));
  expect(row.passwordHash).toBeNull();
  expect(Buffer.from(row.activationHash ?? []).toString("utf8")).not.toContain(code.slice(0, 4));
});
