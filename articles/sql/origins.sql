-- Where a statement comes from, and when it was said. The source graph is made of sources
-- (who speaks for whom), statements (what relays what) and articles (agency copy).

-- Whoever changes the graph takes the lock alone; whoever derives something from it shares it.
-- Take it before any row: a transaction that holds a row and then waits here can deadlock.
-- Only under READ COMMITTED: what waited for the lock must see what its holder wrote, and an
-- older snapshot would not.
CREATE OR REPLACE FUNCTION articles_require_read_committed() RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE EXCEPTION 'Statements, stances and sources are written under READ COMMITTED only.'
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
END
$$;
CREATE OR REPLACE FUNCTION articles_lock_graph() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM articles_require_read_committed();
    PERFORM pg_advisory_xact_lock(7205759403792793601);
END
$$;
CREATE OR REPLACE FUNCTION articles_share_graph() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM articles_require_read_committed();
    PERFORM pg_advisory_xact_lock_shared(7205759403792793601);
END
$$;

-- The top of a source's speaks_for chain, which is the outlet where that source is one.
CREATE OR REPLACE FUNCTION articles_source_origin(source uuid, OUT kind text, OUT id uuid)
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE chain AS (
        SELECT s.id, s.speaks_for_id, s.outlet_id FROM articles_source s WHERE s.id = source
        UNION
        SELECT s.id, s.speaks_for_id, s.outlet_id
        FROM articles_source s JOIN chain c ON s.id = c.speaks_for_id
    )
    SELECT CASE WHEN c.outlet_id IS NULL THEN 'source' ELSE 'outlet' END,
           coalesce(c.outlet_id, c.id)
    FROM chain c WHERE c.speaks_for_id IS NULL
$$;

-- A statement's origin, when it was said, and whether that is dated (said_at is known).
-- A relay takes all three from its original, followed to the end. No origin (null): the own
-- voice of a draft.
CREATE OR REPLACE FUNCTION articles_statement_origin(
    statement uuid, OUT kind text, OUT id uuid, OUT said timestamptz, OUT dated boolean
) LANGUAGE plpgsql STABLE AS $$
DECLARE
    original record;
    current uuid := statement;
BEGIN
    LOOP
        SELECT s.relays_statement_id, s.relays_source_id, s.source_id, s.said_at,
               a.published_at, r.captured_at, a.draft, a.outlet_id, a.relays_id
        INTO original
        FROM articles_statement s
        JOIN articles_revision r ON r.id = s.revision_id
        JOIN articles_article a ON a.id = s.article_id
        WHERE s.id = current;
        EXIT WHEN original.relays_statement_id IS NULL;
        current := original.relays_statement_id;
    END LOOP;

    said := coalesce(original.said_at, original.published_at, original.captured_at);
    dated := original.said_at IS NOT NULL;
    IF coalesce(original.relays_source_id, original.source_id) IS NOT NULL THEN
        SELECT o.kind, o.id INTO kind, id FROM articles_source_origin(
            coalesce(original.relays_source_id, original.source_id)
        ) o;
    ELSIF NOT original.draft THEN
        kind := 'outlet';
        id := coalesce(original.relays_id, original.outlet_id);
    END IF;
END
$$;

-- Changing the graph takes the lock before any row of it is locked.
CREATE OR REPLACE FUNCTION articles_before_graph_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM articles_lock_graph();
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION articles_before_graph_growth() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM articles_share_graph();
    RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS lock_graph ON articles_source;
CREATE TRIGGER lock_graph BEFORE UPDATE OF speaks_for_id, outlet_id
    ON articles_source FOR EACH STATEMENT EXECUTE FUNCTION articles_before_graph_change();
DROP TRIGGER IF EXISTS lock_graph ON articles_article;
CREATE TRIGGER lock_graph BEFORE UPDATE OF outlet_id, relays_id, draft, published_at
    ON articles_article FOR EACH STATEMENT EXECUTE FUNCTION articles_before_graph_change();
DROP TRIGGER IF EXISTS lock_graph ON articles_statement;
CREATE TRIGGER lock_graph
    BEFORE UPDATE OF source_id, relays_statement_id, relays_source_id, said_at, marked_at
    ON articles_statement FOR EACH STATEMENT EXECUTE FUNCTION articles_before_graph_change();
DROP TRIGGER IF EXISTS share_graph ON articles_statement;
CREATE TRIGGER share_graph BEFORE INSERT OR DELETE
    ON articles_statement FOR EACH STATEMENT EXECUTE FUNCTION articles_before_graph_growth();

-- No cycle in who speaks for whom, nor in what relays what.
CREATE OR REPLACE FUNCTION articles_refuse_source_cycle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE chain AS (
            SELECT NEW.speaks_for_id AS id
            UNION
            SELECT s.speaks_for_id FROM articles_source s JOIN chain c ON s.id = c.id
            WHERE s.speaks_for_id IS NOT NULL
        )
        SELECT 1 FROM chain WHERE id = NEW.id
    ) THEN
        RAISE EXCEPTION 'A source may not speak for itself, directly or through others.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'source_speaks_for_no_cycle';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS refuse_cycle ON articles_source;
CREATE TRIGGER refuse_cycle AFTER INSERT OR UPDATE OF speaks_for_id
    ON articles_source FOR EACH ROW WHEN (NEW.speaks_for_id IS NOT NULL)
    EXECUTE FUNCTION articles_refuse_source_cycle();

CREATE OR REPLACE FUNCTION articles_refuse_relay_cycle() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE chain AS (
            SELECT NEW.relays_statement_id AS id
            UNION
            SELECT s.relays_statement_id FROM articles_statement s JOIN chain c ON s.id = c.id
            WHERE s.relays_statement_id IS NOT NULL
        )
        SELECT 1 FROM chain WHERE id = NEW.id
    ) THEN
        RAISE EXCEPTION 'A statement may not relay itself, directly or through others.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'statement_relays_no_cycle';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS refuse_cycle ON articles_statement;
CREATE TRIGGER refuse_cycle AFTER INSERT OR UPDATE OF relays_statement_id
    ON articles_statement FOR EACH ROW WHEN (NEW.relays_statement_id IS NOT NULL)
    EXECUTE FUNCTION articles_refuse_relay_cycle();
