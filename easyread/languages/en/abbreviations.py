"""Short forms whose full stop may not end a sentence."""

from __future__ import annotations

from easyread.languages.word_lists import word_set

# A name or a number follows these: the stop never ends a sentence.
TITLES = word_set(
    """
    Dr Mr Mrs Ms Mx Prof Rev Revd Cllr Capt Cmdr Lt Sgt Maj Gen Col Cpl Pvt Adm Gov
    Sen Rep Pres Hon Fr Insp Supt Messrs Mt Ft Ven Asst Assoc Atty Det Mme Mlle Drs
    Brig Pte Sra Cllrs Cpt Bro
    """
)
LOUD = word_set("DR MR MRS MS PROF")
NEVER_LAST = word_set(
    """
    e.g i.e eg ie vs viz cf c.f ca approx incl excl esp resp p.s n.b a.k.a w.r.t op
    """
)

# Before a number these are short forms; before a word most are words of their own.
BEFORE_NUMBER = word_set(
    """
    no nos p pp fig figs vol vols ch chap sec sect para paras ext tel rm ref pt
    v ver c ft ed eq ex app tab rs art approx reg jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed weds thu thur thurs fri sat sun max min est ph mob arr dep bldg blk
    apt flr stn encl app incl excl circa nr av temp qty tot
    """
)

MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")

# These may end a sentence; before a small letter, or before a name, they do not.
SELDOM_LAST = word_set(
    """
    al calif fla ariz colo mich minn tenn okla wis ala ltd inc co corp plc jr sr st rd ave blvd ln sq dept univ assn bros gp esq govt
    intl natl mfg ph.d b.a m.a b.sc m.sc d.phil
    """
)
OFTEN_LAST = word_set(
    """
    add amb anon appt appts arr assoc attn avg bldg blk comm cont contd coord cttee ctte dep
    depts deg dist ed encl eve evg exc exec fwd gdns gen hosp incl info int jnr lic maint mgmt
    mgr mob mtg mtgs nav neg nr opp org orgs orig pkg ph pls poss prev proj prov qtr qty
    ref fig figs para paras ext tel approx reg max min est
    recd refs regs req resp rev rm sched secy snr soc stn subs surg tbc temp tkt tkts
    tot treas typ vac weds wkly etc hr hrs min mins sec secs yr yrs wk wks mth mths am pm a.m p.m oz lb lbs
    kg km cm mm ml ft max est temp admin info misc
    """
)

# Offices, as written beside a name: “Treas. Sam Lee” and “Jo Bell, Hon. Sec. She …”.
OFFICES = word_set(
    "Sec Secy Treas Dir Mgr Supt Exec Coord Dep Ch Chr Pres Vice Amb Hosp Comm"
)

# After these, “no” is an answer: “The answer is no. 4 people said yes.”
ANSWERED = word_set("is was said say says answered answer be means")
# What stands after the number of a bus or a house, and does not begin a sentence.
AFTER_NUMBER = word_set(
    "at on in to from and or for is was are were bus buses which that will by with of"
)

# After a time of day, these go on with it ("10 a.m. Monday", "5 p.m. GMT").
DAYS_AND_ZONES = word_set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu
    Thur Thurs Fri Sat Sun January February March April May June July August
    September October November December GMT BST UTC EST EDT CST CDT MST PST PDT
    ET CT PT CET Eastern Central Pacific
    """
)

# Words that begin sentences and hardly ever follow a short form as a name would.
STARTERS = word_set(
    """
    the this that these those we you they he she it i if but and or so then there
    here please our your my his her their its a an in on at for to from with by as
    when while after before during since until because although however also what
    where who why how which do does did is are was were has have had can could will
    would should must let some many most all any each every no not yes now today
    people everyone anyone someone both other another one two three more ask tell
    call nobody somebody everybody nothing something everything none maybe perhaps
    phone ring bring read see look click come go send email write visit meet
    thank thanks
    """
)

# A letter after one of these is a name of its own ("vitamin C"), not an initial.
LETTERED = word_set(
    """
    plan vitamin group room hepatitis grade type appendix part section block level
    option step unit ward gate platform zone box figure table team class band form
    schedule stage list point size building car route bay area category
    """
)

# Names that end in a mark of their own.
SHOUTED = word_set(
    """
    yahoo! which? jeopardy! mamma! oklahoma! wham! guess?
    """
)

SAYING = word_set(
    """
    said says say asked asks ask replied replies shouted shouts cried answered adds
    added told whispered yelled called explained laughed thought wondered
    """
)

# Endings of addresses that look like a sentence without a space ("Booking.Com").
ENDINGS = word_set(
    """
    com org net co uk gov edu info biz io ai app nhs ac eu ie de fr tv me js py net
    html htm php pdf doc docx txt jpg png
    """
)
