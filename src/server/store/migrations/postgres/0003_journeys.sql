-- Journeys and what happens in them.

CREATE TABLE journey (
    id             UUID    NOT NULL PRIMARY KEY,
    person_id      UUID    NOT NULL REFERENCES person (id),
    kind           TEXT    NOT NULL CHECK (kind IN ('application', 'onboarding')),
    template       TEXT    NOT NULL,
    version        BIGINT NOT NULL,
    job            TEXT,
    anchor         DATE    NOT NULL,
    location       TEXT,
    state          TEXT    NOT NULL,
    stage          TEXT,
    -- The application an onboarding comes from.
    application_id UUID    UNIQUE REFERENCES journey (id),
    created_at     BIGINT NOT NULL,
    updated_at     BIGINT NOT NULL,
    sent_at        BIGINT,
    revision       BIGINT NOT NULL,
    FOREIGN KEY (template, version) REFERENCES version (template, number)
);
CREATE INDEX journey_of_person ON journey (person_id);
CREATE INDEX journey_sent ON journey (sent_at DESC, id DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX journey_sent_by_job ON journey (job, sent_at DESC, id DESC) WHERE sent_at IS NOT NULL;
CREATE INDEX journey_by_kind ON journey (kind, anchor DESC, id DESC);

CREATE TABLE answer (
    journey_id UUID    NOT NULL REFERENCES journey (id),
    question   TEXT    NOT NULL,
    raw        TEXT    NOT NULL,
    value      TEXT,
    problem    TEXT,
    revision   BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    page       UUID,
    PRIMARY KEY (journey_id, question)
);

CREATE TABLE event (
    journey_id UUID    NOT NULL REFERENCES journey (id),
    seq        BIGINT NOT NULL,
    at         BIGINT NOT NULL,
    actor      TEXT    NOT NULL,
    what       TEXT    NOT NULL,
    PRIMARY KEY (journey_id, seq)
);

-- The history of an application, undone decisions and the undoing included. Where it stands is derived from it; the
-- journey's state and stage are there for lists.
CREATE TABLE decision (
    journey_id UUID NOT NULL REFERENCES journey (id),
    seq        BIGINT NOT NULL,
    decision   TEXT NOT NULL,
    by_staff   UUID REFERENCES staff (id),
    at         BIGINT NOT NULL,
    PRIMARY KEY (journey_id, seq)
);

CREATE TABLE assignment (
    journey_id UUID NOT NULL REFERENCES journey (id),
    assignee   TEXT NOT NULL,
    name       TEXT NOT NULL,
    email      TEXT NOT NULL,
    PRIMARY KEY (journey_id, assignee)
);

CREATE TABLE file (
    id          UUID    NOT NULL PRIMARY KEY,
    journey_id  UUID    NOT NULL REFERENCES journey (id),
    question    TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    media_type  TEXT    NOT NULL,
    size        BIGINT NOT NULL,
    sha256      BYTEA    NOT NULL,
    stored_as   TEXT    NOT NULL UNIQUE,
    uploaded_at BIGINT NOT NULL,
    removed_at  BIGINT
);
CREATE INDEX file_of_journey ON file (journey_id);

CREATE TABLE fit_request (
    id          UUID    NOT NULL PRIMARY KEY,
    journey_id  UUID    NOT NULL REFERENCES journey (id),
    step        TEXT,
    message     TEXT    NOT NULL,
    at          BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX fit_request_of_journey ON fit_request (journey_id);

CREATE TABLE adjustment_request (
    id         UUID    NOT NULL PRIMARY KEY,
    journey_id UUID    REFERENCES journey (id),
    person_id  UUID    REFERENCES person (id),
    job        TEXT,
    email      TEXT    NOT NULL,
    message    TEXT    NOT NULL,
    at         BIGINT NOT NULL
);
