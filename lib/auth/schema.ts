import { z } from "zod";
import { normalizeLogin } from "@/lib/auth/rules";
import { storableText } from "@/lib/core/text";

const text = (sentence: string) => z.string({ error: sentence }).min(1, sentence);

const login = text("Isi NIP atau alamat e-mail Anda.")
  .max(254, "Isi NIP atau alamat e-mail Anda.")
  .transform((typed) => normalizeLogin(storableText(typed)));

/** Longer texts are cut off before they cost time; the rules of a new password are checked where its owner is known. */
const secret = (sentence: string) => text(sentence).max(512, "Kata sandi paling panjang 128 karakter.");

const repeated = { message: "Ketik kata sandi baru yang sama dua kali.", path: ["repeat"] };
const sameTwice = (input: { newPassword: string; repeat: string }) => input.newPassword === input.repeat;

export const signInInput = z.object({
  login,
  password: secret("Isi kata sandi Anda."),
  lanjut: z.string().max(500).optional(),
});

export const changePasswordInput = z
  .object({
    password: secret("Isi kata sandi Anda sekarang."),
    newPassword: secret("Isi kata sandi baru."),
    repeat: secret("Ulangi kata sandi baru."),
  })
  .refine(sameTwice, repeated);

export const activateInput = z
  .object({
    login,
    code: text("Isi kode aktivasi yang Anda terima.").max(
      40,
      "Kode aktivasi terdiri dari 16 huruf dan angka.",
    ),
    newPassword: secret("Isi kata sandi baru."),
    repeat: secret("Ulangi kata sandi baru."),
  })
  .refine(sameTwice, repeated);

export const signOutInput = z.object({});
