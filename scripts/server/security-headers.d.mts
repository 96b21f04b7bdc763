export const securityHeaders: Record<string, string>;
export const closedPolicy: string;
