-- Where a claim stands: its origins, its evidence state and its verdict. Derived here and
-- nowhere else, whatever writes the rows. The definitions are those of the desk handbook.

-- The origins of a claim with their position, and how many of their statements assert or deny.
-- A position is the latest stance among asserts, denies, partly_denies and retracts (null: none
-- of these). An undated statement never displaces a dated retraction: what follows the latest
-- dated stance is undated, so a retraction in that place stands.
CREATE OR REPLACE FUNCTION claims_origins(claim uuid)
RETURNS TABLE (kind text, id uuid, "position" text, asserts bigint, denies bigint)
LANGUAGE sql STABLE AS $$
    WITH said AS (
        SELECT o.kind, o.id, o.dated, st.stance,
            row_number() OVER (ORDER BY o.said, s.marked_at, s.id) AS turn
        FROM claims_stance st
        JOIN articles_statement s ON s.id = st.statement_id
        CROSS JOIN LATERAL articles_statement_origin(s.id) o
        WHERE st.claim_id = claim AND o.id IS NOT NULL
    ), latest AS (
        SELECT said.kind, said.id,
            (array_agg(stance ORDER BY turn DESC)
                FILTER (WHERE stance IN ('asserts', 'denies', 'partly_denies', 'retracts'))
            )[1] AS stance,
            (array_agg(stance ORDER BY turn DESC)
                FILTER (WHERE dated
                    AND stance IN ('asserts', 'denies', 'partly_denies', 'retracts'))
            )[1] AS dated_stance,
            count(*) FILTER (WHERE stance = 'asserts') AS asserts,
            count(*) FILTER (WHERE stance IN ('denies', 'partly_denies')) AS denies
        FROM said GROUP BY said.kind, said.id
    )
    SELECT latest.kind, latest.id,
        CASE WHEN dated_stance = 'retracts' THEN 'retracts' ELSE stance END,
        latest.asserts, latest.denies
    FROM latest
$$;

-- Every write of a derived column writes what is derived, so that nothing else can be written.
CREATE OR REPLACE FUNCTION claims_derive_standing() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    asserting integer;
    denying integer;
    retracting integer;
    derived text;
BEGIN
    SELECT count(*) FILTER (WHERE o."position" = 'asserts'),
           count(*) FILTER (WHERE o."position" IN ('denies', 'partly_denies')),
           count(*) FILTER (WHERE o."position" = 'retracts')
    INTO asserting, denying, retracting
    FROM claims_origins(NEW.id) o;
    derived := CASE
        WHEN asserting >= 1 AND denying >= 1 THEN 'disputed'
        WHEN denying >= 1 THEN 'denied'
        WHEN asserting >= 2 THEN 'corroborated'
        WHEN asserting = 1 THEN 'single_origin'
        WHEN retracting >= 1 THEN 'retracted'
        ELSE 'unreported'
    END;
    IF TG_OP = 'INSERT' THEN
        NEW.evidence_state_since := clock_timestamp();
    ELSIF derived <> OLD.evidence_state THEN
        NEW.evidence_state_since := clock_timestamp();
    ELSE
        NEW.evidence_state_since := OLD.evidence_state_since;
    END IF;
    NEW.evidence_state := derived;
    NEW.asserting_origins := asserting;
    NEW.denying_origins := denying;
    SELECT count(DISTINCT st.article_id),
           min((SELECT o.said FROM articles_statement_origin(st.statement_id) o))
    INTO NEW.articles, NEW.first_said_at
    FROM claims_stance st WHERE st.claim_id = NEW.id;
    NEW.verdict_id := (
        SELECT a.verdict_id FROM claims_assessment a
        WHERE a.claim_id = NEW.id AND a.outcome = 'approved'
        ORDER BY a.decided_at DESC, a.id DESC LIMIT 1
    );
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS derive_standing ON claims_claim;
CREATE TRIGGER derive_standing
    BEFORE INSERT OR UPDATE OF evidence_state, evidence_state_since, asserting_origins,
        denying_origins, articles, first_said_at, verdict_id
    ON claims_claim FOR EACH ROW EXECUTE FUNCTION claims_derive_standing();

