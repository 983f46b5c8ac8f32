-- +goose Up
CREATE TABLE state (
  one      int PRIMARY KEY CHECK (one = 1),
  revision bigint NOT NULL -- grows with every record that is added or replaced
);
INSERT INTO state VALUES (1, 0);

-- how many numbers of a day are given away
CREATE TABLE day (
  day  bigint PRIMARY KEY,
  next bigint NOT NULL
);

CREATE TABLE engine (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  json text NOT NULL UNIQUE
);

CREATE TABLE document (
  seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- in the order of adding
  id        text NOT NULL UNIQUE,
  uri       text NOT NULL,
  title     text NOT NULL,
  outlet    text NOT NULL,
  published text NOT NULL,
  added     text NOT NULL,
  text_hash text NOT NULL,
  text_size bigint NOT NULL,
  first     bigint NOT NULL UNIQUE, -- number of the record that it came with, and of the source
  number    bigint NOT NULL UNIQUE, -- of the record in use
  waiting   bigint UNIQUE,          -- of one that waits for its reading to be whole
  revision  bigint NOT NULL DEFAULT 0 -- that of the archive when the record came into use
);
CREATE INDEX document_revision ON document (revision);

-- What follows is partitioned by month of publication, which number holds.
CREATE TABLE source (
  number bigint NOT NULL,
  uri    text NOT NULL,
  form   text NOT NULL,
  size   bigint NOT NULL,
  raw    bytea NOT NULL, -- zstd
  PRIMARY KEY (number)
) PARTITION BY RANGE (number);

CREATE TABLE record (
  number       bigint NOT NULL,
  document     bigint NOT NULL,
  engine       bigint NOT NULL,
  live         boolean NOT NULL,
  attributions bigint NOT NULL,
  events       bigint NOT NULL,
  json         bytea NOT NULL, -- zstd of readout/record/1
  annotation   bytea NOT NULL, -- zstd of the layers that the schema leaves out
  quotations   bytea NOT NULL, -- the quotations among them by themselves
  PRIMARY KEY (number)
) PARTITION BY RANGE (number);

CREATE TABLE words (
  number  bigint NOT NULL,
  text    tsvector NOT NULL, -- headline and text
  outlet  tsvector NOT NULL,
  actor   tsvector NOT NULL,
  country tsvector NOT NULL,
  PRIMARY KEY (number)
) PARTITION BY RANGE (number);

CREATE TABLE said (
  number    bigint NOT NULL,
  item      int NOT NULL,
  text      tsvector NOT NULL,
  speaker   tsvector NOT NULL,
  addressee tsvector NOT NULL,
  authority tsvector NOT NULL,
  country   tsvector NOT NULL,
  outlet    tsvector NOT NULL,
  PRIMARY KEY (number, item)
) PARTITION BY RANGE (number);

CREATE TABLE acts (
  number  bigint NOT NULL,
  item    int NOT NULL,
  text    tsvector NOT NULL,
  type    tsvector NOT NULL,
  actor   tsvector NOT NULL,
  country tsvector NOT NULL,
  outlet  tsvector NOT NULL,
  PRIMARY KEY (number, item)
) PARTITION BY RANGE (number);

CREATE INDEX words_found ON words USING gin (text, outlet, actor, country);
CREATE INDEX said_found ON said USING gin (text, speaker, addressee, authority, country, outlet);
CREATE INDEX acts_found ON acts USING gin (text, type, actor, country, outlet);

CREATE TABLE story (
  number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- in the order of putting
  id          text NOT NULL UNIQUE,
  json        bytea NOT NULL, -- zstd
  line        text NOT NULL, -- in brief, as JSON
  first_day   int NOT NULL, -- 20240912; 0 unknown
  last_day    int NOT NULL,
  accounts    int NOT NULL,
  independent int NOT NULL,
  newest      text COLLATE "C" NOT NULL, -- what lists are sorted by (see StoryLine.Key)
  widest      text COLLATE "C" NOT NULL,
  oldest      text COLLATE "C" NOT NULL
);
CREATE INDEX story_newest ON story (newest, last_day, first_day, accounts, independent);
CREATE INDEX story_widest ON story (widest, last_day, first_day, accounts, independent);
CREATE INDEX story_oldest ON story (oldest, last_day, first_day, accounts, independent);
CREATE TABLE account (
  document text NOT NULL,
  story    bigint NOT NULL REFERENCES story(number) ON DELETE CASCADE,
  PRIMARY KEY (document, story)
);
CREATE INDEX account_story ON account (story);
CREATE TABLE edition (
  one      int PRIMARY KEY CHECK (one = 1),
  number   bigint NOT NULL,
  revision bigint NOT NULL,
  mark     text NOT NULL
);
INSERT INTO edition VALUES (1, 0, 0, '');

-- where those who work on the archive stand
CREATE TABLE standing (
  key   text COLLATE "C" PRIMARY KEY,
  value bytea NOT NULL
);

CREATE SEQUENCE skip_number; -- in the order of putting
CREATE TABLE skip (
  number   bigint PRIMARY KEY,
  uri      text NOT NULL,
  line     int NOT NULL,
  reason   text NOT NULL,
  language text NOT NULL,
  what     text NOT NULL,
  fix      text NOT NULL,
  at       text NOT NULL,
  UNIQUE (uri, line, reason)
);
CREATE INDEX skip_reason ON skip (reason, number);

CREATE TABLE judgement (
  number     bigint PRIMARY KEY,
  kind       text NOT NULL,
  json       text NOT NULL,
  retired    text, -- null while no later one has taken its place
  retired_by bigint
);
CREATE TABLE judged (
  document  text NOT NULL,
  judgement bigint NOT NULL REFERENCES judgement(number),
  PRIMARY KEY (document, judgement)
);

-- documents that an engine cannot read again, with the reason
CREATE TABLE kept (
  document bigint NOT NULL REFERENCES document(seq),
  engine   bigint NOT NULL REFERENCES engine(id),
  why      text NOT NULL,
  PRIMARY KEY (document, engine)
);

-- The stems of Porter (1980), as the archive of one file has them, and no stop
-- words: "will" and "May" are looked for.
CREATE TEXT SEARCH DICTIONARY porter (TEMPLATE = snowball, LANGUAGE = porter);
CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword, word, numword, int, uint, float, sfloat WITH porter;

-- near tells whether all words stand in v with at most n others between the
-- first and the last of them, in any order.
-- +goose StatementBegin
CREATE FUNCTION near(v tsvector, sought text[], n int) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH wanted AS (SELECT DISTINCT (ts_lexize('porter', w))[1] AS lexeme FROM unnest(sought) w),
       stands AS (SELECT u.lexeme, p FROM unnest(v) u JOIN wanted USING (lexeme), unnest(u.positions) p)
  SELECT EXISTS (SELECT 1 FROM stands a
    WHERE (SELECT count(DISTINCT b.lexeme) FROM stands b WHERE b.p BETWEEN a.p AND a.p + n + 1) = (SELECT count(*) FROM wanted))
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION near(tsvector, text[], int);
DROP TEXT SEARCH CONFIGURATION words;
DROP TEXT SEARCH DICTIONARY porter;
DROP TABLE skip, standing, edition, account, kept, judged, judgement, story, acts, said, words, record, source, document, engine, day, state;
DROP SEQUENCE skip_number;
