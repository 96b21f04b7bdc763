import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { PAGE_SIZE, type PeoplePage } from "@/lib/accounts/list";
import type { Zone } from "@/lib/core/dates";
import { PeopleFilter } from "./people-filter";
import { PeopleTable } from "./people-table";

type Props = { people: PeoplePage; params: SearchParams; zone: Zone };

export function PeopleList({ people: { filter, rows, more, lone }, params, zone }: Props) {
  const { text, show, page, now } = filter;
  return (
    <>
      <PeopleFilter text={text} show={show} />
      <PeopleTable caption="Akun pegawai" rows={rows} now={now} zone={zone} />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={more}
        noun="pegawai"
        path="/admin/akun"
        params={params}
      />
      {lone.length > 0 && (
        <Section title="Akun tanpa data pegawai">
          <PeopleTable caption="Akun tanpa data pegawai" rows={lone} now={now} zone={zone} />
        </Section>
      )}
    </>
  );
}
