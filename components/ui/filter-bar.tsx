import type { ReactNode } from "react";
import { FormScope } from "@/components/form/form-scope";
import { Button, ButtonLink } from "./button";

type Props = {
  /** The list's own address; also where "Hapus saringan" leads. */
  path: string;
  /** Parameters to carry along unseen, such as the sort order. */
  keep?: Record<string, string | undefined>;
  active?: boolean;
  /** "Cari" where there is only something to search for. */
  submitLabel?: string;
  children: ReactNode;
};

/** A GET form above a list: filters live in the address, so a filtered list can be shared and works without JavaScript. */
export function FilterBar({
  path,
  keep = {},
  active = false,
  submitLabel = "Terapkan saringan",
  children,
}: Props) {
  return (
    <search className="print:hidden">
      <form action={path} method="get" noValidate className="border-y border-line bg-wash px-3 py-3">
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
          <FormScope filter>{children}</FormScope>
          <div className="flex flex-wrap gap-2 max-sm:*:w-full">
            <Button tone="secondary" type="submit">
              {submitLabel}
            </Button>
            {active && (
              <ButtonLink tone="quiet" href={path}>
                Hapus saringan
              </ButtonLink>
            )}
          </div>
        </div>
      </form>
    </search>
  );
}
