-- Sign-in, mail, limits, and what makes a repeated write harmless.

CREATE TABLE session (
    token_hash BLOB    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('staff', 'person', 'draft', 'helper')),
    staff_id   BLOB    REFERENCES staff (id),
    person_id  BLOB    REFERENCES person (id),
    journey_id BLOB    REFERENCES journey (id),
    assignee   TEXT,
    created_at INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_staff ON session (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX session_of_person ON session (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX session_of_journey ON session (journey_id) WHERE journey_id IS NOT NULL;

CREATE TABLE link (
    token_hash BLOB    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('staff', 'person', 'draft', 'helper')),
    staff_id   BLOB    REFERENCES staff (id),
    person_id  BLOB    REFERENCES person (id),
    journey_id BLOB    REFERENCES journey (id),
    assignee   TEXT,
    email      TEXT    NOT NULL,
    target     TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    spent_at   INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE mail (
    id            BLOB    NOT NULL PRIMARY KEY,
    message_id    TEXT    NOT NULL UNIQUE,
    recipient     TEXT    NOT NULL,
    subject       TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    html          TEXT    NOT NULL,
    created_at    INTEGER NOT NULL,
    due_at        INTEGER NOT NULL,
    attempts      INTEGER NOT NULL,
    claimed_until INTEGER,
    sent_at       INTEGER,
    last_error    TEXT
) STRICT;
CREATE INDEX mail_waiting ON mail (due_at, id) WHERE sent_at IS NULL;

CREATE TABLE rate (
    bucket       TEXT    NOT NULL PRIMARY KEY,
    window_start INTEGER NOT NULL,
    count        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE flash (
    id         BLOB    NOT NULL PRIMARY KEY,
    body       TEXT    NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
    id      BLOB    NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    outcome TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX command_by_age ON command (at);
