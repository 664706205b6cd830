-- Revisions are numbered and kept; statements and anchors are exact slices of them.

-- A new revision gets the next number of its article and differs from the one before it.
CREATE OR REPLACE FUNCTION articles_check_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest record;
BEGIN
    -- One capture of an article at a time: the later one sees the earlier one's revision.
    PERFORM 1 FROM articles_article WHERE id = NEW.article_id FOR NO KEY UPDATE;
    SELECT number, headline, text INTO latest FROM articles_revision
        WHERE article_id = NEW.article_id ORDER BY number DESC LIMIT 1;
    IF NEW.number <> coalesce(latest.number, 0) + 1 THEN
        RAISE EXCEPTION 'The next revision of this article is number %.',
            coalesce(latest.number, 0) + 1
            USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_numbers_have_no_gap';
    END IF;
    IF latest.headline = NEW.headline AND latest.text = NEW.text THEN
        RAISE EXCEPTION 'This text is already the current revision of the article.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_differs_from_the_last';
    END IF;
    IF NEW.sha256 <> encode(sha256(convert_to(NEW.text, 'UTF8')), 'hex') THEN
        RAISE EXCEPTION 'The SHA-256 of a revision is that of its text in UTF-8.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'revision_sha256_is_of_its_text';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS check_revision ON articles_revision;
CREATE TRIGGER check_revision BEFORE INSERT ON articles_revision
    FOR EACH ROW EXECUTE FUNCTION articles_check_revision();

-- What an article shows of its text is derived from its current revision, whoever writes.
CREATE OR REPLACE FUNCTION articles_derive_current() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    latest record;
BEGIN
    SELECT id, headline, text INTO latest FROM articles_revision
        WHERE article_id = NEW.id ORDER BY number DESC LIMIT 1;
    NEW.current_revision_id := latest.id;
    NEW.headline := coalesce(latest.headline, '');
    NEW.search := setweight(articles_search_vector(NEW.language, latest.headline), 'A')
        || articles_search_vector(NEW.language, latest.text);
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS derive_current ON articles_article;
CREATE TRIGGER derive_current
    BEFORE INSERT OR UPDATE OF current_revision_id, headline, search, language
    ON articles_article FOR EACH ROW EXECUTE FUNCTION articles_derive_current();

CREATE OR REPLACE FUNCTION articles_follow_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE articles_article SET current_revision_id = NEW.id WHERE id = NEW.article_id;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS follow_revision ON articles_revision;
CREATE TRIGGER follow_revision AFTER INSERT ON articles_revision
    FOR EACH ROW EXECUTE FUNCTION articles_follow_revision();

-- Whether parts are spans in order that start where the statement starts and end where it ends:
-- [[start, end], …].
CREATE OR REPLACE FUNCTION articles_parts_cover(parts jsonb, first integer, last integer)
RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    part jsonb;
    at integer := first;
BEGIN
    IF jsonb_typeof(parts) <> 'array' THEN
        RETURN false;
    END IF;
    FOR part IN SELECT value FROM jsonb_array_elements(parts) LOOP
        -- Looked at as text first: what is no pair of whole numbers cannot be cast.
        IF part::text !~ '^\[\d{1,9}, \d{1,9}\]$' THEN
            RETURN false;
        END IF;
        IF (part->>0)::integer < at OR (part->>1)::integer <= (part->>0)::integer
            OR (at = first AND (part->>0)::integer <> first) THEN
            RETURN false;
        END IF;
        at := (part->>1)::integer;
    END LOOP;
    RETURN at = last;
END
$$;

