"""Words that tell whether something was done: participles, and what only looks so."""

from __future__ import annotations

import re

from easyread.languages.word_lists import word_set, words_in

# Participles of verbs whose past does not end in -ed.
IRREGULAR = words_in(
    """
    beaten become begun bent bet bidden bitten bled blown born borne bought bound bred
    broadcast broken brought built burnt burst cast caught chosen clad cut dealt done
    drawn driven drunk dug eaten fed felt flown forbidden forecast foreseen forgiven
    forgotten fought found frozen given grown ground heard held hewn hidden hit hung
    hurt kept known laid lain leapt learnt led left lent let lit lost made meant met
    mislaid misled misread mis-sold mistaken misunderstood outdone outrun overcome
    overdone overheard overpaid overridden overrun overseen overtaken overthrown paid
    proofread proven put read rebuilt redone relaid repaid reset resold rethought
    retold rewritten ridden rung run said seen sent set sewn shaken shed shorn shot
    shown shrunk shut slain slit slung slid smelt sold sought sown sped spelt spent
    spilt spit split spoilt spoken spread spun stolen strewn stricken struck strung
    stuck stung sung sunk swept sworn swollen swung taken taught thought thrown thrust
    told torn trodden undercut undergone underpaid understood undertaken undone
    unwritten upheld upset withdrawn withheld withstood woken won worn wound woven
    written wrung
    """
)
# Of these the tagger often makes adjectives or nouns, though they are hardly ever one.
CLEAR = frozenset(IRREGULAR) - word_set(
    """
    become broken clad drunk forgotten frozen found ground hidden hung hurt left lost
    mistaken overdone shut spoilt stuck stricken strewn swollen torn undone upset worn
    unwritten wound felt read run won
    """
)
CLEAR |= word_set(
    """
    aimed allowed based called charged designed expected forced included intended
    invited located named placed required situated supposed used
    """
)
# Their past looks like the verb itself: what stands after “been” is the participle.
SAME = word_set(
    """
    cut hit hurt let misread overrun put read reset run set shed shut slit split
    spread thrust upset
    """
)
# These say how somebody is or what a thing is like, not what is done to them.
_HOW = word_set(
    """
    addicted advanced aged alarmed amazed amused annoyed appalled ashamed astonished
    baffled bed bewildered biased blessed bored bothered complicated confused
    crowded delighted depressed deprived deserted devastated devoted disabled disappointed
    disgusted distressed doomed drunk embarrassed enraged excited exhausted
    experienced fascinated fed-up feed frightened frustrated gifted gutted hooked
    horrified hundred inclined indeed interested intrigued knackered mixed naked
    obsessed old-fashioned one-sided outdated outraged overcrowded overjoyed
    overpriced overwhelmed pleased prejudiced puzzled qualified red related relaxed
    relieved retired sacred satisfied scared seed shocked skilled sophisticated
    speed startled stressed stunned surprised talented terrified thrilled tired
    troubled unemployed upset varied wicked worried
    """
)
# How somebody or something is, unless words such as “been” or “got” say that it was done.
_STATES = frozenset(("cancelled", "closed", "frozen", "limited", "married", "shut"))
BEEN = frozenset(("been", "being", "get", "gets", "getting", "got", "gotten"))
# What is undone (“unlocked”) is done to something; what is “unpaid” just is so.
_NOT_DONE = re.compile(
    r"un(?!der|i(?:[ft]|nst)|cover|do|dress|earth|fold|hook|leash|load|lock|pack|plug"
    r"|seat|veil|wrap|tie)\w+ed"
)


def says_how(word: str, last: str = "") -> bool:
    """Tell whether a word says how somebody or something is, such as “tired”.

    `last` is the word before it: “is closed” is how a shop is, “has been closed” is
    what somebody did.
    """
    if word in _STATES:
        return last not in BEEN and last != "be"
    return word in _HOW or bool(_NOT_DONE.fullmatch(word))
