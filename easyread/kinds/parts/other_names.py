"""What people call the names of our files: “venue” for a place, “apologies” in notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

# Each of our names, and what else people write for it.
_OTHERS: Final = {
    "actions": "tasks, to do, to-do, action points, action list, next steps",
    "alt": "caption, description, alt text",
    "by": "deadline, due, due date, when, until, date, last day",
    "came": "attendees, attendance, present, participants, who came, who was there",
    "cancelled": "canceled, cancellation, called off, off",
    "changed": "changes, what has changed, update, postponed, put off, moved, delayed, rescheduled",
    "contact": "contacts, contact us, questions, enquiries, more information",
    "could not come": "apologies, apologies from, absent, absences, sent apologies",
    "date": "day, when, on",
    "decided": "decisions, agreed, agreements, outcome, outcomes, resolved",
    "finish": "end, ends, end time, until, to, closes",
    "food": "lunch, refreshments, catering, drinks",
    "from": "organiser, organisation, organization, sender, host, group, by",
    "getting there": "travel, directions, transport, parking, how to get there",
    "heading": "title, name",
    "how people will know": "how we will know, checks, measures, evidence",
    "made by": "author, authors, written by, who made it, by",
    "meeting": "about the meeting, which meeting",
    "money": "costs, expenses, payment, payments, fees, price",
    "name": "title, place, venue, building, location, hall, called",
    "next meeting": "date of next meeting, next time, next",
    "online": "zoom, teams, link, online meeting, join online",
    "phone": "telephone, tel, mobile, number, call",
    "picture": "photo, image, photograph, img",
    "place": "venue, location, where, building, hall, address",
    "post": "address, letter, by post",
    "promises": "we will, commitments, pledges, what we promise",
    "reply": "rsvp, respond, response, book, booking, replies, sign up",
    "said": "discussion, minutes, what people said, topics, talk",
    "say": "text, words, sentence, sentences, body, content",
    "sections": "more, other, parts, body, content",
    "start": "starts, start time, time, begin, begins, from",
    "status": "progress, state, done",
    "support": "help, access, accessibility, adjustments",
    "symbol": "icon, pictogram",
    "title": "name, heading, subject",
    "what": "about, description, purpose, subject, action, task",
    "what will happen": "agenda, programme, program, timetable, schedule, plan",
    "when": "date, day, time, times, dates, day and time",
    "where": "venue, location, place, address, hall, room",
    "who": "owner, lead, person, responsible, assigned to, name",
    "who will be there": "people, speakers, attendees, who is coming",
    "why": "reason, reasons, purpose, because",
    "words": "glossary, word list, hard words, definitions",
    # kinds of document
    "charter": "policy, agreement, pledge, rules, code, terms of reference",
    "invite": "letter, invitation, event, poster, flyer, email, e-mail, appointment",
    "notes": "minutes, agenda, report, meeting, record, update, summary, news",
}
_MEANT: Final[dict[str, list[str]]] = {}
for _name, _others in _OTHERS.items():
    for _other in _others.split(", "):
        _MEANT.setdefault(_other, []).append(_name)


def meant_by(word: str, known: Container[str]) -> str:
    """Return the one of the `known` names that people mean by a word, or nothing."""
    names = _MEANT.get(" ".join(word.casefold().split()), ())
    return next((name for name in names if name in known), "")
