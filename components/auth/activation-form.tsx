import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { activateAction } from "@/lib/auth/actions";
import { NewPasswordFields } from "./new-password-fields";

export function ActivationForm() {
  return (
    <ActionForm action={activateAction}>
      <TextInput
        name="login"
        label="NIP atau e-mail"
        help="NIP boleh diketik dengan atau tanpa spasi."
        autoComplete="username"
        spellCheck={false}
        maxLength={254}
      />
      <TextInput
        name="code"
        label="Kode aktivasi"
        help="16 huruf dan angka dari admin kepegawaian. Huruf besar, spasi, dan tanda hubung tidak berpengaruh."
        autoComplete="one-time-code"
        spellCheck={false}
        maxLength={40}
        width="max-w-72"
      />
      <NewPasswordFields />
      <FormButtons>
        <SubmitButton pendingText="Memeriksa...">Aktifkan akun</SubmitButton>
        <ButtonLink tone="quiet" href="/masuk">
          Kembali ke halaman masuk
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
