import type { RefObject } from "react";

type Props = {
  message: string;
  /** Each wrong field: where it is and the same sentence that stands at it. */
  errors: { href: string; text: string }[];
  reference?: string;
  ref?: RefObject<HTMLDivElement | null>;
};

/** On top of a form that was refused. It takes the focus; each line leads to its field. */
export function ErrorSummary({ message, errors, reference, ref }: Props) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="mb-6 border-2 border-s-8 border-error bg-paper px-4 py-3 focus:outline-3 focus:outline-due-ring"
    >
      <p className="text-lg font-semibold">{message}</p>
      {errors.length > 0 && (
        <ul className="mt-1">
          {errors.map((error) => (
            <li key={error.href}>
              <a
                href={error.href}
                className="inline-flex min-h-11 items-center text-error hover:text-error-deep"
              >
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {reference && <p className="mt-1 text-sm text-quiet">Nomor rujukan: {reference}</p>}
    </div>
  );
}
