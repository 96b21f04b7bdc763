import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { MatrixTable } from "@/components/ui/matrix-table";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { fullName } from "@/lib/employees/names";
import { MAP_PAGE_SIZE, type MapRow, type TeamMap } from "@/lib/lineage/queries/team-map";
import { STATE_LABEL } from "@/lib/skp/labels";

type Props = { map: TeamMap; page: number; params: SearchParams };

const ELSEWHERE = "lain";

/** Who of the team serves which of the leader's results; empty columns and people without a link stand out. */
export function TeamMapView({ map, page, params }: Props) {
  const { columns, rows, year, people, skpId } = map;
  const served = new Set(rows.flatMap(({ results }) => results.map(({ servesId }) => servesId)));
  const onOnePage = people <= MAP_PAGE_SIZE;
  const byId = new Map(rows.map((row) => [row.employeeId, row]));
  return (
    <>
      <PageHead
        title={`Peta tim ${year}`}
        status={
          <p className="max-w-prose">
            Hasil kerja setiap pegawai di bawah hasil kerja Anda yang didukungnya, dengan tahap SKP-nya.
          </p>
        }
        quiet={
          <>
            <ButtonLink tone="quiet" href="/tim">
              Daftar tim
            </ButtonLink>
            {skpId !== null && (
              <ButtonLink tone="quiet" href={`/skp/${skpId}/garis`}>
                Pekerjaan saya mendukung
              </ButtonLink>
            )}
          </>
        }
      />
      {columns.length === 0 ? (
        <EmptyState title="SKP Anda belum berisi hasil kerja.">
          <p>
            Pegawai tetap dapat menyusun SKP lebih dahulu. Petanya terbentuk begitu hasil kerja Anda ditulis
            dan pegawai menautkannya.
          </p>
        </EmptyState>
      ) : (
        <MatrixTable
          caption="Hasil kerja tim menurut hasil kerja Anda"
          corner="Pegawai"
          columns={[
            ...columns.map(({ id, statement }) => ({
              key: id,
              marked: onOnePage && !served.has(id),
              label: onOnePage && !served.has(id) ? `${statement} (belum ada yang mendukung)` : statement,
            })),
            { key: ELSEWHERE, label: "Belum atau tidak tertaut ke hasil kerja Anda" },
          ]}
          rows={rows.map((row) => ({ key: row.employeeId, label: <Person row={row} /> }))}
          cell={(employeeId, column) => <Cell results={inColumn(byId.get(employeeId), column, columns)} />}
        />
      )}
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

function inColumn(row: MapRow | undefined, column: string, columns: TeamMap["columns"]): MapRow["results"] {
  const results = row?.results ?? [];
  if (column !== ELSEWHERE) return results.filter(({ servesId }) => servesId === column);
  return results.filter(({ servesId }) => !columns.some(({ id }) => id === servesId));
}

function Person({ row }: { row: MapRow }) {
  const name = fullName(row);
  return (
    <>
      {row.skpId === null ? name : <a href={`/skp/${row.skpId}`}>{name}</a>}
      <span className="block text-sm font-normal text-quiet">
        {row.positionName ?? "Jabatan belum tercatat"} ·{" "}
        {row.state === null ? "Belum mulai" : STATE_LABEL[row.state]}
      </span>
    </>
  );
}

function Cell({ results }: { results: MapRow["results"] }) {
  if (results.length === 0) return null;
  return (
    <ul className="list-disc ps-4">
      {results.map(({ id, statement }) => (
        <li key={id}>{statement}</li>
      ))}
    </ul>
  );
}
