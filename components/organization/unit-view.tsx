import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { formatDay } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";
import type { HeadHistoryRow, UnitPage } from "@/lib/organization/queries/unit";
import { HeadSentence } from "./head-sentence";
import { PositionTable } from "./position-table";
import { UnitApproach } from "./unit-approach";
import { UnitLinks } from "./unit-links";

type Props = {
  page: UnitPage;
  canManage: boolean;
  canAddPeople: boolean;
  canPrint: boolean;
  /** Whether the viewer decides how plans are written here. */
  canChoose: boolean;
  people: ReactNode;
  /** Who may appraise here by delegation. */
  delegations: ReactNode;
};

/** One unit: who leads it, its posts, its people, what is below, who led it before. */
export function UnitView({ page, canManage, canAddPeople, canPrint, canChoose, people, delegations }: Props) {
  const { unit, above, below, positions, history } = page;
  const parents = above.map(({ id, name }) => ({ href: `/unit/${id}`, label: name }));
  return (
    <>
      <Breadcrumb parents={[{ href: "/unit", label: "Unit kerja" }, ...parents]} current={unit.name} />
      <PageHead
        title={unit.name}
        status={<HeadSentence unit={unit} />}
        action={
          canAddPeople && (
            <ButtonLink href={`/pegawai/baru?unit=${unit.id}`}>Tambah pegawai di sini</ButtonLink>
          )
        }
        quiet={<UnitLinks unitId={unit.id} canManage={canManage} canPrint={canPrint} />}
      />
      <Section title="Tentang unit">
        <DescriptionList
          items={[
            { term: "Kode", value: unit.code },
            { term: "Pegawai", value: `${formatNumber(unit.people)} orang di unit ini sendiri` },
            ...(unit.isIndependent
              ? [{ term: "Sifat", value: <Badge tone="action">Unit kerja mandiri</Badge> }]
              : []),
          ]}
        />
      </Section>
      <Section title="Jabatan" id="jabatan">
        <PositionTable positions={positions} unitId={unit.id} canManage={canManage} />
      </Section>
      {people && (
        <Section title="Pegawai" id="pegawai">
          {people}
        </Section>
      )}
      <UnitApproach unit={unit} canChoose={canChoose} />
      {delegations}
      <Section title="Unit di bawahnya">
        <ul>
          {below.map(({ id, name, code }) => (
            <li key={id}>
              <Link href={`/unit/${id}`} className="inline-flex min-h-11 items-center">
                {name}
              </Link>{" "}
              <span className="text-sm text-quiet">{code}</span>
            </li>
          ))}
        </ul>
        {below.length === 0 && <p className="text-quiet">Tidak ada unit di bawah unit ini.</p>}
      </Section>
      <Section title="Yang pernah memimpin">
        {history.length === 0 ? (
          <EmptyState title="Belum ada pimpinan yang tercatat." />
        ) : (
          <Timeline entries={history.map(entryOf)} />
        )}
      </Section>
    </>
  );
}

function entryOf({ id, name, kind, positionName, startsOn, endsOn }: HeadHistoryRow) {
  const acting = kind === "DEFINITIVE" ? "" : `${ASSIGNMENT_KIND_LABELS[kind]} `;
  const until = endsOn === null ? "sekarang" : formatDay(endsOn);
  return {
    id,
    when: `${formatDay(startsOn)} sampai ${until}`,
    what: name,
    detail: `${acting}${positionName}`,
  };
}
