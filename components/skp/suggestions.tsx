import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { saveExpectationsAction } from "@/lib/skp/actions";
import type { BehaviourValue } from "@/lib/skp/behaviour-values";
import { expectationLine, expectationText } from "@/lib/skp/content";
import type { SkpPage } from "@/lib/skp/queries/page";

type Props = { page: SkpPage; value: BehaviourValue; stored: string };

/** What the leader wrote for others on this value: one press adds it here. */
export function Suggestions({ page: { head, suggestions }, value, stored }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="font-semibold">Pernah Anda tulis untuk pegawai lain</p>
      <ul>
        {suggestions.map((suggestion, index) => {
          const line = expectationLine(suggestion);
          return (
            <li key={line}>
              {expectationText(suggestion)}
              <ActionForm action={saveExpectationsAction} id={`usul-${value}-${index}`}>
                <Hidden name="skpId" value={head.id} />
                <Hidden name="value" value={value} />
                <Hidden name="before" value={stored} />
                <Hidden name="lines" value={stored === "" ? line : `${stored}\n${line}`} />
                <SubmitButton tone="quiet">
                  Tambahkan<span className="sr-only">: {suggestion.text}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
