# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles, the database and its table: how they are made, and how they are put right again."""

DATABASE = "helloworlddao"
MOVED_DATABASE = "helloworlddao_moved"
ROLES = ("ops", "bridge", "dba", "reports")
CLIENT_ROLES = ("ops", "bridge")

_ATTRIBUTES = {"ops": "NOSUPERUSER", "bridge": "NOSUPERUSER", "dba": "SUPERUSER", "reports": "NOSUPERUSER"}

TABLES = """
CREATE TABLE users (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text NOT NULL UNIQUE,
  display_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX ON users (updated_at);
INSERT INTO users (email, display_name, created_at, updated_at)
  SELECT format('member%s@example.org', n), format('Member %s', n), now() - n * interval '1 day', now() - n * interval '1 minute'
  FROM generate_series(1, 200) AS n;
GRANT SELECT, INSERT, UPDATE ON users TO bridge;
GRANT SELECT ON users TO ops, reports;
"""


# Which databases there are, and how often each was found damaged.
CONDITION = "SELECT d.datname, coalesce(s.checksum_failures, 0) FROM pg_database d LEFT JOIN pg_stat_database s USING (datname)"


def create_roles(passwords):
    lines = [f"CREATE ROLE {role} LOGIN {_ATTRIBUTES[role]} PASSWORD '{passwords[role]}';" for role in ROLES]
    return "\n".join([*lines, "GRANT pg_monitor TO ops;", f"CREATE DATABASE {DATABASE};"])


def restore_roles(passwords):
    """Undoes every fault that is made of roles, whichever it was."""
    return "\n".join(f"ALTER ROLE {role} LOGIN CONNECTION LIMIT -1 PASSWORD '{passwords[role]}';" for role in ROLES)


# What is written vanishes without an error. A batch that is under way comes before or behind it all.
STALE_SYNC = """
BEGIN;
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
UPDATE users SET updated_at = updated_at - interval '1 hour';
CREATE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER vanish BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION vanish();
COMMIT;
"""

RESTORE_SYNC = """
DROP TRIGGER IF EXISTS vanish ON users;
DROP FUNCTION IF EXISTS vanish();
UPDATE users SET updated_at = now() WHERE id = (SELECT min(id) FROM users)
  AND (SELECT max(updated_at) < now() - interval '1 minute' FROM users);
"""


def restore_database(is_moved):
    rename = f"ALTER DATABASE {MOVED_DATABASE} RENAME TO {DATABASE};" if is_moved else ""
    return f"{rename} ALTER DATABASE {DATABASE} ALLOW_CONNECTIONS true CONNECTION LIMIT -1;"


def end_sessions(*roles):
    quoted = ", ".join(f"'{role}'" for role in roles)
    return f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IN ({quoted});"
