"""Which modules know which."""

from __future__ import annotations

from graphlib import TopologicalSorter

import grimp


def test_no_modules_know_each_other_in_a_circle() -> None:
    """It should be that imports only go down, those for types alone as well."""
    graph = grimp.build_graph("easyread", cache_dir=None)
    known = {
        module: graph.find_modules_directly_imported_by(module)
        for module in graph.modules
    }

    assert len(known) > 100
    TopologicalSorter(known).prepare()  # raises CycleError, with the circle
