/** The only place where an opaque staff id stands beside a name. */
interface UserRow {
  id: string;
  login: string;
  name: string;
  /** argon2id, PHC string; empty = none was set, and none opens. */
  password: string;
  created_at: number;
  disabled_at: number | null;
  last_sign_in_at: number | null;
  /** What the directory calls this person; an administrator wrote it down. */
  directory_login: string | null;
  /** The subject that first signed in by that name, the only one from then on. */
  directory_subject: string | null;
}

interface GrantRow {
  user: string;
  role: 'operator' | 'reception' | 'supervisor' | 'administrator';
  /** '*' = every centre. */
  centre: string;
}

interface RightRow {
  user: string;
  name: string;
  centre: string;
}

interface SessionRow {
  /** SHA-256 of the cookie: a stolen table opens no session. */
  id: string;
  user: string;
  csrf: string;
  created_at: number;
  seen_at: number;
  via: string;
  browser: string | null;
  system: string | null;
}

interface LoginFailureRow {
  /** SHA-256 of what was typed as login: it may have been a password. */
  login: string;
  failures: number;
  last_at: number;
}

interface SignInLinkRow {
  /** SHA-256 of the token. */
  id: string;
  user: string;
  kind: 'invitation' | 'reset';
  until: number;
}

interface SecondFactorRow {
  user: string;
  /** Sealed with the key file's key. */
  secret: string;
  confirmed_at: number | null;
  /** Time step of the last code taken: none is taken twice. */
  last_step: number;
}

interface RecoveryCodeRow {
  user: string;
  /** Keyed hash. */
  id: string;
}

export type IdentityTables = {
  users: UserRow;
  grants: GrantRow;
  rights: RightRow;
  sessions: SessionRow;
  login_failures: LoginFailureRow;
  sign_in_links: SignInLinkRow;
  second_factors: SecondFactorRow;
  recovery_codes: RecoveryCodeRow;
};
