-- Sign-in, mail, limits, and what makes a repeated write harmless.

CREATE TABLE session (
    token_hash BYTEA    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('staff', 'person', 'draft', 'helper')),
    staff_id   UUID    REFERENCES staff (id),
    person_id  UUID    REFERENCES person (id),
    journey_id UUID    REFERENCES journey (id),
    assignee   TEXT,
    created_at BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX session_of_staff ON session (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX session_of_person ON session (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX session_of_journey ON session (journey_id) WHERE journey_id IS NOT NULL;

CREATE TABLE link (
    token_hash BYTEA    NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind IN ('staff', 'person', 'draft', 'helper')),
    staff_id   UUID    REFERENCES staff (id),
    person_id  UUID    REFERENCES person (id),
    journey_id UUID    REFERENCES journey (id),
    assignee   TEXT,
    email      TEXT    NOT NULL,
    target     TEXT    NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    spent_at   BIGINT
);

CREATE TABLE mail (
    id            UUID    NOT NULL PRIMARY KEY,
    message_id    TEXT    NOT NULL UNIQUE,
    recipient     TEXT    NOT NULL,
    subject       TEXT    NOT NULL,
    text          TEXT    NOT NULL,
    html          TEXT    NOT NULL,
    created_at    BIGINT NOT NULL,
    due_at        BIGINT NOT NULL,
    attempts      BIGINT NOT NULL,
    claimed_until BIGINT,
    sent_at       BIGINT,
    last_error    TEXT
);
CREATE INDEX mail_waiting ON mail (due_at, id) WHERE sent_at IS NULL;

CREATE TABLE rate (
    bucket       TEXT    NOT NULL PRIMARY KEY,
    window_start BIGINT NOT NULL,
    count        BIGINT NOT NULL
);

CREATE TABLE flash (
    id         UUID    NOT NULL PRIMARY KEY,
    body       TEXT    NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE command (
    id      UUID    NOT NULL PRIMARY KEY,
    at      BIGINT NOT NULL,
    outcome TEXT    NOT NULL
);
CREATE INDEX command_by_age ON command (at);
