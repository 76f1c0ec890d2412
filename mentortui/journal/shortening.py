"""A message begun in full, made short for somebody who has little time (METHOD G3)."""

from __future__ import annotations

from mentortui.domain.errors import UsageError
from mentortui.domain.messages import Draft
from mentortui.domain.text import clean_line, clean_text
from mentortui.journal.desk import Desk
from mentortui.journal.messages import Messages
from mentortui.store import records


def shorten(desk: Desk, draft_id: str, way: str) -> Draft:
    """Offer ten minutes by phone (`call`) or a line by mail (`mail`); an undo step of its own, apart from the typing before it.

    A text nobody touched becomes the short version; into one's own words only the offer is put, before the signature.
    A subject of one's own stays. ConflictError where another window wrote meanwhile.
    """
    from mentortui.domain.outreach import render
    from mentortui.domain.outreach.short import OFFER, SHORT, WAYS
    from mentortui.journal.fields import fields_for

    draft = Messages(desk).get(draft_id)
    if way not in WAYS:
        raise UsageError(f"“{way}” is no short version. Choose {' or '.join(WAYS)}.")
    if draft.kind not in SHORT:
        raise UsageError(f"Only these have a short version: {', '.join(SHORT)}.")
    if draft.sent_at is not None:
        raise UsageError("This message was sent already. Undo that first, or write a new one.")
    with desk.reading() as conn:
        fields = fields_for(conn, desk, draft)
    ours = [render(draft.kind, fields, draft.channel, known) for known in ("", *WAYS)]
    subject, body = draft.subject, draft.body
    if body.strip() in {clean_text(one.body).strip() for one in ours}:
        made = render(draft.kind, fields, draft.channel, way)
        body = clean_text(made.body)
        if subject in {clean_line(one.subject, 500) for one in ours}:
            subject = clean_line(made.subject, 500)
    elif OFFER[way] not in body:
        body = _offered(body, OFFER[way], draft.channel)
    if (subject, body) == (draft.subject, draft.body):
        return draft
    with desk.writing("Made a message short") as db:
        return records.change(db, Draft, draft_id, desk.now(), draft.version, subject=subject, body=body)


def _offered(body: str, offer: str, channel: str) -> str:
    """The sentence where it belongs: a paragraph before the signature of a mail, the end of anything else."""
    head, gap, signature = body.rstrip().rpartition("\n\n")
    if channel == "email" and gap and len(signature) <= 120 and not signature.rstrip().endswith((".", "?")):
        return f"{head}\n\n{offer}\n\n{signature}"
    end = "\n- " if channel == "phone" else " " if channel == "chat" else "\n\n"
    return f"{body.rstrip()}{end}{offer}"
