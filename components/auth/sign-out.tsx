import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { signOutAction, signOutEverywhereAction } from "@/lib/auth/actions";

/** "Keluar" at the foot of the menu. The menu stands twice on a page, so each form needs an id of its own. */
export function SignOut({ id }: { id?: string }) {
  return (
    <ActionForm action={signOutAction} id={id}>
      <SubmitButton tone="quiet" pendingText="Keluar...">
        Keluar
      </SubmitButton>
    </ActionForm>
  );
}

/** Ends every session of the account, on this and on all other devices. */
export function SignOutEverywhere() {
  return (
    <ActionForm action={signOutEverywhereAction} id="keluar-semua">
      <SubmitButton tone="secondary" pendingText="Keluar...">
        Keluar dari semua perangkat
      </SubmitButton>
    </ActionForm>
  );
}
