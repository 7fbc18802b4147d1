-- People and what is known of them.

CREATE TABLE person (
    -- Dense, for indexes in memory.
    ord          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           UUID    NOT NULL UNIQUE,
    -- Confirmed and in lower case.
    email        TEXT    UNIQUE,
    -- As typed, while it is not confirmed.
    typed_email  TEXT,
    name         TEXT    NOT NULL,
    -- Name and address in lower case, for search.
    search       TEXT    NOT NULL,
    locale       TEXT    NOT NULL,
    created_at   BIGINT NOT NULL,
    confirmed_at BIGINT,
    merged_into  UUID    REFERENCES person (id)
);

CREATE TABLE profile (
    person_id UUID    NOT NULL PRIMARY KEY REFERENCES person (id),
    facts     TEXT    NOT NULL,
    revision  BIGINT NOT NULL
);

CREATE TABLE fact_log (
    person_id    UUID    NOT NULL REFERENCES person (id),
    id           UUID    NOT NULL,
    attribute    TEXT    NOT NULL,
    -- Null: the fact was taken back.
    value        TEXT,
    source       TEXT    NOT NULL,
    effective_at BIGINT NOT NULL,
    recorded_at  BIGINT NOT NULL,
    PRIMARY KEY (person_id, id)
);

-- Equal-opportunity data: apart from the profile, so that no rule can read it.
CREATE TABLE protected_fact (
    person_id   UUID    NOT NULL REFERENCES person (id),
    attribute   TEXT    NOT NULL,
    value       TEXT    NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, attribute)
);

-- What a merge changed, so that it can be taken back.
CREATE TABLE merge (
    id           UUID    NOT NULL PRIMARY KEY,
    from_person  UUID    NOT NULL REFERENCES person (id),
    into_person  UUID    NOT NULL REFERENCES person (id),
    journeys     TEXT    NOT NULL,
    facts_before TEXT    NOT NULL,
    at           BIGINT NOT NULL,
    undone_at    BIGINT
);
