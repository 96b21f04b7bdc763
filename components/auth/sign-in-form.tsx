import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Link } from "@/components/ui/link";
import { signInAction } from "@/lib/auth/actions";

type Props = {
  /** The page the person wanted; already known to be one of our own. */
  returnTo: string | null;
};

export function SignInForm({ returnTo }: Props) {
  return (
    <>
      <ActionForm action={signInAction}>
        {returnTo !== null && <Hidden name="lanjut" value={returnTo} />}
        <TextInput
          name="login"
          label="NIP atau e-mail"
          help="NIP boleh diketik dengan atau tanpa spasi."
          autoComplete="username"
          spellCheck={false}
          maxLength={254}
        />
        <TextInput
          name="password"
          label="Kata sandi"
          type="password"
          autoComplete="current-password"
          maxLength={512}
        />
        <FormButtons>
          <SubmitButton pendingText="Memeriksa...">Masuk</SubmitButton>
        </FormButtons>
      </ActionForm>
      <div className="mt-8 space-y-3 border-t border-line pt-6">
        <p>
          Baru pertama kali masuk, atau menerima kode baru?{" "}
          <Link href="/aktivasi">Aktifkan akun dengan kode</Link>.
        </p>
        <p>Lupa kata sandi? Minta kode baru kepada admin kepegawaian instansi Anda.</p>
      </div>
    </>
  );
}