-- A statement is a slice of its revision: offsets are half-open and count code points.
CREATE OR REPLACE FUNCTION articles_check_statement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    revision record;
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.revision_id <> OLD.revision_id THEN
        RAISE EXCEPTION 'A statement stays on the revision it was marked in.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_stays_on_its_revision';
    END IF;
    SELECT article_id, text INTO revision FROM articles_revision WHERE id = NEW.revision_id;
    NEW.article_id := revision.article_id;
    IF NEW.start < 0 OR NEW."end" <= NEW.start OR NEW."end" > length(revision.text) THEN
        RAISE EXCEPTION 'The span % to % is not in the text, which has % characters.',
            NEW.start, NEW."end", length(revision.text)
            USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_span_is_in_the_text';
    END IF;
    IF NEW.quote <> substr(revision.text, NEW.start + 1, NEW."end" - NEW.start) THEN
        RAISE EXCEPTION 'The quote is not what stands at % to % of the text.',
            NEW.start, NEW."end"
            USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_quote_is_its_slice';
    END IF;
    NEW.prefix := substr(revision.text, greatest(NEW.start - 32, 0) + 1, least(NEW.start, 32));
    NEW.suffix := substr(revision.text, NEW."end" + 1, 32);
    IF NEW.parts <> '[]'::jsonb
        AND NOT articles_parts_cover(NEW.parts, NEW.start, NEW."end") THEN
        RAISE EXCEPTION 'The parts must run in order from the start of the statement to its end.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_parts_cover_its_ends';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS check_statement ON articles_statement;
CREATE TRIGGER check_statement
    BEFORE INSERT OR UPDATE OF revision_id, article_id, start, "end", quote, prefix, suffix, parts
    ON articles_statement FOR EACH ROW EXECUTE FUNCTION articles_check_statement();

-- The statements are part of what an article's version stands for.
CREATE OR REPLACE FUNCTION articles_raise_article_version() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM articles_article WHERE id IN (SELECT article_id FROM changed)
        ORDER BY id FOR NO KEY UPDATE;
    UPDATE articles_article SET version = version WHERE id IN (SELECT article_id FROM changed);
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS raise_article_version_insert ON articles_statement;
CREATE TRIGGER raise_article_version_insert AFTER INSERT ON articles_statement
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION articles_raise_article_version();
DROP TRIGGER IF EXISTS raise_article_version_update ON articles_statement;
CREATE TRIGGER raise_article_version_update AFTER UPDATE ON articles_statement
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION articles_raise_article_version();
DROP TRIGGER IF EXISTS raise_article_version_delete ON articles_statement;
CREATE TRIGGER raise_article_version_delete AFTER DELETE ON articles_statement
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION articles_raise_article_version();

-- An anchor is where a statement stands in a later revision of the same article.
CREATE OR REPLACE FUNCTION articles_check_anchor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    revision record;
    statement record;
BEGIN
    SELECT article_id, text INTO revision FROM articles_revision WHERE id = NEW.revision_id;
    SELECT article_id, quote INTO statement FROM articles_statement WHERE id = NEW.statement_id;
    IF revision.article_id <> statement.article_id THEN
        RAISE EXCEPTION 'An anchor stands in a revision of the statement''s own article.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_is_in_the_same_article';
    END IF;
    IF NEW.status <> 'lost' AND (
        NEW.quote IS DISTINCT FROM substr(revision.text, NEW.start + 1, NEW."end" - NEW.start)
        OR (NEW.status = 'exact') <> (NEW.quote = statement.quote)
    ) THEN
        RAISE EXCEPTION 'The quote of an anchor is the slice of its revision, and exact if unchanged.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'anchor_quote_is_its_slice';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS check_anchor ON articles_anchor;
CREATE TRIGGER check_anchor BEFORE INSERT OR UPDATE ON articles_anchor
    FOR EACH ROW EXECUTE FUNCTION articles_check_anchor();

-- Keys for finding a source by name are made in Python (Unicode case folding). A write that
-- changes a name without them clears them; such rows are then compared one by one.
CREATE OR REPLACE FUNCTION articles_clear_name_keys() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.name, NEW.aliases) IS DISTINCT FROM (OLD.name, OLD.aliases)
        AND NEW.name_keys IS NOT DISTINCT FROM OLD.name_keys THEN
        NEW.name_keys := NULL;
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS clear_name_keys ON articles_source;
CREATE TRIGGER clear_name_keys BEFORE UPDATE ON articles_source
    FOR EACH ROW EXECUTE FUNCTION articles_clear_name_keys();
