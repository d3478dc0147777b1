/** The only place where an opaque staff id stands beside a name. */
interface UserRow {
  id: string;
  login: string;
  name: string;
  /** argon2id, PHC string. */
  password: string;
  created_at: number;
}

interface GrantRow {
  user: string;
  role: 'operator' | 'reception' | 'supervisor' | 'administrator';
  /** '*' = every centre. */
  centre: string;
}

interface SessionRow {
  /** SHA-256 of the cookie: a stolen table opens no session. */
  id: string;
  user: string;
  csrf: string;
  created_at: number;
  seen_at: number;
}

interface LoginFailureRow {
  /** SHA-256 of what was typed as login: it may have been a password. */
  login: string;
  failures: number;
  last_at: number;
}

export type IdentityTables = {
  users: UserRow;
  grants: GrantRow;
  sessions: SessionRow;
  login_failures: LoginFailureRow;
};
