import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { buttonClass } from "@/components/ui/button-class";
import { signOutAction, signOutEverywhereAction } from "@/lib/auth/actions";

const FORM = "keluar";

/** What the buttons of the menu send: stands once on a page, the menu twice. */
export function SignOutForm() {
  return (
    <ActionForm action={signOutAction} id={FORM}>
      {null}
    </ActionForm>
  );
}

/** "Keluar" at the foot of the menu; needs the SignOutForm somewhere on the page. */
export function SignOutButton() {
  return (
    <button type="submit" form={FORM} className={`${buttonClass("quiet")} max-sm:w-full`}>
      Keluar
    </button>
  );
}

/** "Keluar" as a form of its own. */
export function SignOut({ id }: { id: string }) {
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
