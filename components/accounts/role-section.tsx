import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/ui/section";
import { grantRoleAction, revokeRoleAction } from "@/lib/accounts/actions";
import { ROLE_HELP, ROLE_LABEL } from "@/lib/accounts/labels";
import type { Person } from "@/lib/accounts/person";

const ROLES = (["HR_ADMIN", "UNIT_HR", "AUDITOR"] as const).map((value) => ({
  value,
  label: ROLE_LABEL[value],
  meaning: ROLE_HELP[value],
}));

export function RoleSection({ person }: { person: Person }) {
  const grants = person.account?.grants ?? [];
  return (
    <Section title="Peran tambahan">
      <p className="mb-4 max-w-prose">
        Peran atasan dan pimpinan mengikuti jabatan, jadi tidak perlu diberikan di sini.
      </p>
      {grants.length > 0 && (
        <ul className="mb-6 divide-y divide-line border-y border-line">
          {grants.map(({ id, role, unit }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span>
                {ROLE_LABEL[role]}
                {unit && `, ${unit.name}`}
              </span>
              <ActionForm action={revokeRoleAction} id={`cabut-${id}`}>
                <Hidden name="grantId" value={id} />
                <SubmitButton tone="danger" pendingText="Mencabut...">
                  Cabut peran
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={grantRoleAction} id="peran">
        <Hidden name="personId" value={person.personId} />
        <RadioRows name="role" label="Beri peran" options={ROLES} />
        <TextInput
          name="unitCode"
          label="Kode unit"
          help="Hanya untuk pengelola kepegawaian unit. Kode ada di halaman Unit kerja."
          optional
          width="max-w-80"
        />
        <SubmitButton tone="secondary">Beri peran</SubmitButton>
      </ActionForm>
    </Section>
  );
}
