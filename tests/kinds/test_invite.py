"""An invite: what readers get from the facts, and which facts do not go together."""

import pytest

from easyread.errors import FileFaultsError
from easyread.loading import parse
from easyread.model import Document, Fact, Section, Sentence

WHEN = """
when:
  date: Wednesday 4 March 2026
  start: 11:00
  finish: 2pm
"""
WHERE = """
where:
  name: Example Hall
"""
REPLY = """
reply:
  by: 25 February 2026
  phone: 0151 496 0123
"""


def invite(*parts: str) -> Document:
    """Return the invite that these parts of a file make."""
    text = "kind: invite\ntitle: Come\nfrom: One Halton\nwhat: We talk.\n"
    return parse(text + "\n".join(parts), as_="yaml", file="invite.yaml")


def faults(*parts: str) -> list[tuple[int, str, str]]:
    """Return line, message and advice of every fault."""
    with pytest.raises(FileFaultsError) as raised:
        invite(*parts)
    return [(one.place.line, one.message, one.advice) for one in raised.value.faults]


def texts(document: Document, heading: str | None = None) -> list[str]:
    """Return the sentences, those of one section where a heading is given."""
    return [
        sentence.text
        for section in document.sections
        if heading in {None, section.heading}
        for sentence in section.sentences
    ]


def sentence(document: Document, start: str) -> Sentence:
    """Return the sentence that begins like this."""
    (found,) = [one for one in document.sentences if one.text.startswith(start)]
    return found


def title(document: Document) -> Section:
    """Return the section that stands on page 1."""
    (found,) = [one for one in document.sections if one.role == "title"]
    return found


def states(document: Document) -> dict[str, str]:
    """Return the state of each fact."""
    return {fact.name: fact.state for fact in document.facts}


def fact(document: Document, name: str) -> Fact:
    """Return the fact with this name."""
    return next(fact for fact in document.facts if fact.name == name)


def test_day_time_and_place_stand_first() -> None:
    """It should be that page 1 says when and where."""
    document = invite(REPLY, WHERE, WHEN)

    assert document.sections[0].role == "title"
    assert [one.text for one in document.sections[0].sentences] == [
        "The meeting is on Wednesday 4 March 2026.",
        "The meeting starts at 11:00 in the morning.",
        "The meeting is at Example Hall.",
    ]
    assert not document.cover


def test_facts_have_their_own_pictures() -> None:
    """It should be that day and times are shown as the very day and times."""
    document = invite(WHEN, WHERE)
    wishes = [one.wish.symbols for one in document.sentences if one.wish]

    assert ("fact:calendar:2026-03-04",) in wishes
    assert ("fact:clock:11:00",) in wishes
    assert ("fact:clock:14:00",) in wishes


def test_what_has_changed_comes_before_all_else() -> None:
    """It should be that the new fact is first, and the old one has no picture."""
    changed = """
changed:
  - fact: place
    was: Old Hall
    now: Example Hall
    why: The old hall has steps.
  - fact: date
    was: 3 March 2026
"""
    document = invite(WHEN, WHERE, changed)
    first = title(document).sentences

    assert [one.text for one in first] == [
        "The meeting is now at Example Hall.",
        "It is not at Old Hall any more.",
        "The meeting is now on Wednesday 4 March 2026.",
        "It is not on Tuesday 3 March 2026 any more.",
        "The meeting starts at 11:00 in the morning.",
    ]
    assert {one.role for one in first[:4]} == {"change"}
    assert [one.wish and one.wish.symbols for one in first[1:4:2]] == [(), ()]
    assert texts(document, "Why this has changed") == ["The old hall has steps."]


@pytest.mark.parametrize(
    ("name", "was", "now", "said"),
    [
        ("arrive", "10:00", "10:30", "The time to arrive is now 10:30 in the morning."),
        ("finish", "1pm", "2pm", "The meeting now finishes at 2:00 in the afternoon."),
        ("phone", "0151 496 0111", "0151 496 0123", "The new phone number is 0151 496"),
        ("link", "https://a.org", "https://b.org", "The new web address is https://b"),
    ],
)
def test_any_fact_of_the_meeting_can_change(
    name: str, was: str, now: str, said: str
) -> None:
    """It should be that each sort of change has its own words."""
    change = f"changed:\n  - {{fact: {name}, was: '{was}', now: '{now}'}}"
    document = invite(WHEN, WHERE, change)

    assert sentence(document, said).role == "change"
    assert sentence(document, "It is not").role == "change"


