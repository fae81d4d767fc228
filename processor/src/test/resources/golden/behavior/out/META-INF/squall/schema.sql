-- The whole schema, written by every compile. Do not edit it: it shows what the tables declare.

CREATE SCHEMA IF NOT EXISTS behavior;

CREATE TABLE behavior.docs (
    id uuid NOT NULL,
    title text NOT NULL,
    secret text NOT NULL,
    text text,
    version integer NOT NULL DEFAULT 0,
    changed_at timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT docs_pkey PRIMARY KEY (id),
    CONSTRAINT docs_title_key UNIQUE (title)
);

CREATE TABLE behavior.notes (
    draft text,
    id bigint GENERATED ALWAYS AS IDENTITY,
    doc uuid,
    changed_by text NOT NULL,
    version smallint NOT NULL DEFAULT 0,
    CONSTRAINT notes_pkey PRIMARY KEY (id)
);

ALTER TABLE behavior.notes ADD CONSTRAINT notes_doc_fkey FOREIGN KEY (doc) REFERENCES behavior.docs (id);
