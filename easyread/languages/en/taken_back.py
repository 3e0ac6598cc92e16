"""Words by which a thing is gone, lost, refused or out of order, by their kind.

Each of them stands in a sentence that names a thing which readers do not get, so that
its picture alone would say the opposite: "the lift has failed", "they denied me support".
"""

from __future__ import annotations

from easyread.languages.en.denials import BE, OFF, TURNS

ONES = r"(?:the|a|an|our|my|your|his|her|its|their|this|these|all|some|any|both)"
_HAS = rf"(?:{BE}|has|have|had)(?: (?:been|just|now|all|already|also|both|since|to be|\w+ly))*"
_ENDS = r"(?= *(?:\Z|[.,;:!?()]))"
# What a past tense stands before that is said of the thing itself: "the lift broke".
_SAID = (
    r"(?= *(?:\Z|[.,;:!?()]|(?:in|on|at|last|when|because|after|before|yesterday|today|again"
    r"|down|early|for|this|by|while|since)\b))"
)
_NOT = r"(?:never|not|\w+n't|cannot|(?:fail|forg[eo]t)(?:s|ed|ing)? to|unlikely to)"

# ---- Said of a thing: it stands before, or after: "they have closed the pool".

_ENDED = (
    r"ended|finished|pulled|canned|binned|stopped|halted|shelved|axed|dropped|ditched|cut"
    r"|removed|demolished|disbanded"
    r"|dissolved|folded|collapsed|discontinued|abolished|terminated|lapsed|replaced|reduced|banned"
    r"|(?:knocked|pulled|burn(?:ed|t)) down|boarded up|called to a halt|run out|dried up"
    r"|(?:fallen|fell) through|(?:rained|snowed|washed|frozen|fogged|laid|cut) (?:off|out)"
    rf"|gone (?:bust|off|under|wrong|to (?:some|an)\w+)|(?:gone|left|no more|out|over|dead){_ENDS}"
    r"|(?:come|coming|came) to an end|knocked on the head"
    r"|had (?:its|their|his|her|our) last|put (?:back|off)|shut (?:its|their) doors"
)
_BROKEN = (
    r"failed|jammed|stuck|crashed|bounced|smashed|cracked|burst|frozen|conked out|vandalised"
    r"|wrecked|ruined|destroyed|declared (?:void|dead|un\w+)"
    r"|condemned|faulty|blocked|stolen|missing|lost|empty|packed (?:up|in)|playing up"
    r"|(?:being|awaiting|needs?|down for|under|waiting for)(?: a| the)? (?:repair|servic|mend|fix|rebuil"
    r"|refurbish|renovat|maintenance|construction)\w*|on (?:the blink|strike)"
    r"|given up the ghost|in (?:bits|pieces)|(?:swept|washed|blown) away|dug up|thin on the ground"
    r"|(?:out of bounds|off limits|under threat|short[- ]staffed)"
)
_REFUSED = (
    r"refused|rejected|declined|denied|dismissed|sacked|sanctioned|void|invalid|unsuccessful"
    r"|turned (?:down|away)|taken (?:off|away)|given (?:up|away|to (?:some|an)\w+)"
    r"|off (?:sick|work|ill)|away|on (?:\w+ )?(?:holiday|leave)|unlikely|a wash-?out"
)
SAID_OF_A_THING = (
    rf"{OFF}|(?:is|are) closing(?! (?:date|time|day))|(?:close|shut)[sd]? down|shutting down"
    rf"|{_HAS} (?:{_ENDED}|{_BROKEN}|{_REFUSED})|broken? down|out of bounds|off limits|blocked|stolen"
    r"|(?<!the )(?<!a )(?:broke|failed|folded|collapsed|crashed|froze|ended|died|disbanded|bounced|stopped)"
    + _SAID
    + r"|(?:fell through|went (?:bust|wrong|under)|burn(?:ed|t) down|packed (?:up|in)|dried up"
    r"|came to an end|went flat"
    r"|bounced back|ran out|taken away|conked out|broke up|keeps? breaking|laid off|a wash-?out)"
    rf"|{_NOT} (?:turn(?:ed)? up|show(?:ed)? up|c[ao]me{_ENDS}|arrived?|go ahead|going ahead"
    r"|take place|taking place|happen(?:ed)?|open(?:ed)?)"
    r"|(?:was|were) (?:meant|supposed|due|going) to"
    r"|put(?:s|ting)? (?:you|people|him|her|them|me|us|anyone) off"
)

# ---- Said by a verb or the like of the thing that follows.