def test_a_change_that_says_something_else_is_a_fault() -> None:
    """It should be that readers never get two places for one meeting."""
    change = "changed:\n  - fact: place\n    was: Old Hall\n    now: New Hall"

    assert faults(WHERE, change) == [
        (
            12,
            "This says “New Hall”. The rest of the file says “Example Hall”.",
            "Put one of them right.",
        )
    ]


@pytest.mark.parametrize("answer", ["yes", "no", "not decided yet"])
@pytest.mark.parametrize("name", ["food", "quiet room", "support", "photos", "costs"])
def test_a_plain_answer_is_said_in_a_sentence(name: str, answer: str) -> None:
    """A bare “yes” says nothing on a page: it should be that we say what it means."""
    line = f"{name}: {answer}"
    inside = f"money:\n  {line}" if name == "costs" else line
    said = [one.text for one in invite(inside).sentences]

    assert len(said) > len(invite().sentences)
    assert not {"yes", "no"} & set(said)


@pytest.mark.parametrize(
    "change", ["place, was: The Hall., now: the Hall", "start, was: 11am, now: 11:00"]
)
def test_a_change_to_the_same_is_refused(change: str) -> None:
    """It should be that no page says “now at the Hall” and “not at the Hall any more”."""
    ((_, message, advice),) = faults(f"changed:\n  - {{fact: {change}}}")

    assert message.startswith("This has not changed")
    assert advice == "Write what it was before, or take this change out."


def test_a_new_part_of_the_day_is_said() -> None:
    """From 10 to 10 at night: it should be that readers hear what is different."""
    document = invite("changed:\n  - {fact: start, was: 10am, now: 10pm}")
    said = [one.text for one in document.sentences]

    assert "It is not at 10:00 in the morning any more." in said


def test_a_web_address_that_has_changed_also_stands_where_people_use_it() -> None:
    """It should be that readers can still click on it."""
    online = "online:\n  link: https://b.org"
    change = "changed:\n  - {fact: link, was: 'https://a.org'}"
    document = invite(online, change)

    assert title(document).sentences[0].text == "The new web address is https://b.org."
    assert "Click here: https://b.org" in texts(document, "How to join online")


def test_every_fault_of_a_change_is_told_at_once() -> None:
    """It should be that an author mends a list of changes in one go."""
    changes = "changed:\n  - {fact: start, was: lots}\n  - {was: x}\n"

    assert [line for line, _, _ in faults(changes, "example: perhaps")] == [6, 7, 9]


def test_an_unknown_change_is_told_with_the_nearest() -> None:
    """It should be that only facts of the meeting can change."""
    assert faults("changed:\n  - fact: plase\n    was: Hall") == [
        (6, "Here we need the fact that has changed.", "Do you mean “place”?")
    ]


def test_the_photo_of_the_place_stands_beside_it() -> None:
    """It should be that people can recognise the building."""
    where = WHERE + "  picture: hall.jpg\n  alt: A brick hall"
    wish = sentence(invite(where), "The meeting is at").wish

    assert wish is not None
    assert (wish.why, wish.picture, wish.alt) == ("author", "hall.jpg", "A brick hall")


def test_a_photo_needs_words() -> None:
    """It should be that no photo is silent for people who cannot see it."""
    ((line, message, advice),) = faults(WHERE + "  picture: hall.jpg")

    assert line == 8
    assert "no words" in message
    assert "Add a line" in advice


@pytest.mark.parametrize(
    ("part", "line", "message"),
    [
        ("when:\n  start: 11:00\n  finish: 10:00", 7, "finishes before it starts"),
        ("when:\n  start: 11:00\n  finish: 11:00", 7, "finishes before it starts"),
        ("when:\n  start: 11:00\n  arrive: 11:30", 7, "arrive after the start"),
        ("when:\n  date: Friday 4 March 2026", 6, "Wednesday"),
        ("when:\n  date: 31 February 2026", 6, ""),
        ("reply:\n  phone: twelve", 6, ""),
        ("reply:\n  email: someone", 6, "not an email address"),
        ("online:\n  link: example", 6, "not the address of a web page"),
        ("example: perhaps", 5, "true or false"),
        ("money:\n  time: lots", 6, ""),
    ],
)
def test_facts_that_cannot_be_true_are_refused(
    part: str, line: int, message: str
) -> None:
    """It should be that the fault stands on the line of the fact."""
    ((found, said, advice),) = faults(part)

    assert found == line
    assert message in said
    assert advice


def test_a_reply_after_the_meeting_is_refused() -> None:
    """It should be that people can still reply in time."""
    ((line, message, _),) = faults(WHEN, "reply:\n  by: 5 March 2026")

    assert line == 12
    assert message == "The last day to reply is after the meeting."


