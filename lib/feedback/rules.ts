/** Rows of one page of the feedback lists. */
export const PAGE_SIZE = 20;
