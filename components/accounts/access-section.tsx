import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { disableAccountAction, enableAccountAction, unlockAccountAction } from "@/lib/accounts/actions";
import type { Person } from "@/lib/accounts/person";

/** Unlock, disable, enable: whichever applies now. */
export function AccessSection({ person, now }: { person: Person; now: Date }) {
  const { account, personId } = person;
  if (account === null) return null;
  const locked = account.lockedUntil !== null && account.lockedUntil > now;
  return (
    <Section title="Akses">
      {locked && (
        <ActionForm action={unlockAccountAction} id="buka-kunci" className="mb-6">
          <Hidden name="personId" value={personId} />
          <SubmitButton tone="secondary">Buka kunci sekarang</SubmitButton>
        </ActionForm>
      )}
      {account.disabledAt === null ? (
        <ActionForm action={disableAccountAction} id="nonaktif">
          <p className="mb-4 max-w-prose">
            Akun nonaktif tidak dapat dipakai masuk dan semua sesinya berakhir. Data kinerjanya tetap
            tersimpan.
          </p>
          <Hidden name="personId" value={personId} />
          <Hidden name="version" value={account.version} />
          <SubmitButton tone="danger">Nonaktifkan akun</SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm action={enableAccountAction} id="aktif">
          <Hidden name="personId" value={personId} />
          <Hidden name="version" value={account.version} />
          <SubmitButton tone="secondary">Aktifkan kembali</SubmitButton>
        </ActionForm>
      )}
    </Section>
  );
}
