type Subject = { subjectType: string | null; subjectId: string | null; employeeId: string | null };

/** Where the subject of an event can be seen; null when it has no page. */
export function subjectHref({ subjectType, subjectId, employeeId }: Subject): string | null {
  const person = employeeId === null ? null : `/pegawai/${employeeId}`;
  if (subjectId === null) return person;
  switch (subjectType) {
    case "PerformanceAgreement":
      return `/perjanjian-kinerja/${subjectId}`;
    case "StrategicGoal":
      return "/perjanjian-kinerja/renstra";
    case "Skp":
      return `/skp/${subjectId}`;
    case "Evaluation":
      return `/evaluasi/${subjectId}`;
    case "EvaluationReport":
      return `/laporan-evaluasi/${subjectId}`;
    case "CoachingPlan":
      return `/pembinaan/${subjectId}`;
    case "Award":
      return `/penghargaan/${subjectId}`;
    case "Sanction":
      return `/sanksi/${subjectId}`;
    case "Dialogue":
      return `/dialog/${subjectId}`;
    case "Period":
      return `/admin/periode/${subjectId}`;
    default:
      return person;
  }
}
