"""Where the meaning of a hard word is said."""

from easyread.loading import parse


def said(body: str, words: str = "co-production: working as equals") -> list[str]:
    """Return the sentences of a text with hard words."""
    text = f"---\nwords:\n  {words}\n---\n{body}\n"
    return [sentence.text for sentence in parse(text).sentences]


MEANING = "Co-production means working as equals."


def test_the_meaning_follows_the_first_bold_use() -> None:
    """Readers need it there and once: it should be that no later use repeats it."""
    assert said(
        "A co-production. We like **co-production**. Yes. **Co-production**."
    ) == [
        "A co-production.",
        "We like co-production.",
        MEANING,
        "Yes.",
        "Co-production.",
    ]


def test_the_meaning_follows_other_forms_of_the_word() -> None:
    """Words have forms: it should be that `**workshops**` is a use of workshop."""
    assert said("We hold **workshops**.", "workshop: a meeting to plan") == [
        "We hold workshops.",
        "Workshop means a meeting to plan.",
    ]


def test_a_question_for_the_meaning_does_not_give_it() -> None:
    """It says “what co-production means”, and no more: it should be that we say it."""
    assert said("We talk about what **co-production** means. Bye.")[1] == MEANING


def test_an_explained_word_is_not_explained_again() -> None:
    """The author did it: it should be that nothing is said twice."""
    for text in (
        "**Co-production** means we share. Bye.",
        "We like **co-production**. It means that we share.",
        "We like **co-production**. That is working as equals.",
        "We like **co-production**. Co-production means that we share.",
    ):
        assert MEANING not in said(text)


def test_a_word_that_is_not_used_is_not_explained() -> None:
    """No bold use: it should be that no meaning stands alone (the checker says so)."""
    assert said("We like co-production.") == ["We like co-production."]


def test_a_meaning_points_at_the_list_of_words() -> None:
    """The author wrote it there: it should be that its place is there."""
    text = "---\nwords:\n  hard: not easy\n---\nA **hard** word.\n"
    meaning = parse(text).sentences[1]

    assert meaning.role == "meaning"
    assert meaning.place.line == 3
