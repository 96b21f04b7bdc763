import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/core/action";
import { ActionForm } from "./action-form";
import { FormButtons } from "./form-buttons";
import { SubmitButton } from "./submit-button";

type Props = {
  /** "Periksa sebelum mengajukan SKP" */
  title: string;
  /** What will happen and what can no longer be changed. */
  consequence: string;
  summary: { term: string; value: ReactNode }[];
  action: FormAction;
  /** The verb: "Ajukan SKP". */
  submitLabel: string;
  pendingText?: string;
  danger?: boolean;
  back: { href: string; label: string };
  /** Hidden inputs, and fields such as a reason. */
  children?: ReactNode;
};

/** The check page before what cannot be undone. */
export function ConfirmPage(props: Props) {
  return (
    <>
      <PageHead title={props.title} status={<p className="max-w-prose">{props.consequence}</p>} />
      <DescriptionList items={props.summary} />
      <ActionForm action={props.action} className="mt-6">
        {props.children}
        <FormButtons>
          <SubmitButton tone={props.danger ? "danger" : "primary"} pendingText={props.pendingText}>
            {props.submitLabel}
          </SubmitButton>
          <ButtonLink tone="quiet" href={props.back.href}>
            {props.back.label}
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
