import { TextInput } from "@/components/form/text-input";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { type OperatorAccounts, PAGE_SIZE } from "@/lib/agency/queries";
import { AccountTable } from "./account-table";
import { InviteAdminForm } from "./invite-admin-form";

type Props = { view: OperatorAccounts; page: number; params: SearchParams };

export function AccountsOfAgency({ view: { agency, text, rows, more }, page, params }: Props) {
  return (
    <>
      <FilterBar path="/operator/akun" keep={{ instansi: agency.id }}>
        <TextInput
          name="cari"
          label="Cari akun lain: NIP, e-mail, atau nama"
          type="search"
          defaultValue={text}
        />
      </FilterBar>
      <AccountTable agencyId={agency.id} rows={rows} />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={more}
        noun="akun"
        path="/operator/akun"
        params={params}
      />
      <InviteAdminForm agencyId={agency.id} />
    </>
  );
}
