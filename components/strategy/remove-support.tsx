import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/core/action";
import type { SupportPage } from "@/lib/strategy/page-data";

type Props = {
  page: SupportPage<{ version: number }>;
  action: FormAction;
  /** "manual ini" */
  what: string;
};

/** Removing asks first: the button stands inside what has to be opened. Nothing while nothing is stored. */
export function RemoveSupport({ page: { head, indicator, stored }, action, what }: Props) {
  if (stored === null) return null;
  return (
    <details className="mt-8 max-w-prose border-t border-line pt-2 print:hidden">
      <summary className="inline-flex min-h-11 items-center text-action underline underline-offset-4">
        Hapus {what}
      </summary>
      <p className="mb-3">Isinya tidak dapat dikembalikan. Indikatornya sendiri tetap ada di SKP.</p>
      <ActionForm action={action} id="hapus">
        <Hidden name="skpId" value={head.id} />
        <Hidden name="indicatorId" value={indicator.id} />
        <Hidden name="version" value={stored.version} />
        <SubmitButton tone="danger" pendingText="Menghapus...">
          Ya, hapus {what}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
