/** Letters that a text may have; fields of the pages take no more. */
export const longest = { announcement: 200, message: 500 } as const;
