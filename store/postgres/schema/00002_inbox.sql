-- +goose Up
-- documents that wait to be read
CREATE TABLE inbox (
  id        text PRIMARY KEY, -- of the document
  uri       text NOT NULL,
  form      text NOT NULL,
  raw       bytea NOT NULL, -- zstd
  text_hash text NOT NULL, -- of the text, as far as it is known
  came      text NOT NULL,
  title     text NOT NULL, -- what the bytes may not tell: a feed had it
  outlet    text NOT NULL,
  published text NOT NULL
);

-- +goose Down
DROP TABLE inbox;
