"""Runs the program on files that were spoilt at random, and looks at how it ends.

`python -m tests.fuzz --seconds 600 --seed 1` tries spoilt files of each kind for ten
minutes. Each case follows from the seed and its number alone. A case that ends badly
is kept in a folder, and the line that repeats it is printed.

    world       a small project with a file of each kind
    mutations   what is done to bytes, lines and letters
    shapes      what is done to YAML, JSON, drawings and photos
    kinds       which files are spoilt, and which commands meet them
    cases       one case: a folder, and commands
    child       runs cases, and looks at all that must hold
    parent      starts children, ends those that hang, and counts
"""
