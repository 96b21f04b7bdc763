import { UnitSearch } from "@/components/organization/unit-search";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { fullName } from "@/lib/employees/names";
import type { Person } from "@/lib/employees/queries/person";
import type { PositionRow, UnitDetail } from "@/lib/organization/queries/unit";
import { AssignForm } from "./assign-form";

type Props = {
  person: Person;
  unit: UnitDetail | null;
  positions: PositionRow[];
  text: string;
  found: { id: string; name: string; code: string; parentName: string | null }[];
  today: string;
};

/** Chooses a unit, then a post in it. The person's own unit is chosen to begin with. */
export function AssignPage({ person, unit, positions, text, found, today }: Props) {
  const path = `/pegawai/${person.id}/penempatan`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/pegawai", label: "Pegawai" },
          { href: `/pegawai/${person.id}`, label: fullName(person) },
        ]}
        current="Penempatan"
      />
      <PageHead title={`Tempatkan ${fullName(person)}`} />
      <Section title={unit === null ? "Pilih unit" : "Unit lain"}>
        <UnitSearch path={path} text={text} found={found} hrefOf={({ id }) => `${path}?unit=${id}`} />
      </Section>
      {unit !== null && (
        <Section title={`Jabatan di ${unit.name}`}>
          <AssignForm employeeId={person.id} positions={positions} today={today} />
        </Section>
      )}
    </>
  );
}
