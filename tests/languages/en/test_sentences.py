"""Cutting text into sentences: the hard cases, the places, the speed."""

from __future__ import annotations

import random
import time

import pytest

from easyread.languages import language_of, split_sentences
from easyread.model import Place
from easyread.text.spans import to_sentence
from easyread.text.written import Written

# Each bar is where a sentence ends and the next begins.
HARD_CASES = (
    "We use Yahoo! in the office. | It works.",
    "The case is Smith v. Jones. | It took a year.",
    "Ask Dr.Smith. | She can help.",
    "I am sad :( | He left me.",
    "Love it!! <3 | Thank you!",
    "It is 3 ft. 6 in. wide. | It fits.",
    "“Why?” I asked. | “Because,” he said.",
    "We leave on Sat. Nov. 14. | Pack light.",
    "It fell by 1.5 C. | Rain came.",
    "See Fig. B. | It is new.",
    "Smith et al. (2010) found it. | Others did not.",
    "It works.[1] | Then it stops.",
    "P.S. I love you.",
    "Open Mon.-Fri. from 9 to 5. | Come in.",
    "The book is by A. A. Milne. | It is for children.",
    "Hello. | We are here.",
    "Ask Dr Smith. | She can help.",
    "Ask Dr. Smith for help. | She can help.",
    "Mr. and Mrs. Jones will come. | They are kind.",
    "Bring food, e.g. Sandwiches or fruit. | Bring a drink.",
    "Bring food (e.g. fruit). | Bring a drink.",
    "Some things, i.e. The main ones, cost money.",
    "Come at 10.30am. | Bring a pen.",
    "Come at 10.30 a.m. on Monday. | Bring a pen.",
    "The meeting ends at 2 p.m. | We will have lunch.",
    "Come at 10 a.m. Monday.",
    "Open 10 a.m. - 4 p.m. each day. | Come in.",
    "Open 9 a.m. – 1 p.m. | Come in.",
    "It costs £2.50. | You can pay by card.",
    "It costs £2.50 to £17.50 a day.",
    "Write to us at help@example.org. | We will answer.",
    "Go to www.example.org. | Look for the green box.",
    "Go to https://www.example.org/a.b?c=d. | Then click.",
    "J. K. Rowling wrote it. | I read it.",
    "Ask A. B. Smith.",
    "We met J. Smith. | He is the chair.",
    "The U.K. Government made a plan. | We helped.",
    "She lives in the U.K. | We met her there.",
    "It was made in the U.S. Army.",
    "I do not know... maybe later.",
    "I do not know... | We will ask.",
    "I do not know… | We will ask.",
    "Wait . . . what?",
    "“Come in.” | She smiled.",
    "“Come in!” she said.",
    "“Come in?” asked Tom.",
    "‘Who is it?’ Mum asked. | It was me.",
    "He said, “I am here.” | Then he left.",
    "“I am here.” he said.",
    "Is it far? | No.",
    "Stop! | Do not go in.",
    "Do you use Yahoo! Mail?",
    "Read Which? magazine. | It is good.",
    "We want to know (why?) and when.",
    "(We will come back.) | Then we will talk.",
    "It is near the shop (on the left). | Come in.",
    "1. Bring a pen. | 2. Bring paper.",
    "You need: 1. A pen. | 2. Paper.",
    "a. First thing. | b. Second thing.",
    "Room no. 5 is upstairs. | Take the lift.",
    "Do you smoke? | No. | I do not.",
    "See p. 5 for more. | See pp. 5 to 7 too.",
    "See Fig. 2. | It shows the plan.",
    "We work with Smith Ltd. in Halton.",
    "We work with Smith & Co. | They are good.",
    "Meet at St. Mary's Hall. | It is big.",
    "I live in Church St. | You can visit.",
    "Bring pens, paper, etc. | We have tables.",
    "Bring pens, paper, etc. to the meeting.",
    "Come on Wed. 4 Mar. 2026. | It is a Wednesday.",
    "Version 2.0 is here. | Version 2.1 comes soon.",
    "It grew by 1.5 percent. | That is a lot.",
    "Take vitamin C. | Eat fruit.",
    "This is plan B. | The first plan failed.",
    "You and I. | We two.",
    "Thank you :) | See you soon.",
    "Thank you! :) | See you soon.",
    "Thank you! 😀 | See you soon.",
    "The room is warm. | we like it.",
    "Is it true? | yes it is.",
    "What?! | No way!",
    "Really??? | Yes!!!",
    "The **plan.** | It is **new.** | We like it.",
    "He works for the N.H.S. | He is a nurse.",
    "Open 9 a.m. to 5 p.m. every day.",
    "Phone 0151 496 0123. | Ask for Sam.",
    "Open Mon. to Fri. from 9.",
    "Tel. 0151 496 0123.",
    "She has a Ph.D. in art. | She is kind.",
    "The bus goes at 10. | Do not be late.",
    "There are 3. | 2 are new.",
    "Turn left at the B&Q. | Stop there.",
    "Read Section 3. | It is short.",
    "Hmm. | We will see.",
    "That is why. | So come.",
    "My room is 4.2. | It is upstairs.",
    "It is in the file notes.txt. | Open it.",
    "The address is 1 Example St., Widnes. | Come in.",
    "I am 5. | You are 6.",
    "It was approx. 10 people.",
    "Ms. Green vs. Mr. Brown.",
    "It is 10.30. | We start.",
    "Come at 10.30 a.m. | Bring a pen.",
    "The hall is at 5 p.m. GMT.",
    "It starts at 9am. | It ends at 5pm.",
    "Come at 14.00. | Do not be late.",
    "The bus costs £1.75. | Bring change.",
    "We have £1,200.50. | That is enough.",
    "Prof. Lee and Rev. Khan spoke.",
    "Cllr. Shah will come. | She is kind.",
    "Mrs Smith vs. the council.",
    "Our room is Rm. 4 on the left.",
    "Ask your G.P. about it.",
    "Ask your G.P. | They can help.",
    "Use the form on gov.uk. | It is free.",
    "Look at easyread.example.org/help. | It is new.",
    "Is your e-mail sam.lee@example.org? | Tell us.",
    "Send it to a.b@example.org, or phone.",
    "She said “No.” | We said “Yes.”",
    "“Why?” | “I do not know.”",
    "“Stop!” | Then he ran.",
    "He asked, “Are you OK?” | I said yes.",
    "“We want jobs.” | “We want homes.”",
    "We asked: what do you need?",
    "Please tell us: 1. Your name. | 2. Your age.",
    "(a) You can come. | (b) You can phone.",
    "(You can bring a friend.)",
    "We like it (a lot!). | Do you?",
    "We like it (a lot). | Do you?",
    "See the plan [page 2]. | Then tell us.",
    "Wow!! | That is good.",
    "Are you sure?! | Yes.",
    "Well... | We can try.",
    "Well... I think so.",
    "And then … we left.",
    "We left at 10… | Nobody saw us.",
    "I live at 10 Example Rd. in Widnes.",
    "I live at 10 Example Rd. | It is quiet.",
    "The co. paid us. | We were glad.",
    "Acme Inc. Chair Sam Lee came.",
    "Sam Lee Jr. came too.",
    "We met in Jan. 2026. | It was cold.",
    "We met in Sept. | It was warm.",
    "I sat. | You sat.",
    "The sun. | The moon.",
    "We have approx. 20 chairs.",
    "It takes 30 mins. | Then we rest.",
    "It takes 30 mins. by bus.",
    "Bring 2 kg. of rice.",
    "Sit at table B. | Food comes to you.",
    "Go to ward C. | Ask the nurse.",
    "My GP is Dr A. Khan. | I trust him.",
    "So do I. | So does she.",
    "Answer yes or no. | Then sign.",
    "Is it no. 4 or no. 5?",
    "I have 1. | You have 2.",
    "Chapter 5. | What happens next.",
    "v. 2 is better than v. 1 was.",
    "We use Node.js at work. | It is fast.",
    "It is on Booking.Com today.",
    "it was good . | i liked it",
    "Is it good ? | Yes .",
    "She lives in San Jose, Calif. with us.",
    "“Is it (in the U.K.)?” | It is.",
    "He asked me (I was ill.). | I said no.",
    "tell us what you think. | we will listen.",
    "thanks! | see you there",
    "what is it? | it is a plan.",
    "NHS. | BBC. | TV.",
    "! Take care. | ? Ask us.",
    "We saw Mr. & Mrs. Green.",
    "He is 6 ft. 2 tall.",
    "It is 100%. | All of it.",
    "I scored 3/5. | You scored 4/5.",
    "We are Halton People First. | We speak up.",
    "He’s here. | She isn’t.",
    "‘Nothing about us without us.’ | That is our rule.",
    "The **hard word.** | The next.",
    "Read [our plan. It is short](https://example.org). | Then phone.",
    "**We listen. We act.** | That is our promise.",
    "Bring: | • a pen | • a drink",
)


