/** Letters that a text may have; fields of the pages take no more. */
export const longest = {
  announcement: 200,
  message: 500,
  /** What boards, kiosks and tickets have room for. */
  centreName: 40,
  centreAddress: 120,
  phone: 40,
} as const;
