import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { MAP_PAGE_SIZE, type TeamMap } from "@/lib/lineage/queries/team-map";
import { ContributionTable } from "./contribution-table";
import { contributionsTo, idlePeople } from "./contributions";

type Props = { map: TeamMap; page: number; params: SearchParams };

/** Under each of the leader's results who serves it, directly or through a team lead; what nobody serves stands out. */
export function TeamMapView({ map, page, params }: Props) {
  const { columns, rows, year, people, skpId } = map;
  const idle = idlePeople(rows);
  return (
    <>
      <PageHead
        title={`Peta tim ${year}`}
        status={
          <p className="max-w-prose">
            Di bawah setiap hasil kerja Anda: siapa yang mendukungnya, langsung atau melalui ketua tim, dengan
            tahap SKP masing-masing.
          </p>
        }
        quiet={
          <>
            <ButtonLink tone="quiet" href="/tim">
              Daftar tim
            </ButtonLink>
            {skpId !== null && (
              <>
                <ButtonLink tone="quiet" href={`/skp/${skpId}/matriks`}>
                  Matriks peran
                </ButtonLink>
                <ButtonLink tone="quiet" href={`/skp/${skpId}/garis`}>
                  Pekerjaan saya mendukung
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      {columns.length === 0 && (
        <EmptyState title="SKP Anda belum berisi hasil kerja.">
          <p>
            Pegawai tetap dapat menyusun SKP lebih dahulu. Petanya terbentuk begitu hasil kerja Anda ditulis
            dan pegawai menautkannya.
          </p>
        </EmptyState>
      )}
      {columns.map(({ id, statement }, index) => (
        <Section key={id} title={`${index + 1}. ${statement}`}>
          <ContributionTable
            caption={`Pendukung hasil kerja ${index + 1}`}
            contributions={contributionsTo(id, rows)}
            none="Belum ada pegawai pada halaman ini yang mendukung hasil kerja ini."
          />
        </Section>
      ))}
      <Section title="Belum tertaut ke hasil kerja Anda">
        <ContributionTable
          caption="Hasil kerja yang belum tertaut"
          contributions={contributionsTo(null, rows)}
          none="Semua hasil kerja tim pada halaman ini sudah tertaut."
        />
        {idle.length > 0 && <p className="mt-3">Belum menulis hasil kerja: {idle.join("; ")}</p>}
      </Section>
      <Pager
        page={page}
        pageSize={MAP_PAGE_SIZE}
        total={people}
        noun="pegawai"
        path="/tim/peta"
        params={params}
      />
    </>
  );
}
