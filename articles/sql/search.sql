-- Full-text search in many languages, with PostgreSQL's own configurations only.

-- The configuration for a BCP 47 language tag; 'simple' (no stemming) where there is none.
CREATE OR REPLACE FUNCTION articles_search_config(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE split_part(lower(language), '-', 1)
        WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig
        WHEN 'ca' THEN 'pg_catalog.catalan'::regconfig
        WHEN 'da' THEN 'pg_catalog.danish'::regconfig
        WHEN 'de' THEN 'pg_catalog.german'::regconfig
        WHEN 'el' THEN 'pg_catalog.greek'::regconfig
        WHEN 'en' THEN 'pg_catalog.english'::regconfig
        WHEN 'es' THEN 'pg_catalog.spanish'::regconfig
        WHEN 'fi' THEN 'pg_catalog.finnish'::regconfig
        WHEN 'fr' THEN 'pg_catalog.french'::regconfig
        WHEN 'hi' THEN 'pg_catalog.hindi'::regconfig
        WHEN 'hu' THEN 'pg_catalog.hungarian'::regconfig
        WHEN 'it' THEN 'pg_catalog.italian'::regconfig
        WHEN 'nb' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'nl' THEN 'pg_catalog.dutch'::regconfig
        WHEN 'no' THEN 'pg_catalog.norwegian'::regconfig
        WHEN 'pt' THEN 'pg_catalog.portuguese'::regconfig
        WHEN 'ro' THEN 'pg_catalog.romanian'::regconfig
        WHEN 'ru' THEN 'pg_catalog.russian'::regconfig
        WHEN 'sr' THEN 'pg_catalog.serbian'::regconfig
        WHEN 'sv' THEN 'pg_catalog.swedish'::regconfig
        WHEN 'tr' THEN 'pg_catalog.turkish'::regconfig
        ELSE 'pg_catalog.simple'::regconfig
    END
$$;

-- The lexemes of a text. Only its first 200,000 characters are indexed: a tsvector may not
-- exceed 1 MB, and refusing to store a long article would be worse than not finding its end.
CREATE OR REPLACE FUNCTION articles_search_vector(language text, content text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector(articles_search_config(language), left(coalesce(content, ''), 200000))
$$;

-- A source is found by its name, aliases and role; names are not stemmed.
CREATE OR REPLACE FUNCTION articles_source_vector(name text, aliases text[], role text)
RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector(
        'pg_catalog.simple'::regconfig,
        left(concat_ws(' ', name, role, array_to_string(aliases, ' ')), 20000)
    )
$$;

-- What somebody typed, read in every configured language: a row matches if it matches the
-- words as any one of them reads them. Quotation marks, "or" and "-" work as on the web.
-- Immutable, so that the planner reads the words once and knows how rare they are: stable, it
-- was called for every row that was looked at.
CREATE OR REPLACE FUNCTION articles_search_query(words text) RETURNS tsquery
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    config regconfig;
    reading tsquery;
    readings tsquery;
    seen text[] := '{}';
BEGIN
    FOREACH config IN ARRAY ARRAY[
        'pg_catalog.simple', 'pg_catalog.arabic', 'pg_catalog.catalan', 'pg_catalog.danish',
        'pg_catalog.german', 'pg_catalog.greek', 'pg_catalog.english', 'pg_catalog.spanish',
        'pg_catalog.finnish', 'pg_catalog.french', 'pg_catalog.hindi', 'pg_catalog.hungarian',
        'pg_catalog.italian', 'pg_catalog.norwegian', 'pg_catalog.dutch',
        'pg_catalog.portuguese', 'pg_catalog.romanian', 'pg_catalog.russian',
        'pg_catalog.serbian', 'pg_catalog.swedish', 'pg_catalog.turkish'
    ]::regconfig[] LOOP
        reading := websearch_to_tsquery(config, left(words, 1000));
        -- 'T' and '' are readings that no index can look up. A word that one language does not
        -- look for would leave "-" alone, and "dog -cat" would match all that is no cat.
        IF querytree(reading) NOT IN ('T', '') AND reading::text <> ALL (seen) THEN
            seen := seen || reading::text;
            readings := CASE WHEN readings IS NULL THEN reading ELSE readings || reading END;
        END IF;
    END LOOP;
    -- NULL where nothing is left to look for: it matches nothing.
    RETURN readings;
END
$$;
