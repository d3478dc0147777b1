/** How people of a centre sign in, and how long it is known what they did. */
export interface SecuritySettings {
  /** Whoever holds one of these roles at the centre signs in with a second factor. */
  readonly secondFactorFor: readonly ('operator' | 'reception' | 'supervisor' | 'administrator')[];
  /** Days that entries of the audit log are kept. */
  readonly auditDays: number;
}

export const defaultSecurity: SecuritySettings = { secondFactorFor: [], auditDays: 1095 };