def test_a_day_in_the_past_is_no_fault() -> None:
    """It should be that an old invite can be made again."""
    assert fact(invite("when:\n  date: 4 March 1998"), "day").iso == "1998-03-04"


def test_missing_facts_are_named_at_the_nearest_place() -> None:
    """It should be that the checker can say what is missing, and where to put it."""
    document = invite("when:\n  date:\n  finish: 2pm")
    missing = {
        fact.key: (fact.place.line, fact.asks)
        for fact in document.facts
        if fact.state == "missing"
    }

    assert missing == {
        "when.date": (6, "which day it is"),
        "when.start": (5, "when it starts"),
        "where.name": (1, "where it is"),
        "contact": (1, "how people can contact you"),
    }


def test_a_needed_fact_asks_for_its_description() -> None:
    """It should be that a fact says only once what it is."""
    document = parse("kind: invite\nonline:\n  how: Click.", as_="yaml")
    asks = {one.key: one.asks for one in document.facts if one.state == "missing"}

    assert asks["what"] == "what it is about"
    assert asks["online.link"] == "the web address of the online meeting"


def test_a_reply_without_a_last_day_misses_one() -> None:
    """It should be that people know how long they have."""
    assert states(invite("reply:\n  phone: 0151 496 0123"))["reply by"] == "missing"
    assert states(invite(REPLY))["reply by"] == "given"


def test_a_way_to_reply_is_a_way_to_ask() -> None:
    """It should be that one phone number is enough."""
    assert "contact" not in states(invite(REPLY))
    assert fact(invite(REPLY), "phone").value == "0151 496 0123"


def test_a_meeting_that_is_only_online_needs_no_place() -> None:
    """It should be that people can be asked to join from home alone."""
    document = invite(WHEN, "online:\n  link: https://example.org/join")

    assert "place" not in states(document)
    assert fact(document, "link").state == "given"
    assert title(document).sentences[-1].text == "The meeting is online."
    assert "You can join from home." in texts(document)


def test_joining_online_needs_a_link_or_a_phone() -> None:
    """It should be that "join from home" also says how."""
    assert states(invite("online:\n  how: Use a phone."))["link"] == "missing"
    assert "link" not in states(invite("online:\n  phone: 0151 496 0123"))


def test_not_decided_is_said_of_the_whole_place() -> None:
    """It should be that a short form serves, with the day to be told."""
    document = invite("where: not decided yet", "tell by: 20 February 2026")

    assert [one.text for one in title(document).sentences] == [
        "We have not decided the place yet.",
        "We will tell you by Friday 20 February 2026.",
    ]
    assert fact(document, "place").state == "not decided"


def test_a_short_form_is_the_name_of_the_place() -> None:
    """It should be that simple things are simple to write."""
    assert fact(invite("where: Example Hall"), "place").value == "Example Hall"


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("money:\n  costs: no", "We cannot pay your costs."),
        ("money:\n  time: no", "We cannot pay you for your time."),
        ("money:\n  time: £20", "We pay you £20 for your time."),
        ("food: no", "Bring your own food and drink."),
        ("food: yes", "We give you food and drink."),
        ("photos: no", "We will not take photos."),
        ("photos: yes", "We will take photos at the meeting."),
        ("quiet room: no", "There is no quiet room."),
        ("quiet room: true", "There is a quiet room."),
        ("quiet room: Room 2 is quiet.", "Room 2 is quiet."),
        ("support:\n  - Easy Read papers", "Easy Read papers"),
        ("getting there:\n  help: We book taxis.", "We can help you to get there."),
        ("what will happen:\n  - break: yes", "We have a break."),
        ("what will happen:\n  - break: 20 minutes", "We have a break for 20 minutes."),
        (
            "what will happen:\n  - at: 11:00\n    say: Hello.",
            "At 11:00 in the morning:",
        ),
    ],
)
def test_each_comfort_is_said(part: str, said: str) -> None:
    """It should be that yes, no, and the author's own words each read well."""
    assert said in texts(invite(part))


def test_a_sentence_and_a_break_are_two_things() -> None:
    """It should be that neither is lost."""
    ((line, message, _),) = faults("what will happen:\n  - say: Hello.\n    break: yes")

    assert line == 7
    assert message == "This has a sentence and a break."


def test_the_slip_asks_what_its_parts_say() -> None:
    """It should be that a page to fill in has questions and choices, in order."""
    document = invite(REPLY + "  slip: [name, yes or no]")
    (slip,) = [one for one in document.sections if one.role == "slip"]

    assert [(one.role, one.text) for one in slip.sentences] == [
        ("question", "What is your name?"),
        ("question", "Will you come?"),
        ("choice", "Yes, I will come."),
        ("choice", "No, I cannot come."),
        ("choice", "I do not know yet."),
        ("action", "Please send it by Wednesday 25 February 2026."),
    ]
    assert document.sections[-1] == slip


