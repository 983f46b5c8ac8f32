package sqlite

// applicationID stands in the header of the file and tells an archive from
// other SQLite files: "rdut".
const applicationID = 0x72647574

// steps take an archive from one version of the schema to the next: step i to
// version i+1. A step that was released is never changed.
var steps = []string{`
CREATE TABLE state (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL, -- grows with every record that is added or replaced
  stories  INTEGER NOT NULL  -- the revision that the stories were made at
);
INSERT INTO state VALUES (1, 0, 0);

CREATE TABLE engine (
  id   INTEGER PRIMARY KEY,
  json TEXT NOT NULL UNIQUE
);

CREATE TABLE document (
  seq       INTEGER PRIMARY KEY, -- in the order of adding
  id        TEXT NOT NULL UNIQUE,
  uri       TEXT NOT NULL,
  title     TEXT NOT NULL,
  outlet    TEXT NOT NULL,
  published TEXT NOT NULL,
  added     TEXT NOT NULL,
  text_hash TEXT NOT NULL, -- SHA-256 of the text as it was first read
  text_size INTEGER NOT NULL
);

CREATE TABLE source (
  document INTEGER PRIMARY KEY REFERENCES document(seq),
  uri      TEXT NOT NULL,
  form     TEXT NOT NULL,
  size     INTEGER NOT NULL,
  raw      BLOB NOT NULL -- zstd
);

-- live: 1 the record in use, 0 one that waits for its reading to be whole, 2 one
-- that was replaced and is to be removed.
CREATE TABLE record (
  number       INTEGER PRIMARY KEY,
  document     INTEGER NOT NULL REFERENCES document(seq),
  engine       INTEGER NOT NULL REFERENCES engine(id),
  live         INTEGER NOT NULL,
  attributions INTEGER NOT NULL,
  events       INTEGER NOT NULL
);
CREATE INDEX record_document ON record (document, live);
CREATE UNIQUE INDEX record_live ON record (document) WHERE live = 1;
CREATE INDEX record_waiting ON record (live) WHERE live <> 1;

CREATE TABLE body (
  record     INTEGER PRIMARY KEY REFERENCES record(number),
  json       BLOB NOT NULL, -- zstd of readout/record/1
  annotation BLOB NOT NULL  -- zstd of the layers that the schema leaves out
);

-- What documents, statements and events are found by. A column that may hold
-- several names has separators between them (see names in index.go).
CREATE VIRTUAL TABLE words USING fts5 (title, text, outlet, actor, country, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE said USING fts5 (text, speaker, addressee, authority, country, outlet, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE acts USING fts5 (text, type, actor, country, outlet, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");

CREATE TABLE story (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  json     BLOB NOT NULL -- zstd
);

CREATE TABLE judgement (
  number     INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL,
  json       TEXT NOT NULL,
  retired    TEXT, -- null while no later one has taken its place
  retired_by INTEGER REFERENCES judgement(number)
);
CREATE TABLE judged (
  document  TEXT NOT NULL,
  judgement INTEGER NOT NULL REFERENCES judgement(number),
  PRIMARY KEY (document, judgement)
) WITHOUT ROWID;

-- documents that an engine cannot read again, with the reason
CREATE TABLE kept (
  document INTEGER NOT NULL REFERENCES document(seq),
  engine   INTEGER NOT NULL REFERENCES engine(id),
  why      TEXT NOT NULL,
  PRIMARY KEY (document, engine)
) WITHOUT ROWID;
`, `
-- revision: that of the archive when the record came to be or into use
ALTER TABLE record ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
UPDATE record SET revision = document;
CREATE INDEX record_revision ON record (revision) WHERE live = 1;
-- the quotations of a record by themselves; null where they stand in annotation alone
ALTER TABLE body ADD COLUMN quotations BLOB;

-- Stories can be made again from the records.
DROP TABLE story;
CREATE TABLE story (
  number      INTEGER PRIMARY KEY, -- in the order of putting
  id          TEXT NOT NULL UNIQUE,
  json        BLOB NOT NULL, -- zstd
  line        TEXT NOT NULL, -- in brief, as JSON
  first_day   INTEGER NOT NULL, -- 20240912; 0 unknown
  last_day    INTEGER NOT NULL,
  accounts    INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  newest      TEXT NOT NULL, -- what lists are sorted by (see StoryLine.Key)
  widest      TEXT NOT NULL,
  oldest      TEXT NOT NULL
);
CREATE INDEX story_newest ON story (newest, last_day, first_day, accounts, independent);
CREATE INDEX story_widest ON story (widest, last_day, first_day, accounts, independent);
CREATE INDEX story_oldest ON story (oldest, last_day, first_day, accounts, independent);
CREATE TABLE account (
  document TEXT NOT NULL,
  story    INTEGER NOT NULL REFERENCES story(number) ON DELETE CASCADE,
  PRIMARY KEY (document, story)
) WITHOUT ROWID;
CREATE INDEX account_story ON account (story);
CREATE TABLE edition (
  one      INTEGER PRIMARY KEY CHECK (one = 1),
  number   INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  mark     TEXT NOT NULL
);
INSERT INTO edition VALUES (1, 0, 0, '');
ALTER TABLE state DROP COLUMN stories;

-- where those who work on the archive stand
CREATE TABLE standing (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE skip (
  number   INTEGER PRIMARY KEY, -- in the order of putting
  uri      TEXT NOT NULL,
  line     INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  language TEXT NOT NULL,
  what     TEXT NOT NULL,
  fix      TEXT NOT NULL,
  at       TEXT NOT NULL,
  UNIQUE (uri, line, reason)
);
CREATE INDEX skip_reason ON skip (reason, number);
`}
