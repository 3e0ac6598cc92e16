"""The page on paper. All that knows WeasyPrint from inside is in this room."""

from easyread.rendering.pdf import weasyprint as weasyprint