_NO_MORE = (
    rf"stop(?:s|ped|ping)?(?= {ONES} )|quit(?:s|ting)?|g[eo]t(?:s|ting)? rid of|cease[sd]?"
    rf"|(?:giv(?:e|es|ing|en)|gave)(?: (?:up|away)|(?= {ONES} \w+ (?:away|a miss)\b))"
    rf"|cut(?:s|ting)? (?:(?:down|back)(?: on)?|out(?! {ONES} ))"
    r"|goodbye to|gone are|once there was|there used to be|if only"
    rf"|cut(?:s|ting)?(?= (?:{ONES} )?(?:\w+ )?(?:service|money|fund|support|benefit|job|budget))"
    r"|(?:thr[eo]w|throwing|thrown) (?:away|out)|drop(?:s|ped|ping)? out of|withdr[ae]w\w*"
    rf"|drop(?:s|ped|ping)(?= {ONES} )|leav(?:e|ing)(?= {ONES} (?:\w+ )?(?:at home|behind)\b)"
    r"|(?:tak(?:e|es|ing|en)|took) (?:(?:me|you|him|her|us|them|people) (?:off|away)|away)(?= [a-z])"
    rf"|taken off(?= {ONES} )|swap(?:s|ped|ping)?(?= {ONES} )|(?:free (?:of|from))(?= [a-z])"
)
_NOT_HAD = (
    rf"(?<!not )(?<!n't )(?<!never )(?:(?:los(?:e|es|ing)|lost|miss(?:ed|es|ing)?)(?= {ONES} )"
    r"|(?:los(?:e|es|ing)|lost)(?= (?:\w+ )?(?:job|benefit|funding|grant|support|home|house"
    r"|right|vote|place|work|friend|carer|money|touch)s?\b)|forg[eo]t(?:s|ting|ten)?)"
    r"|skip(?:s|ped|ping)?|short(?:age)? of|lack(?:s|ed|ing)?|(?:ran|run|running) (?:short|out) of"
    rf"|left out of|kept? (?:\w+ )?(?:out of|from)(?= (?:{ONES} )?[a-z])"
)
_NOT_LET = (
    r"(?:fail|struggl|refus|declin|resist|reject|oppos)(?:e|s|es|ed|ing)?|den(?:y|ies|ied|ying)"
    r"|turn(?:s|ed|ing)? (?:down|back)|refrain(?: from)?|bar on"
    rf"|(?:prevent|ban|barr)(?:s|ed|ing|ned|ning)?|{BE} against"
    r"|(?:keep|stay)(?:s|ing)? (?:away from|off|out of)|too \w+(?= (?:for \w+ )?(?:to|for)\b)"
    r"|(?:wrong|illegal|unlawful|unfair)(?= (?:for \w+ )?to\b)"
    r"|(?:trouble|difficulty|difficulties)(?= (?:with )?\w+ing\b)"
)
_BUT_NOT = (
    r"instead of|rather than|except(?: for)?|apart from|other than|excluding|anything but|far from"
    r"|(?:nearly|almost)(?= (?:had|was|were|lost|missed|fell|died|hit|got)\b)"
    r"|more(?= \w+ than (?!(?:a|ever|one|once|the)\b|[0-9]))"
    rf"|(?:not|\w+n't) (?:only|just)(?= (?:for|about)\b)|(?<!more )(?<!less )(?<!sooner )than(?= {ONES} )"
    # "Only staff may use the kitchen": who is not one of them would think that they may.
    r"|(?:(?<=\A)|(?<=[.!?;,:] ))only (?:(?!the way|if|when|you\b|use|come|eat|take|go|call)"
    r"\w+ ){1,3}(?:may|can|could|should|must|will|(?:is|are) (?:allowed|able)(?: to)?)"
)
_HARDLY = (
    r"hardly|scarcely|barely|rarely|seldom|(?:very|too|so) (?:few|little)"
    r"|(?<!a )(?<!the )(?<!last )(?<!next )(?<!first )(?<!these )few(?= [a-z]+s\b| people\b)"
    r"|(?<!a )(?<!the )little(?= (?:money|time|help|support|food|choice|work|sleep"
    r"|chance|information|room|care|hope|power)\b)"
)
SAID_BEFORE_A_THING = f"{TURNS}|{_NO_MORE}|{_NOT_HAD}|{_NOT_LET}|{_BUT_NOT}|{_HARDLY}"

# Said with a thing in one word, of which the rest takes it back.
SAID_IN_ONE_WORD = r"\b\w+-(?:free|less)\b|\b(?:short|under)[- ]?staffed\b"
