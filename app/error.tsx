"use client";

import { FailureNotice } from "@/components/layout/failure-notice";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: Props) {
  return <FailureNotice reference={error.digest} onRetry={retry} />;
}
