import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { issueCodeAction } from "@/lib/accounts/actions";
import type { Person } from "@/lib/accounts/person";

export function CodeSection({ person }: { person: Person }) {
  const again = person.account?.hasPassword === true;
  return (
    <Section title={again ? "Atur ulang kata sandi" : "Kode aktivasi"}>
      <p className="mb-4 max-w-prose">
        {again
          ? "Kata sandi sekarang langsung tidak berlaku dan semua sesinya berakhir. Pemilik akun membuat kata sandi baru dengan kode."
          : "Kode hanya ditampilkan sekali. Serahkan langsung kepada orangnya; ia membuat kata sandinya sendiri."}
      </p>
      <ActionForm action={issueCodeAction} id="kode">
        <Hidden name="personId" value={person.personId} />
        <SubmitButton tone="secondary" pendingText="Menerbitkan...">
          {again ? "Atur ulang dan terbitkan kode" : "Terbitkan kode"}
        </SubmitButton>
      </ActionForm>
    </Section>
  );
}
