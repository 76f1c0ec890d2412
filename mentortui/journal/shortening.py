"""A message begun in full, made short for somebody who has little time (METHOD G3)."""

from __future__ import annotations

from mentortui.domain.errors import UsageError
from mentortui.domain.messages import Draft
from mentortui.journal.desk import Desk
from mentortui.journal.messages import Messages


def shorten(desk: Desk, draft_id: str, way: str) -> Draft:
    """Offer ten minutes by phone (`call`) or a line by mail (`mail`); one undo step.

    A text nobody touched becomes the short version; into one's own words only the offer is put, before the signature.
    """
    from mentortui.domain.outreach import render
    from mentortui.domain.outreach.short import OFFER, SHORT, WAYS
    from mentortui.journal.fields import fields_for

    messages = Messages(desk)
    draft = messages.get(draft_id)
    if way not in WAYS:
        raise UsageError(f"“{way}” is no short version. Choose {' or '.join(WAYS)}.")
    if draft.kind not in SHORT:
        raise UsageError(f"Only these have a short version: {', '.join(SHORT)}.")
    with desk.reading() as conn:
        fields = fields_for(conn, desk, draft)
    ours = {render(draft.kind, fields, draft.channel, known).body for known in ("", *WAYS)}
    if draft.body.strip() in {body.strip() for body in ours}:
        made = render(draft.kind, fields, draft.channel, way)
        return messages.save(draft_id, subject=made.subject, body=made.body)
    if OFFER[way] in draft.body:
        return draft
    return messages.save(draft_id, body=_offered(draft.body, OFFER[way], draft.channel))


def _offered(body: str, offer: str, channel: str) -> str:
    """The sentence where it belongs: a paragraph before the signature of a mail, the end of anything else."""
    head, gap, signature = body.rstrip().rpartition("\n\n")
    if channel == "email" and gap and len(signature) <= 120 and not signature.rstrip().endswith((".", "?")):
        return f"{head}\n\n{offer}\n\n{signature}"
    end = "\n- " if channel == "phone" else " " if channel == "chat" else "\n\n"
    return f"{body.rstrip()}{end}{offer}"
