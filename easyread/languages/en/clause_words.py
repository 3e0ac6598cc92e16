"""The small words that tell which part of a sentence one is in."""

from __future__ import annotations

from easyread.languages.word_lists import word_set, words_in

# Words that open a condition.
CONDITIONS = word_set(
    """
    if when whenever because unless although though whether
    """
)
# Words that open a condition only before a clause: "until you come", "until Friday".
PART_CONDITIONS = word_set("until since while")
# Words that turn what follows into its opposite.
NEGATORS = word_set(
    """
    not never no without nobody nothing none neither nor avoid instead rather nowhere
    """
)
# After these a "not" forbids, or says what there is not: a clear "no" can stand there.
FORBIDS = word_set("do does must should can could may to please")
# After "not" these mean that it is not forbidden: "you do not have to pay".
EXEMPTS = word_set("need needs have has")
# After "not" these turn the sense back: "do not forget your coat".
TURNS_BACK = word_set(
    """
    only just forget hesitate miss lose matter afraid mind stop stopped avoid ignore
    """
)
# With these in it, a "not" is only about a part, and a plain "no" would be wrong:
# "not too much sugar", "do not take it with alcohol", "do not go alone".
LIMITS = word_set(
    """
    too much many all every everyone always enough very with alone own after before
    again yet more longer straight just only often both same
    """
)
# With these in it, a "not" leaves a part of it: "it does not cost much" is not free.
PARTS = word_set("much many lot lots too more every everyone enough extra often always")
# With these, "you do not have to pay" is about how or when: it is not free.
PAY_PARTS = PARTS | word_set("by cash now today yet until back before with full first")
# "stop smoking", "give up drinking": what follows comes to an end.
ENDINGS = word_set("stop stops stopped quit avoid")
# What stands before these may not be: "smoking is banned".
BANNED = word_set("banned forbidden prohibited")
# Words that a main clause starts with.
STARTERS = word_set(
    """
    we you they he she it i there then this that these those please our your my who
    what how
    """
)
# Verbs that tell readers to do something: a main clause starts with them too.
COMMANDS = word_set(
    """
    phone tell ask call email text go come stay speak talk use bring let do contact
    ring send write wait press see get give take turn look say visit make
    """
)
# Helping verbs: what stands before them is what the sentence starts from.
HELPERS = word_set(
    """
    will can must may should would could might is are was were be am do does did has
    have had means
    """
)
# Words that open where or when something is.
SETTINGS = word_set(
    """
    in at on from near during by into outside inside between through under before
    after until behind beside around across
    """
)
# Words that open something said on the side.
LOOSE = word_set("for with of than as like")
# Words that stand before a thing.
OWNERS = word_set(
    """
    the a an our your my their his her its this that these those
    """
)
# Verbs that say little beside their object, and what is left of their weight: "wear a
# coat" is about the coat, "ask someone to print the form" about the form.
LIGHT_VERBS = {
    **dict.fromkeys(
        words_in(
            """
    eat drink wear buy bought read write visit find look cook grow wash clean sit go
    wait click print stand strong
    """
        ),
        0.85,
    ),
    **dict.fromkeys(words_in("ask pick bring join accept teach"), 0.6),
}
# After these verbs "if" tells what to say: "tell us if you need large print".
TELLS = word_set("tell know say ask check decide choose show find")
# Words after which "to" goes on with the point: "we want to vote".
CHAINS = word_set(
    """
    want wants wanted need needs needed like likes try trying have has going able
    learn learning help helps helped ask asked asks decide decided choose chose plan
    plans start started begin began hope hopes right way agree agreed forget remember
    how what where us you them easy hard difficult important good used promise okay ok
    fine free happy ready sure normal nice promised not is are was chance time it
    """
)
# Words that open a remark about what stands before them.
RELATIVES = word_set("where who which that why")
# All that tell only where one is in a sentence: they name nothing.
CLAUSE_WORDS = (
    COMMANDS | CONDITIONS | HELPERS | LOOSE | NEGATORS | OWNERS | RELATIVES | SETTINGS
    | STARTERS
)  # fmt: skip
