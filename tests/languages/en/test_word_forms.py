"""Word forms: which belong together, and which only look like it."""

from __future__ import annotations

import pytest

from easyread.languages.en.word_forms import forms, lemmas, same_word

FIRST = """
meetings meeting|houses house|buses bus|boxes box|churches church|parties party|dies die
children child|people person|women woman|knives knife|feet foot|potatoes potato
photos photo|shoes shoe|movies movie|classes class|uses use|viruses virus|ads ad
walked walk|stopped stop|hoped hope|hopped hop|tried try|died die|agreed agree
visited visit|decided decide|invited invite|created create|controlled control
travelled travel|cancelled cancel|called call|passed pass|needed need|preferred prefer
making make|caring care|running run|studying study|dying die|seeing see|believing believe
happening happen|editing edit|measuring measure|requiring require|offering offer
exploring explore|changing change|belonging belong|handling handle|crawling crawl
breathing breathe|guiding guide|mentioning mention|phoning phone|fixing fix
went go|bought buy|was be|has have|does do|written write|sat sit|taught teach|left leave
bigger big|easiest easy|nicer nice|better good|worst bad|friendlier friendly
carer's carer|carers’ carer|Halton’s halton|MEETINGS meeting
news news|this this|always always|during during|morning morning|thing thing|bus bus
diabetes diabetes|need need|worker worker|paper paper|building building|us us|his his
"""


@pytest.mark.parametrize("pair", FIRST.strip().replace("\n", "|").split("|"))
def test_the_likeliest_plain_form_comes_first(pair: str) -> None:
    """Pictures and word lists go by plain forms; it should be that ours is right."""
    word, plain = pair.split()

    assert lemmas(word)[0] == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("support worker", "Support Workers"),
        ("co-production", "co production"),
        ("co-production", "coproduction"),
        ("meet", "met"),
        ("meeting", "meet"),
        ("don't", "don’t"),
        ("find out", "found out"),
        ("advocate", "advocates"),
        ("leaves", "leave"),
        ("leaves", "leaf"),
    ],
)
def test_forms_of_one_word_belong_together(one: str, other: str) -> None:
    """A meaning is given once; it should be that every form of its word finds it."""
    assert same_word(one, other)
    assert same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("car", "caring"),
        ("hop", "hoping"),
        ("star", "staring"),
        ("us", "uses"),
        ("as", "asks"),
        ("new", "news"),
        ("thin", "thing"),
        ("work", "worker"),
        ("she", "shed"),
        ("support worker", "support"),
        ("well", "good"),
        ("late", "last"),
    ],
)
def test_words_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    """A wrong picture does harm; it should be that other words are other words."""
    assert not same_word(one, other)


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("utilise", "utilises utilised utilising"),
        ("commence", "commenced commencing"),
        ("stop", "stops stopped stopping"),
        ("try", "tries tried trying"),
        ("write", "wrote written writing writes"),
        ("bring", "brought bringing brings"),
        ("box", "boxes"),
        ("child", "children"),
        ("photo", "photos"),
        ("easy", "easier easiest"),
        ("big", "bigger biggest"),
        ("lie", "lying lay"),
        ("support worker", "support|workers"),
        ("find out", "found|out finding|out"),
    ],
)
def test_forms_are_found(word: str, wanted: str) -> None:
    """A list names a word once; it should be that its forms are known from it."""
    wanted_forms = {form.replace("|", " ") for form in wanted.split()}

    assert wanted_forms <= set(forms(word))