-- Derive these claims anew. Locked first, in the order of their ids, so that two writers queue
-- up and do not deadlock; the update is a later statement and so sees what the earlier one did.
CREATE OR REPLACE FUNCTION claims_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality(ids) = 0 THEN
        RETURN;
    END IF;
    PERFORM 1 FROM claims_claim c WHERE c.id = ANY (ids) ORDER BY c.id FOR NO KEY UPDATE;
    UPDATE claims_claim SET evidence_state = evidence_state WHERE claims_claim.id = ANY (ids);
END
$$;

-- A stance carries its statement's article.
CREATE OR REPLACE FUNCTION claims_fill_stance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.article_id := (SELECT article_id FROM articles_statement WHERE id = NEW.statement_id);
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS fill_stance ON claims_stance;
CREATE TRIGGER fill_stance BEFORE INSERT OR UPDATE OF statement_id, article_id
    ON claims_stance FOR EACH ROW EXECUTE FUNCTION claims_fill_stance();

-- Stances: while one is written nobody changes who speaks for whom.
DROP TRIGGER IF EXISTS share_graph ON claims_stance;
CREATE TRIGGER share_graph BEFORE INSERT OR UPDATE OR DELETE
    ON claims_stance FOR EACH STATEMENT EXECUTE FUNCTION articles_before_graph_growth();

CREATE OR REPLACE FUNCTION claims_refresh_after_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(ARRAY(SELECT DISTINCT claim_id FROM new_rows));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_refresh_after_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(ARRAY(SELECT DISTINCT claim_id FROM old_rows));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_refresh_after_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(
        ARRAY(SELECT claim_id FROM old_rows UNION SELECT claim_id FROM new_rows)
    );
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_refresh_after_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(ARRAY(SELECT id FROM claims_claim));
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS derive_claims_insert ON claims_stance;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON claims_stance
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_insert();
DROP TRIGGER IF EXISTS derive_claims_update ON claims_stance;
CREATE TRIGGER derive_claims_update AFTER UPDATE ON claims_stance
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_update();
DROP TRIGGER IF EXISTS derive_claims_delete ON claims_stance;
CREATE TRIGGER derive_claims_delete AFTER DELETE ON claims_stance
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_delete();
DROP TRIGGER IF EXISTS derive_claims_truncate ON claims_stance;
CREATE TRIGGER derive_claims_truncate AFTER TRUNCATE ON claims_stance
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_truncate();

-- Evidence, assessments and links are part of what a claim's version stands for, and the
-- verdict comes from the assessments.
DROP TRIGGER IF EXISTS derive_claims_insert ON claims_evidence;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON claims_evidence
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_insert();
DROP TRIGGER IF EXISTS derive_claims_update ON claims_evidence;
CREATE TRIGGER derive_claims_update AFTER UPDATE ON claims_evidence
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_update();
DROP TRIGGER IF EXISTS derive_claims_delete ON claims_evidence;
CREATE TRIGGER derive_claims_delete AFTER DELETE ON claims_evidence
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_delete();
DROP TRIGGER IF EXISTS derive_claims_insert ON claims_assessment;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON claims_assessment
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_insert();
DROP TRIGGER IF EXISTS derive_claims_update ON claims_assessment;
CREATE TRIGGER derive_claims_update AFTER UPDATE ON claims_assessment
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_refresh_after_update();

CREATE OR REPLACE FUNCTION claims_after_link_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(
        ARRAY(SELECT claim_id FROM new_rows UNION SELECT other_id FROM new_rows)
    );
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_link_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(
        ARRAY(SELECT claim_id FROM old_rows UNION SELECT other_id FROM old_rows)
    );
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_link_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(ARRAY(
        SELECT claim_id FROM old_rows UNION SELECT other_id FROM old_rows
        UNION SELECT claim_id FROM new_rows UNION SELECT other_id FROM new_rows
    ));
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS derive_claims_insert ON claims_claimlink;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON claims_claimlink
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_link_insert();
DROP TRIGGER IF EXISTS derive_claims_update ON claims_claimlink;
CREATE TRIGGER derive_claims_update AFTER UPDATE ON claims_claimlink
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_link_update();
DROP TRIGGER IF EXISTS derive_claims_delete ON claims_claimlink;
CREATE TRIGGER derive_claims_delete AFTER DELETE ON claims_claimlink
    REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_link_delete();