@pytest.mark.parametrize("case", HARD_CASES)
def test_sentences_end_where_readers_stop(case: str) -> None:
    """Every sentence gets a picture; it should be that each is whole and one."""
    wanted = case.split(" | ")

    assert split_sentences(" ".join(wanted)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("This is the end.Now go.", ["This is the end.", "Now go."]),
        ("Do you agree?Please say so.", ["Do you agree?", "Please say so."]),
        ("It is on Booking.Com today.", ["It is on Booking.Com today."]),
        ("Use McDonald.Smith@example.org", ["Use McDonald.Smith@example.org"]),
    ],
)
def test_a_forgotten_space_is_forgiven(text: str, wanted: list[str]) -> None:
    """People forget the space; it should be that we still see two sentences."""
    assert split_sentences(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("one\ntwo", ["one", "two"]),
        ("one\r\n\r\ntwo\rthree\u2028four", ["one", "two", "three", "four"]),
        ("- one\n- two", ["- one", "- two"]),
        ("Bring:\n• a pen\n• a drink", ["Bring:", "• a pen", "• a drink"]),
        ("We met Dr\nSmith", ["We met Dr", "Smith"]),
        ("  a\u00a0b.\u00a0 C.  ", ["a\u00a0b.", "C."]),
        ("", []),
        (" \n \t", []),
        ("...", ["..."]),
    ],
)
def test_line_ends_and_bullets_always_split(text: str, wanted: list[str]) -> None:
    """Lists often lack stops; it should be that each line is a sentence."""
    assert split_sentences(text) == wanted


