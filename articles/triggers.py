"""Triggers that tables of both apps share. Longer ones are in `sql/`."""

import pghistory
import pgtrigger

#: Columns whose change alone tells nothing: no history row is written for it.
BOOKKEEPING = ["version", "updated_at"]


def raise_version() -> pgtrigger.Trigger:
    """Raise the row's version at every update: it is the ETag, and what a form was made from.

    And refuse to change its id: what is derived and what is remembered goes by it.
    """
    return pgtrigger.Trigger(
        name="raise_version",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func="""
            IF NEW.id <> OLD.id THEN
                RAISE EXCEPTION 'The id of a row never changes.'
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'id_never_changes';
            END IF;
            NEW.version := OLD.version + 1;
            NEW.updated_at := clock_timestamp();
            RETURN NEW;
        """,
    )


def keep() -> pgtrigger.Protect:
    """Refuse to change or delete a row."""
    return pgtrigger.Protect(name="keep", operation=pgtrigger.Update | pgtrigger.Delete)


def keep_unless(condition: str) -> list[pgtrigger.Protect]:
    """Refuse to change a row, and to delete it unless it is so: a condition in SQL on OLD."""
    but = pgtrigger.Condition(f"NOT ({condition})")
    return [
        pgtrigger.Protect(name="keep", operation=pgtrigger.Update),
        pgtrigger.Protect(name="keep_unless", operation=pgtrigger.Delete, condition=but),
    ]


def keep_but(*columns: str) -> pgtrigger.Trigger:
    """Refuse to delete a row, and to change any column but these and the bookkeeping."""
    free = ", ".join(f"'{column}'" for column in (*columns, *BOOKKEEPING))
    return pgtrigger.Trigger(
        name="keep_but",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=f"""
            IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ARRAY[{free}] <> to_jsonb(OLD) - ARRAY[{free}]
            THEN
                RAISE EXCEPTION 'Cannot update or delete rows from % table', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'rows_are_kept';
            END IF;
            RETURN NEW;
        """,
    )


def keep_all() -> pgtrigger.Trigger:
    """Refuse to empty a table whose rows are kept: TRUNCATE fires no trigger of a row."""
    return pgtrigger.Trigger(
        name="keep_all",
        level=pgtrigger.Statement,
        when=pgtrigger.Before,
        operation=pgtrigger.Truncate,
        func="""
            RAISE EXCEPTION 'Rows of % are kept; the table is never emptied.', TG_TABLE_NAME
                USING ERRCODE = 'check_violation', CONSTRAINT = 'rows_are_kept';
        """,
    )


def history(model_name: str, *, exclude: list[str] | None = None):  # type: ignore[no-untyped-def]
    """Track a model: each insert, change and deletion becomes a row of `model_name`.

    The row holds the new state (for a deletion the last one), and in `pgh_context` who did it
    where it came through the admin or the API.
    """
    ignored = [*BOOKKEEPING, *(exclude or [])]
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(condition=pghistory.AnyChange(exclude=ignored)),
        pghistory.DeleteEvent(),
        obj_field=pghistory.ObjForeignKey(related_name="history"),
        exclude=exclude or [],
        model_name=model_name,
    )
