"""Words whose forms follow no rule."""

from __future__ import annotations

from easyread.languages.word_lists import word_set

# The verb, its past, its participle; more forms after a stroke.
_VERBS = """
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten;
become became become; begin began begun; bend bent bent; bet bet bet; bind bound bound;
bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast broadcast;
build built built; burn burnt/burned burnt; buy bought bought; cast cast cast;
catch caught caught; choose chose chosen; cling clung clung; come came come;
cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug;
do did done/does; draw drew drawn; dream dreamt/dreamed dreamt; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fly flew flown;
forbid forbade forbidden; forecast forecast forecast; forget forgot forgotten;
forgive forgave forgiven; freeze froze frozen; get got got/gotten; give gave given;
go went gone/goes; grind ground ground; grow grew grown; hang hung hung/hanged;
have had had/has; hear heard heard; hide hid hidden; hit hit hit; hold held held;
hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid;
lead led led; lean leant/leaned leant; leap leapt/leaped leapt;
learn learnt/learned learnt; leave left left; lend lent lent; let let let;
lie lay lain/lied; light lit lit/lighted; lose lost lost; make made made;
mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken;
misunderstand misunderstood misunderstood; overcome overcame overcome;
override overrode overridden; oversee oversaw overseen;
overtake overtook overtaken; pay paid paid; prove proved proven; put put put;
quit quit quit; read read read; rebuild rebuilt rebuilt; repay repaid repaid;
rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen;
run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; sew sewed sewn; shake shook shaken; shed shed shed;
shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk;
shut shut shut; sing sang sung; sink sank sunk; sit sat sat; sleep slept slept;
slide slid slid; smell smelt/smelled smelt; sow sowed sown; speak spoke spoken;
speed sped sped; spell spelt/spelled spelt; spend spent spent; spill spilt/spilled spilt;
spin spun spun; spit spat spat; split split split; spoil spoilt/spoiled spoilt;
spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen;
stick stuck stuck; sting stung stung; stink stank stunk; strike struck struck;
strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen;
swim swam swum; swing swung swung; take took taken; teach taught taught;
tear tore torn; tell told told; think thought thought; throw threw thrown;
undergo underwent undergone/undergoes; understand understood understood;
undertake undertook undertaken; undo undid undone/undoes; uphold upheld upheld; upset upset upset;
wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won;
wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
write wrote written; be was been/is/are/am/were/being
"""
_PLURALS = """
man men; woman women; child children; person people; foot feet; tooth teeth;
goose geese; mouse mice; ox oxen; penny pence/pennies; die dice; half halves;
calf calves; elf elves; knife knives; leaf leaves; life lives; loaf loaves;
self selves; shelf shelves; thief thieves; wife wives; wolf wolves; scarf scarves;
yourself yourselves; crisis crises; analysis analyses; basis bases; base bases; live lives; leave leaves;
diagnosis diagnoses; emphasis emphases; hypothesis hypotheses; thesis theses;
axis axes; oasis oases; criterion criteria; phenomenon phenomena;
curriculum curricula; stimulus stimuli; fungus fungi; cactus cacti; medium media;
appendix appendices; index indices; matrix matrices; formula formulae;
chairman chairmen; chairwoman chairwomen; salesman salesmen; policeman policemen;
policewoman policewomen; fireman firemen; craftsman craftsmen; gentleman gentlemen;
grandchild grandchildren; stepchild stepchildren; schoolchild schoolchildren;
housewife housewives; midwife midwives; businessman businessmen;
businesswoman businesswomen; postman postmen; movie movies; cookie cookies;
calorie calories; selfie selfies; zombie zombies; pie pies; tie ties; shoe shoes;
toe toes; canoe canoes; quiz quizzes; ache aches; headache headaches; cache caches
"""
_COMPARED = """
good better best; well better best; bad worse worst; far further furthest;
far farther farthest; little less least; many more most; much more most;
old elder eldest
"""
# Adjectives of one syllable or ending in -y that people compare with -er and -est:
# only these, as most words in -er are people or things (worker, paper).
_ADJECTIVES = """
big bold brave brief bright broad busy calm cheap clean clear clever close cold cool
cruel dark dear deep dirty dry dull early easy fair fast few fine firm fit flat free
fresh friendly funny full gentle grand great green guilty happy hard healthy heavy high
hot hungry kind large late lazy light likely lively lonely long loose loud low lucky mad
mild narrow near neat new nice noisy odd old pale plain poor pretty proud pure quick
quiet rare ready rich rough sad safe scary sharp short shy sick silly simple slim slow
small smart smooth soft soon sore steep straight strange strict strong sunny sure sweet
tall thick thin tidy tight tiny tired tough true ugly unhappy warm weak wealthy wet white
wide wild wise worthy young
"""
# Words that end like a form of another word and are none.
INVARIANT = word_set(
    """
    this his its us as yes thus perhaps always besides sometimes afterwards towards
    forwards backwards upwards downwards indoors outdoors upstairs downstairs
    overseas news series species means headquarters mathematics physics politics
    economics athletics maths ethics statistics electronics scissors trousers
    pyjamas shorts jeans clothes thanks christmas diabetes rabies arthritis lens gas
    bus plus minus virus bonus campus census focus status bias canvas atlas alias
    chaos cosmos asbestos ours yours theirs hers whereas unless less mess sheep deer
    fish thing nothing something anything everything king ring string spring wing
    bring sing swing sting cling during morning evening ceiling pudding sibling
    sterling viking wellbeing bed red need feed seed speed weed deed shed sled
    indeed hundred sacred naked wicked embed exceed proceed succeed breed bleed
    greed reed steed biped rugged ragged united kindred james charles wales thames
    paris texas jesus lewis davis jones williams hopkins watkins
    """
)
# Nouns in -ing that are words of their own before they are forms of a verb.
NOUNS_IN_ING = word_set(
    """
    meeting building training housing feeling drawing painting clothing parking
    wedding shopping heating lighting hearing warning beginning understanding saying
    setting opening spelling cleaning banking funding nursing catering recording
    wording greeting landing crossing earnings savings belongings surroundings
    """
)


def _rows(text: str) -> list[list[list[str]]]:
    rows = (row.split() for row in text.split(";"))
    return [[forms.split("/") for forms in row] for row in rows if row]


def _forms() -> dict[str, tuple[str, ...]]:
    """Return each irregular word with its other forms."""
    result: dict[str, tuple[str, ...]] = {}
    for row in _rows(_VERBS) + _rows(_PLURALS) + _rows(_COMPARED):
        base, *forms = (form for group in row for form in group)
        result[base] = tuple(dict.fromkeys((*result.get(base, ()), *forms)))
    return result


def _bases() -> dict[str, tuple[str, ...]]:
    """Return each irregular form with the words that it may be a form of."""
    result: dict[str, tuple[str, ...]] = {}
    for base, forms in FORMS.items():
        for form in forms:
            result[form] = tuple(dict.fromkeys((*result.get(form, ()), base)))
    return result


FORMS = _forms()
# The past of a verb, and what follows “have”; the plural of a noun.
PASTS = {row[0][0]: (row[1][0], row[2][0]) for row in _rows(_VERBS)}
PLURALS = {row[0][0]: row[1][0] for row in _rows(_PLURALS)}
BASES = _bases()
ADJECTIVES = word_set(_ADJECTIVES)
