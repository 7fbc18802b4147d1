-- What an organisation authors. Bodies are JSON texts; instants are microseconds since 1970 in UTC.

CREATE TABLE staff (
    id            UUID    NOT NULL PRIMARY KEY,
    email         TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('admin', 'recruiter')),
    active        BOOLEAN NOT NULL,
    created_at    BIGINT NOT NULL
);

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE content (
    kind         TEXT    NOT NULL CHECK (kind IN ('organisation', 'attribute', 'segment', 'template', 'job', 'persona')),
    slug         TEXT    NOT NULL,
    position     BIGINT NOT NULL,
    draft        TEXT    NOT NULL,
    revision     BIGINT NOT NULL,
    published    TEXT,
    -- The revision of the draft that was published: while they differ, there is something to publish.
    published_revision BIGINT,
    archived     BOOLEAN NOT NULL,
    updated_at   BIGINT NOT NULL,
    updated_by   UUID REFERENCES staff (id),
    PRIMARY KEY (kind, slug)
);

CREATE TABLE version (
    template     TEXT    NOT NULL,
    number       BIGINT NOT NULL,
    hash         TEXT    NOT NULL,
    frozen       TEXT    NOT NULL,
    published_at BIGINT NOT NULL,
    published_by UUID REFERENCES staff (id),
    PRIMARY KEY (template, number)
);

-- One row; it changes with every publishing, so that nodes know when to load content again.
CREATE TABLE content_revision (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision BIGINT NOT NULL
);
INSERT INTO content_revision (only_row, revision) VALUES (1, 0);