def test_sentences_keep_their_places() -> None:
    """Findings name a line and column; it should be that cutting keeps both."""
    text = Written("Ask Dr. Lee.  **Sit** down. Go.", Place("a.yaml", 4, 5))

    first, second, third = language_of().split(text)

    assert (first, second, third) == ("Ask Dr. Lee.", "**Sit** down.", "Go.")
    assert second.at(0) == Place("a.yaml", 4, 19)
    assert to_sentence(second).place == Place("a.yaml", 4, 21)
    assert third.at(0) == Place("a.yaml", 4, 33)


PARTS = (
    *"aB. *[]()!?…\n\t\u00a0\u200b’•5:",
    ". ", "! ", "Dr. ", "e.g. ", "We ", " :) ", "**", "](https://a.b)", ". . . ",
)  # fmt: skip


def test_nothing_is_lost_or_moved_whatever_comes_in() -> None:
    """Hostile text comes in; it should be that only white space goes missing."""
    chance = random.Random(3)  # noqa: S311  not for secrets
    for _ in range(3000):
        source = "".join(chance.choices(PARTS, k=chance.randint(0, 40)))
        pieces = language_of().split(Written(source, Place("f", 1, 1)))
        assert "".join("".join(pieces).split()) == "".join(source.split())
        for piece in pieces:
            column = piece.at(0).column
            assert source[column - 1 :].startswith(piece)


@pytest.mark.parametrize(
    "hostile",
    [
        " " * 20_000 + "x",
        "." * 20_000 + "x",
        ". " * 10_000 + "x",
        "! " * 10_000,
        "a. " * 7_000,
        "e.g. " * 4_000,
        "a.Ba" * 5_000,
        "**a** a. " * 2_000,
        "[" * 20_000,
        ":) " * 6_000,
        "'" * 20_000,
        ". (" * 6_000,
    ],
)
@pytest.mark.slow
def test_hostile_text_takes_no_time(hostile: str) -> None:
    """One long line can stop a program; it should be that ours goes on."""
    start = time.process_time()
    split_sentences(hostile)

    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We meet on Weds. at 2pm.", 1),
        ("Come on Weds. The hall is warm.", 2),
        ("Max. 12 people can come.", 1),
        ("Jo Bell, Hon. Sec. of the group, will write to you.", 1),
        ("Ask Jo Bell, Hon. Sec. She will help.", 2),
        ("Smith & Sons, Est. 1950, made it.", 1),
        ("It will take est. 3 hours.", 1),
        ("Go to bus no. 4 at the stop.", 1),
        ("See no. 4 on the list. It is short.", 2),
        ("It costs approx. £5 each.", 1),
        ("St. Helens is near. We go there.", 2),
        ("Read p. 4 of the book.", 1),
        ("Look at Fig. 2 now.", 1),
        ("Rev. Sam Jones will come.", 1),
        ("We start at 10 a.m. You can come early.", 2),
        ("We start at 10 a.m. Monday to Friday.", 1),
        ("Bring fruit, e.g. Apples or pears.", 1),
        ("J. K. Rowling wrote it. I like it.", 2),
        ("The U.K. Government said so.", 1),
        ("We live in the U.K. It rains.", 2),
        ('She said "Stop!" and left.', 1),
        ('She asked "Why?" He said nothing.', 2),
        ("Wait... Then go on.", 2),
        ("It costs £3.50 today. Pay at 2.30pm.", 2),
        ("Go to www.example.org. Then click.", 2),
        ("It is open Mon. – Fri. The rest is closed.", 2),
        ("Add. info is on page 2.", 1),
        ("Treas. Sam Lee has the money.", 1),
        ("Arr. 10am, dep. 2pm.", 1),
        ("Hosp. appt. is on Mon.", 1),
        ("The answer is no. 4 people said yes.", 2),
        ("Go to High St. It is near.", 2),
        ("Go to High St. and turn left.", 1),
        ("Turn left at Mill Rd. Then stop.", 2),
        ("Version 2.0. It is new.", 2),
        ("Read report.pdf. It is long.", 2),
        ("Bring a max. of 2 bags.", 1),
        ("The class ends at 4 p.m. It is fun.", 2),
        ("The class is 2 p.m. to 4 p.m. Tea is at 3 p.m. We stop then.", 3),
        ("She lives in the U.S. He does not.", 2),
        ("This is no. 1. This is no. 2.", 2),
        ("It is May. 4 people came.", 2),
    ],
)
def test_short_forms_end_a_sentence_only_before_a_new_one(
    text: str, count: int
) -> None:
    """It should be that a text at a short form has this many sentences."""
    assert len(split_sentences(text)) == count