def test_the_parts_of_the_slip_may_stand_on_one_line() -> None:
    """Commas without brackets: it should be that each part is asked."""
    in_line = invite(REPLY + "  slip: name, support , food").sections[-1]
    listed = invite(REPLY + "  slip: [name, support, food]").sections[-1]

    assert [one.text for one in in_line.sentences] == [
        one.text for one in listed.sentences
    ]


def test_an_unknown_part_of_the_slip_is_refused() -> None:
    """It should be that a slip never silently lacks what the author wanted."""
    ((_, message, advice),) = faults("reply:\n  slip: [nam, supper]")[:1]

    assert message == "A reply slip has no part “nam”."
    assert advice == "Do you mean “name”?"
    assert len(faults("reply:\n  slip: [nam, supper]")) == 2


def test_an_author_can_choose_the_picture() -> None:
    """It should be that a symbol, two symbols, and none are wishes of the author."""
    document = invite(
        "sections:\n  - heading: More\n    say:\n"
        "      - {say: One., symbol: phone}\n"
        "      - {say: Two., symbol: [phone, email]}\n"
        "      - {say: None., symbol: none}\n"
    )
    wishes = [one.wish for one in document.sections[-1].sentences]

    assert [wish and (wish.why, wish.symbols) for wish in wishes] == [
        ("author", ("phone",)),
        ("author", ("phone", "email")),
        ("author", ()),
    ]


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("{say: Hi., symbol: [a, b, c]}", "2 pictures at most"),
        ("{say: Hi., picture: a.jpg}", "no words"),
        ("{say: Hi., alt: A cat}", "no picture"),
        ("{say: Hi., symbol: a, picture: a.jpg, alt: A}", "a symbol and a picture"),
        ("{symbol: phone}", "no words"),
        ("{say: Hi., allow: long-sentence}", "needs a reason"),
        ("{say: Hi., allow: {long-sentence: }}", "needs a reason"),
    ],
)
def test_a_wish_that_does_not_fit_is_refused(item: str, message: str) -> None:
    """It should be that an author hears of it, and nothing is guessed."""
    ((_, said, advice),) = faults(f"sections:\n  - say:\n      - {item}")

    assert message in said
    assert advice


def test_a_waiver_keeps_its_reason() -> None:
    """It should be that the checker can show why a rule was broken."""
    document = invite(
        "sections:\n  - say:\n      - {say: Hi., allow: {acronym: People know it.}}"
    )
    (waiver,) = document.sentences[-1].allow

    assert (waiver.rule, waiver.reason, waiver.place.line) == (
        "acronym",
        "People know it.",
        7,
    )


def test_two_sentences_on_one_line_become_two() -> None:
    """It should be that each sentence can have its own picture."""
    document = invite("why: We meet. We talk.")

    assert texts(document, "What it is about")[-2:] == ["We meet.", "We talk."]


def test_a_number_that_is_given_twice_is_one_fact() -> None:
    """It should be that the same phone number is one fact for those who check."""
    document = invite(REPLY, "contact:\n  phone: 0151 496 0123")

    assert [one.name for one in document.facts].count("phone") == 1


def test_a_role_is_small_inside_a_sentence() -> None:
    """It should be that what an author begins with a capital reads well."""
    document = invite(REPLY, "contact:\n  name: The workshop team")

    assert "You can ask the workshop team." in texts(document)
    assert fact(document, "contact").value == "The workshop team"


def test_an_old_time_is_said_shortly() -> None:
    """It should be that page 1 has room for day, time and place beside the change."""
    document = invite(WHEN, "changed:\n  - fact: start\n    was: 10:00")

    assert "It is not at 10:00 any more." in texts(document)


def test_a_list_of_food_needs_no_sentence_before_it() -> None:
    """It should be that the heading says what the list is."""
    document = invite("food:\n  - Lunch\n  - say: Tea\n    symbol: hot drink")

    assert texts(document, "We give you food and drink") == ["Lunch", "Tea"]


def test_the_address_stands_where_people_look_for_the_way() -> None:
    """It should be that where to go and how to get there are one part."""
    where = WHERE + "  address:\n    - 1 Example Street,\n    - Widnes"
    document = invite(where, "getting there:\n  how: A bus stops there.")

    assert texts(document, "How to get there") == [
        "The address is 1 Example Street, Widnes.",
        "A bus stops there.",
    ]