-- The source graph changed: the claims that the touched statements bear on are derived anew.
CREATE OR REPLACE FUNCTION claims_refresh_bearing_on(touched uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh(ARRAY(
        WITH RECURSIVE statements AS (
            SELECT unnest(touched) AS id
            UNION
            SELECT s.id FROM articles_statement s
            JOIN statements t ON s.relays_statement_id = t.id
        )
        SELECT DISTINCT st.claim_id FROM claims_stance st
        JOIN statements s ON st.statement_id = s.id
    ));
END
$$;

CREATE OR REPLACE FUNCTION claims_refresh_said_by(sources uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_bearing_on(ARRAY(
        WITH RECURSIVE speakers AS (
            SELECT unnest(sources) AS id
            UNION
            SELECT s.id FROM articles_source s JOIN speakers p ON s.speaks_for_id = p.id
        )
        SELECT s.id FROM articles_statement s JOIN speakers p ON s.source_id = p.id
        UNION
        SELECT s.id FROM articles_statement s JOIN speakers p ON s.relays_source_id = p.id
    ));
END
$$;

CREATE OR REPLACE FUNCTION claims_after_source_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_said_by(ARRAY(
        SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id
        WHERE (n.speaks_for_id, n.outlet_id) IS DISTINCT FROM (o.speaks_for_id, o.outlet_id)
    ));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_statement_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_bearing_on(ARRAY(
        SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id
        WHERE (n.source_id, n.relays_statement_id, n.relays_source_id, n.said_at, n.marked_at)
            IS DISTINCT FROM
            (o.source_id, o.relays_statement_id, o.relays_source_id, o.said_at, o.marked_at)
    ));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_article_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_bearing_on(ARRAY(
        SELECT s.id FROM articles_statement s
        JOIN new_rows n ON n.id = s.article_id JOIN old_rows o ON o.id = n.id
        WHERE (n.outlet_id, n.relays_id, n.draft, n.published_at)
            IS DISTINCT FROM (o.outlet_id, o.relays_id, o.draft, o.published_at)
    ));
    RETURN NULL;
END
$$;

-- References are checked when a transaction ends: within it a source, statement or article may
-- come after what refers to it, or in the place of one that was deleted.
CREATE OR REPLACE FUNCTION claims_after_source_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_said_by(ARRAY(SELECT id FROM new_rows));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_statement_insert() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_bearing_on(ARRAY(SELECT id FROM new_rows));
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION claims_after_article_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM claims_refresh_bearing_on(ARRAY(
        SELECT s.id FROM articles_statement s JOIN new_rows n ON n.id = s.article_id
    ));
    RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS derive_claims_insert ON articles_source;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON articles_source
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_source_insert();
DROP TRIGGER IF EXISTS derive_claims_insert ON articles_statement;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON articles_statement
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_statement_insert();
DROP TRIGGER IF EXISTS derive_claims_insert ON articles_article;
CREATE TRIGGER derive_claims_insert AFTER INSERT ON articles_article
    REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_article_insert();
DROP TRIGGER IF EXISTS derive_claims ON articles_source;
CREATE TRIGGER derive_claims AFTER UPDATE ON articles_source
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_source_change();
DROP TRIGGER IF EXISTS derive_claims ON articles_statement;
CREATE TRIGGER derive_claims AFTER UPDATE ON articles_statement
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_statement_change();
DROP TRIGGER IF EXISTS derive_claims ON articles_article;
CREATE TRIGGER derive_claims AFTER UPDATE ON articles_article
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION claims_after_article_change();
