"""The people in our pictures: mixed in skin, age, sex and dress, and always the same few."""

from __future__ import annotations

from easyread.drawing.heads import (
    AUBURN_HAIR,
    BLACK_HAIR,
    BLOND_HAIR,
    BROWN_HAIR,
    GREY_HAIR,
    SKIN,
    Look,
)
from easyread.drawing.ink import AMBER, BLUE, CORAL, GREEN, LEAF, LILAC, PINK, PURPLE

SAM = Look(SKIN[1], "short", BROWN_HAIR, BLUE)
ANN = Look(SKIN[0], "long", AUBURN_HAIR, LEAF, broad=0.92)
JOY = Look(SKIN[4], "curly", BLACK_HAIR, AMBER, broad=1.1)
NUR = Look(SKIN[2], "hijab", PURPLE, LILAC)
BOB = Look(SKIN[0], "bald", GREY_HAIR, GREEN, glasses=True, broad=1.1)
DEV = Look(SKIN[3], "crop", BLACK_HAIR, CORAL, beard=True, broad=1.12)
LIN = Look(SKIN[1], "bob", BLACK_HAIR, PINK, glasses=True)
MAY = Look(SKIN[0], "bun", GREY_HAIR, PURPLE, glasses=True)
KAI = Look(SKIN[4], "crop", BLACK_HAIR, GREEN)
ROY = Look(SKIN[2], "short", BLACK_HAIR, CORAL, glasses=True)
EVE = Look(SKIN[0], "bob", BLOND_HAIR, BLUE, broad=0.94)
PAT = Look(SKIN[2], "bob", BROWN_HAIR, GREEN, broad=1.2)
GUS = Look(SKIN[1], "crop", AUBURN_HAIR, PURPLE, glasses=True, beard=True, broad=1.22)
IDA = Look(SKIN[4], "bun", GREY_HAIR, BLUE, broad=1.15)
TIM = Look(SKIN[1], "crop", BLOND_HAIR, CORAL, broad=0.88)
UMA = Look(SKIN[3], "long", BLACK_HAIR, LEAF, broad=0.9)
