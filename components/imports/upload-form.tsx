import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FileInput } from "@/components/form/file-input";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/core/action";

type Props = {
  action: FormAction;
  label: string;
  /** Said after the kinds of file: the most rows, and what comes first. */
  limits: string;
  before?: ReactNode;
  after?: ReactNode;
};

/** The file that is checked, with what the check has to know beside it. */
export function UploadForm({ action, label, limits, before, after }: Props) {
  return (
    <ActionForm action={action} className="mb-8">
      {before}
      <FileInput
        name="file"
        label={label}
        help={`CSV atau XLSX, paling besar 25 MB dan ${limits}`}
        accept=".csv,.xlsx"
      />
      {after}
      <FormButtons>
        <SubmitButton pendingText="Memeriksa berkas...">Periksa berkas</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
