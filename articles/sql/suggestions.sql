-- Suggestions are of their run's revision, and stand in its text.

-- A run is stored with its suggestions; both are kept, so that this is asked once, when they
-- come. The text is read once for all of them.
CREATE OR REPLACE FUNCTION articles_check_suggestions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM added g
        JOIN articles_suggestionrun run ON run.id = g.run_id
        JOIN articles_revision r ON r.id = run.revision_id
        WHERE (g.revision_id, g.article_id) <> (r.id, r.article_id)
    ) THEN
        RAISE EXCEPTION 'A suggestion is of the revision and the article of its run.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'suggestion_is_of_its_runs_revision';
    END IF;
    IF EXISTS (
        SELECT 1
        FROM (
            SELECT revision_id, max(greatest("end", source_end, cue_end)) AS last
            FROM added GROUP BY revision_id
        ) g
        JOIN articles_revision r ON r.id = g.revision_id
        WHERE g.last > length(r.text)
    ) THEN
        RAISE EXCEPTION 'A suggestion stands in the text of its revision.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'suggestion_span_is_in_the_text';
    END IF;
    IF EXISTS (
        SELECT 1 FROM added
        WHERE parts <> '[]'::jsonb AND NOT articles_parts_cover(parts, start, "end")
    ) THEN
        RAISE EXCEPTION 'The parts must run in order from the start of the suggestion to its end.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'suggestion_parts_cover_its_ends';
    END IF;
    IF EXISTS (
        SELECT 1 FROM added g
        JOIN articles_suggestion answered ON answered.id = g.answers_id
        WHERE answered.run_id <> g.run_id
    ) THEN
        RAISE EXCEPTION 'A suggestion answers one of the same run.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'suggestion_answers_one_of_its_run';
    END IF;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS check_suggestions ON articles_suggestion;
CREATE TRIGGER check_suggestions AFTER INSERT ON articles_suggestion
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION articles_check_suggestions();
