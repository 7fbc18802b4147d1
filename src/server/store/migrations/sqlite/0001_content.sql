-- What an organisation authors. Bodies are JSON texts; instants are microseconds since 1970 in UTC.

CREATE TABLE staff (
    id            BLOB    NOT NULL PRIMARY KEY,
    email         TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    role          TEXT    NOT NULL CHECK (role IN ('admin', 'recruiter')),
    active        INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE content (
    kind         TEXT    NOT NULL CHECK (kind IN ('organisation', 'attribute', 'segment', 'template', 'job', 'persona')),
    slug         TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    draft        TEXT    NOT NULL,
    revision     INTEGER NOT NULL,
    published    TEXT,
    -- The revision of the draft that was published: while they differ, there is something to publish.
    published_revision INTEGER,
    archived     INTEGER NOT NULL CHECK (archived IN (0, 1)),
    updated_at   INTEGER NOT NULL,
    updated_by   BLOB REFERENCES staff (id),
    PRIMARY KEY (kind, slug)
) STRICT;

CREATE TABLE version (
    template     TEXT    NOT NULL,
    number       INTEGER NOT NULL,
    hash         TEXT    NOT NULL,
    frozen       TEXT    NOT NULL,
    published_at INTEGER NOT NULL,
    published_by BLOB REFERENCES staff (id),
    PRIMARY KEY (template, number)
) STRICT;

-- One row; it changes with every publishing, so that nodes know when to load content again.
CREATE TABLE content_revision (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO content_revision (only_row, revision) VALUES (1, 0);
