import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { formatDay } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";
import { GENDER_LABELS, STATUS_LABELS } from "@/lib/employees/labels";
import { findLegalStanding } from "@/lib/employees/legal-standing";
import { fullName } from "@/lib/employees/names";
import type { PersonPage } from "@/lib/employees/queries/page";
import { AssignmentSection } from "./assignment-section";
import { SuperiorSection } from "./superior-section";

/** One person: who, where, under whom and why, with what HR may change. */
export function PersonView({ page }: { page: PersonPage }) {
  const { person, assignments } = page;
  const canManage = page.canManage && person.leftOn === null;
  return (
    <>
      <Breadcrumb parents={[{ href: "/pegawai", label: "Pegawai" }]} current={fullName(person)} />
      <PageHead
        title={fullName(person)}
        status={<Standing page={page} />}
        action={
          person.skpId !== null && <ButtonLink href={`/skp/${person.skpId}`}>Buka SKP terakhir</ButtonLink>
        }
        quiet={<Elsewhere id={person.id} canManage={canManage} />}
      />
      <Section title="Identitas">
        <DescriptionList items={identityOf(page)} />
      </Section>
      <SuperiorSection page={page} />
      <AssignmentSection employeeId={person.id} rows={assignments} canManage={canManage} />
    </>
  );
}

function Standing({ page: { person } }: { page: PersonPage }) {
  if (person.leftOn !== null)
    return <StatusLine>Keluar sejak {formatDay(person.leftOn)}. Riwayatnya tetap tersimpan.</StatusLine>;
  if (person.positionName === null)
    return (
      <StatusLine tone="due">
        Belum punya jabatan saat ini{person.unitName && ` (terakhir di ${person.unitName})`}.
      </StatusLine>
    );
  return (
    <StatusLine tone="action">
      {person.positionName} di {person.unitName}.
    </StatusLine>
  );
}

const RECORDS = [
  { label: "Dialog kinerja", href: (id: string) => `/dialog?pegawai=${id}` },
  { label: "Rekam jejak", href: (id: string) => `/rekam-jejak/${id}` },
  { label: "Pelatihan", href: (id: string) => `/pelatihan?pegawai=${id}` },
  { label: "Tugas belajar", href: (id: string) => `/pegawai/${id}/tugas-belajar` },
];

/** The person's other records, and what HR may change. */
function Elsewhere({ id, canManage }: { id: string; canManage: boolean }) {
  return (
    <>
      {RECORDS.map(({ label, href }) => (
        <ButtonLink key={label} tone="quiet" href={href(id)}>
          {label}
        </ButtonLink>
      ))}
      {canManage && (
        <>
          <ButtonLink tone="quiet" href={`/pegawai/${id}/ubah`}>
            Ubah data
          </ButtonLink>
          <ButtonLink tone="quiet" href={`/pegawai/${id}/keluar`}>
            Catat keluar
          </ButtonLink>
        </>
      )}
    </>
  );
}

function identityOf({ person }: PersonPage) {
  const standing = findLegalStanding(person.legalStanding)?.label ?? person.legalStanding;
  return [
    {
      term: "NIP",
      value:
        person.nip === null ? (
          "Tanpa NIP"
        ) : (
          <>
            <span className="tabular-nums">{formatNip(person.nip)}</span>
            {person.nipMasked && <span className="text-quiet"> (tanggal lahir disamarkan)</span>}
          </>
        ),
    },
    { term: "Status", value: `${STATUS_LABELS[person.status]}, ${standing}` },
    { term: "Golongan", value: person.rank ?? "–" },
    ...(person.gender === null ? [] : [{ term: "Jenis kelamin", value: GENDER_LABELS[person.gender] }]),
    ...(person.birthDate === null ? [] : [{ term: "Tanggal lahir", value: formatDay(person.birthDate) }]),
    ...(person.email === null ? [] : [{ term: "Surel dinas", value: person.email }]),
    {
      term: "Unit kerja",
      value:
        person.unitId === null ? (
          "Belum ditempatkan"
        ) : (
          <Link href={`/unit/${person.unitId}`}>{person.unitName}</Link>
        ),
    },
    { term: "SKP", value: person.needsSkp ? "Wajib disusun" : "Tidak diwajibkan pada kedudukan ini" },
  ];
}
