"""Documents that more than one folder of tests works with."""

INVITE = """\
kind: invite
title: Come to our workshop
from: The workshop team
what: We want to make buses better.
when:
  date: Wednesday 6 March 2030
  start: 11:00
  finish: 2pm
where:
  name: Ditton Hall
  address:
    - 1 High Street
    - Widnes
contact:
  phone: 0151 511 7788
reply:
  by: Wednesday 27 February 2030
  phone: 0151 511 7788
"""
