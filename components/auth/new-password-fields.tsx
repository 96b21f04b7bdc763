import { TextInput } from "@/components/form/text-input";

/** A new password, typed twice. Pasting from a password manager is welcome. */
export function NewPasswordFields() {
  return (
    <>
      <TextInput
        name="newPassword"
        label="Kata sandi baru"
        help="8 sampai 128 karakter, misalnya empat kata yang tidak berkaitan. Jangan memuat nama, NIP, tanggal lahir, atau e-mail Anda."
        type="password"
        autoComplete="new-password"
        maxLength={512}
      />
      <TextInput
        name="repeat"
        label="Ulangi kata sandi baru"
        type="password"
        autoComplete="new-password"
        maxLength={512}
      />
    </>
  );
}
