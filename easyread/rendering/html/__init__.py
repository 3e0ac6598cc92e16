"""The page in HTML: whole, for a browser, and its body alone, for another page."""

from easyread.rendering.html import fragment as fragment
from easyread.rendering.html import web as web
