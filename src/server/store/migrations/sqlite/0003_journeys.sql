-- Journeys and what happens in them.

CREATE TABLE journey (
    id             BLOB    NOT NULL PRIMARY KEY,
    person_id      BLOB    NOT NULL REFERENCES person (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('application', 'onboarding')),
    template       TEXT    NOT NULL,
    version        INTEGER NOT NULL,
    job            TEXT,
    anchor         TEXT    NOT NULL,
    location       TEXT,
    state          TEXT    NOT NULL,
    stage          TEXT,
    -- The application an onboarding comes from.
    application_id BLOB    UNIQUE REFERENCES journey (id),
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL,
    sent_at        INTEGER,
    revision       INTEGER NOT NULL,
    FOREIGN KEY (template, version) REFERENCES version (template, number)
) STRICT;
CREATE INDEX journey_of_person ON journey (person_id);
CREATE INDEX journey_sent ON journey (sent_at DESC, id DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX journey_sent_by_job ON journey (job, sent_at DESC, id DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX journey_by_kind ON journey (kind, anchor DESC, id DESC);

CREATE TABLE answer (
    journey_id BLOB    NOT NULL REFERENCES journey (id),
    question   TEXT    NOT NULL,
    raw        TEXT    NOT NULL,
    value      TEXT,
    problem    TEXT,
    revision   INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    page       BLOB,
    PRIMARY KEY (journey_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    journey_id BLOB    NOT NULL REFERENCES journey (id),
    seq        INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    actor      TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    PRIMARY KEY (journey_id, seq)
) STRICT, WITHOUT ROWID;

-- The history of an application, undone decisions and the undoing included. Where it stands is derived from it; the
-- journey's state and stage are there for lists.
CREATE TABLE decision (
    journey_id BLOB NOT NULL REFERENCES journey (id),
    seq        INTEGER NOT NULL,
    decision   TEXT NOT NULL,
    by_staff   BLOB REFERENCES staff (id),
    at         INTEGER NOT NULL,
    PRIMARY KEY (journey_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    journey_id BLOB NOT NULL REFERENCES journey (id),
    assignee   TEXT NOT NULL,
    name       TEXT NOT NULL,
    email      TEXT NOT NULL,
    PRIMARY KEY (journey_id, assignee)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
    id          BLOB    NOT NULL PRIMARY KEY,
    journey_id  BLOB    NOT NULL REFERENCES journey (id),
    question    TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    sha256      BLOB    NOT NULL,
    stored_as   TEXT    NOT NULL UNIQUE,
    uploaded_at INTEGER NOT NULL,
    removed_at  INTEGER
) STRICT;
CREATE INDEX file_of_journey ON file (journey_id);

CREATE TABLE fit_request (
    id          BLOB    NOT NULL PRIMARY KEY,
    journey_id  BLOB    NOT NULL REFERENCES journey (id),
    step        TEXT,
    message     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    answered_at INTEGER
) STRICT;
CREATE INDEX fit_request_of_journey ON fit_request (journey_id);

CREATE TABLE adjustment_request (
    id         BLOB    NOT NULL PRIMARY KEY,
    journey_id BLOB    REFERENCES journey (id),
    person_id  BLOB    REFERENCES person (id),
    job        TEXT,
    email      TEXT    NOT NULL,
    message    TEXT    NOT NULL,
    at         INTEGER NOT NULL
) STRICT;
