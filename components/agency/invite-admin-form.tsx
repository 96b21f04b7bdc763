import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/ui/section";
import { inviteAdminAction } from "@/lib/agency/actions";

export function InviteAdminForm({ agencyId }: { agencyId: string }) {
  return (
    <Section title="Undang admin kepegawaian">
      <p className="mb-4 max-w-prose">
        Admin ini mengimpor pegawai dan menerbitkan kode bagi yang lain. Mengundang alamat yang sama lagi
        menerbitkan kode baru baginya.
      </p>
      <ActionForm action={inviteAdminAction} id="undang" className="max-w-xl">
        <Hidden name="agencyId" value={agencyId} />
        <TextInput name="name" label="Nama" maxLength={200} autoComplete="off" />
        <TextInput name="email" label="E-mail" type="email" maxLength={254} autoComplete="off" />
        <TextInput
          name="nip"
          label="NIP"
          help="Bila diisi, akun ini tersambung dengan data pegawainya setelah impor."
          optional
          inputMode="numeric"
          maxLength={24}
          autoComplete="off"
        />
        <FormButtons>
          <SubmitButton tone="secondary">Undang admin</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
