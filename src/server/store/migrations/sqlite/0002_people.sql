-- People and what is known of them.

CREATE TABLE person (
    -- Dense, for indexes in memory.
    ord          INTEGER PRIMARY KEY,
    id           BLOB    NOT NULL UNIQUE,
    -- Confirmed and in lower case.
    email        TEXT    UNIQUE,
    -- As typed, while it is not confirmed.
    typed_email  TEXT,
    name         TEXT    NOT NULL,
    -- Name and address in lower case, for search.
    search       TEXT    NOT NULL,
    locale       TEXT    NOT NULL,
    created_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    merged_into  BLOB    REFERENCES person (id)
) STRICT;

CREATE TABLE profile (
    person_id BLOB    NOT NULL PRIMARY KEY REFERENCES person (id),
    facts     TEXT    NOT NULL,
    revision  INTEGER NOT NULL
) STRICT;

CREATE TABLE fact_log (
    person_id    BLOB    NOT NULL REFERENCES person (id),
    id           BLOB    NOT NULL,
    attribute    TEXT    NOT NULL,
    -- Null: the fact was taken back.
    value        TEXT,
    source       TEXT    NOT NULL,
    effective_at INTEGER NOT NULL,
    recorded_at  INTEGER NOT NULL,
    PRIMARY KEY (person_id, id)
) STRICT, WITHOUT ROWID;

-- Equal-opportunity data: apart from the profile, so that no rule can read it.
CREATE TABLE protected_fact (
    person_id   BLOB    NOT NULL REFERENCES person (id),
    attribute   TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, attribute)
) STRICT, WITHOUT ROWID;

-- What a merge changed, so that it can be taken back.
CREATE TABLE merge (
    id           BLOB    NOT NULL PRIMARY KEY,
    from_person  BLOB    NOT NULL REFERENCES person (id),
    into_person  BLOB    NOT NULL REFERENCES person (id),
    journeys     TEXT    NOT NULL,
    facts_before TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    undone_at    INTEGER
) STRICT;
