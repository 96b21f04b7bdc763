/** Longest text of one field of an evaluation, in characters. */
export const TEXT_LIMIT = 2000;
