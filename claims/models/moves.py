"""Which states follow which: the one table, held by the database and read by the rules."""

import pgtrigger

from claims.choices import State

#: Move → (states it may start from, state it leads to).
MOVES: dict[str, tuple[tuple[State, ...], State]] = {
    "take": ((State.OPEN,), State.CHECKING),
    "propose": ((State.CHECKING,), State.REVIEW),
    "return": ((State.REVIEW,), State.CHECKING),
    "approve": ((State.REVIEW,), State.DECIDED),
    "reopen": ((State.DECIDED, State.DROPPED), State.CHECKING),
    "drop": ((State.OPEN, State.CHECKING, State.REVIEW), State.DROPPED),
}

#: From review on a claim says what it says; reopening it lets it be reworded.
FROZEN = (State.REVIEW, State.DECIDED, State.DROPPED)


def follow_moves() -> pgtrigger.Trigger:
    """Refuse a change of state that is no move, and of the wording from review on."""
    pairs = sorted({f"{start}>{end}" for starts, end in MOVES.values() for start in starts})
    allowed = ", ".join(f"'{pair}'" for pair in pairs)
    frozen = ", ".join(f"'{state}'" for state in FROZEN)
    return pgtrigger.Trigger(
        name="follow_moves",
        when=pgtrigger.Before,
        operation=pgtrigger.UpdateOf("state", "wording", "language"),
        func=f"""
            IF NEW.state <> OLD.state
                AND (OLD.state || '>' || NEW.state) NOT IN ({allowed}) THEN
                RAISE EXCEPTION 'No move leads from % to %.', OLD.state, NEW.state
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_state_follows_moves';
            END IF;
            IF (NEW.wording, NEW.language) IS DISTINCT FROM (OLD.wording, OLD.language)
                AND OLD.state IN ({frozen}) THEN
                RAISE EXCEPTION 'The wording is frozen from review on; reopen the claim first.'
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_wording_is_frozen';
            END IF;
            RETURN NEW;
        """,
    )
