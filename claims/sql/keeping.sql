-- What may not be changed or taken away: decided assessments, considered evidence; and which
-- links would run in a circle.

-- An assessment is added, decided once, and never changed otherwise.
CREATE OR REPLACE FUNCTION claims_keep_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'An assessment is never deleted.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_is_kept';
    END IF;
    IF OLD.outcome IS NOT NULL THEN
        RAISE EXCEPTION 'This assessment is already decided.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_is_decided_once';
    END IF;
    IF (NEW.id, NEW.claim_id, NEW.verdict_id, NEW.rationale, NEW.evidence_ids, NEW.review_by,
            NEW.proposed_by_id, NEW.proposed_at)
        IS DISTINCT FROM
        (OLD.id, OLD.claim_id, OLD.verdict_id, OLD.rationale, OLD.evidence_ids, OLD.review_by,
            OLD.proposed_by_id, OLD.proposed_at) THEN
        RAISE EXCEPTION 'What was proposed is not changed; return it and propose anew.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_is_kept';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS keep_assessment ON claims_assessment;
CREATE TRIGGER keep_assessment BEFORE UPDATE OR DELETE ON claims_assessment
    FOR EACH ROW EXECUTE FUNCTION claims_keep_assessment();

-- The evidence considered is evidence of the same claim, each piece once.
CREATE OR REPLACE FUNCTION claims_check_considered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    found integer;
BEGIN
    -- Held until the end of the transaction: who deletes it or moves it to another claim waits,
    -- and then finds the assessment. KEY SHARE would let the move pass.
    PERFORM 1 FROM claims_evidence
        WHERE id = ANY (NEW.evidence_ids) AND claim_id = NEW.claim_id FOR SHARE;
    GET DIAGNOSTICS found = ROW_COUNT;
    IF found <> coalesce(array_length(NEW.evidence_ids, 1), 0) THEN
        RAISE EXCEPTION 'The evidence considered must be evidence of this claim, each piece once.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_considers_its_evidence';
    END IF;
    RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS check_considered ON claims_assessment;
CREATE TRIGGER check_considered BEFORE INSERT ON claims_assessment
    FOR EACH ROW EXECUTE FUNCTION claims_check_considered();

-- Evidence that an assessment considered stays, on its claim and as what it was.
CREATE OR REPLACE FUNCTION claims_keep_considered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM claims_assessment WHERE evidence_ids @> ARRAY[OLD.id])
        AND (TG_OP = 'DELETE' OR NEW.claim_id <> OLD.claim_id OR NEW.id <> OLD.id) THEN
        RAISE EXCEPTION 'An assessment considered this evidence; it stays with the claim.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_considered_is_kept';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
DROP TRIGGER IF EXISTS keep_considered ON claims_evidence;
CREATE TRIGGER keep_considered BEFORE DELETE OR UPDATE OF id, claim_id ON claims_evidence
    FOR EACH ROW EXECUTE FUNCTION claims_keep_considered();

-- No circle of parts, none of duplicates. One such edit at a time, so that two cannot close
-- a circle together.
CREATE OR REPLACE FUNCTION claims_lock_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7205759403792793602);
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS lock_links ON claims_claimlink;
CREATE TRIGGER lock_links BEFORE INSERT OR UPDATE ON claims_claimlink
    FOR EACH STATEMENT EXECUTE FUNCTION claims_lock_links();

CREATE OR REPLACE FUNCTION claims_refuse_link_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE chain AS (
            SELECT NEW.other_id AS id
            UNION
            SELECT l.other_id FROM claims_claimlink l JOIN chain c ON l.claim_id = c.id
            WHERE l.kind = NEW.kind
        )
        SELECT 1 FROM chain WHERE id = NEW.claim_id
    ) THEN
        RAISE EXCEPTION 'This link would run in a circle.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'link_runs_in_no_circle';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS refuse_cycle ON claims_claimlink;
CREATE TRIGGER refuse_cycle AFTER INSERT OR UPDATE ON claims_claimlink
    FOR EACH ROW WHEN (NEW.kind IN ('part_of', 'duplicate_of'))
    EXECUTE FUNCTION claims_refuse_link_cycle();
