import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { changePasswordAction } from "@/lib/auth/actions";
import { NewPasswordFields } from "./new-password-fields";

type Props = {
  /** Where "Batal" leads; null when the password must be changed first. */
  backHref: string | null;
};

export function ChangePasswordForm({ backHref }: Props) {
  return (
    <ActionForm action={changePasswordAction}>
      <TextInput
        name="password"
        label="Kata sandi sekarang"
        type="password"
        autoComplete="current-password"
        maxLength={512}
      />
      <NewPasswordFields />
      <FormButtons>
        <SubmitButton>Ganti kata sandi</SubmitButton>
        {backHref !== null && (
          <ButtonLink tone="quiet" href={backHref}>
            Batal
          </ButtonLink>
        )}
      </FormButtons>
    </ActionForm>
  );
}
