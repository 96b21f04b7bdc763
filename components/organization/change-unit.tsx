import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { UnitDetail } from "@/lib/organization/queries/unit";
import { EndUnitForm, MoveUnitForm, UpdateUnitForm } from "./unit-form";
import { UnitSearch } from "./unit-search";

type Props = {
  unit: UnitDetail;
  /** The unit it is to hang under, once one was chosen. */
  parent: UnitDetail | null;
  text: string;
  found: { id: string; name: string; code: string; parentName: string | null }[];
  today: string;
};

/** Rename, move or close one unit. */
export function ChangeUnit({ unit, parent, text, found, today }: Props) {
  const path = `/unit/${unit.id}/ubah`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/unit", label: "Unit kerja" },
          { href: `/unit/${unit.id}`, label: unit.name },
        ]}
        current="Ubah"
      />
      <PageHead title={`Ubah ${unit.name}`} />
      <Section title="Nama dan sifat">
        <UpdateUnitForm unit={unit} />
      </Section>
      {unit.parentId !== null && (
        <>
          <Section title="Pindahkan ke induk lain" id="pindah">
            {parent === null ? (
              <UnitSearch
                path={path}
                text={text}
                found={found.filter(({ id }) => id !== unit.id)}
                hrefOf={({ id }) => `${path}?induk=${id}#pindah`}
              />
            ) : (
              <MoveUnitForm unit={unit} parentId={parent.id} parentName={parent.name} />
            )}
          </Section>
          <Section title="Tutup unit" id="tutup">
            <EndUnitForm unit={unit} today={today} />
          </Section>
        </>
      )}
    </>
  );
}
