"""The small words that tell which part of a sentence one is in."""

from __future__ import annotations

# fmt: off
# Words that open a condition.
CONDITIONS = frozenset({
    "if", "when", "whenever", "because", "while", "until", "unless", "although",
    "though", "since", "whether",
})
# Words that turn what follows into its opposite.
NEGATORS = frozenset({
    "not", "never", "no", "without", "nobody", "nothing", "none", "neither", "nor",
})
# Words that a main clause starts with.
STARTERS = frozenset({
    "we", "you", "they", "he", "she", "it", "i", "there", "then", "this", "that",
    "these", "those", "please", "our", "your", "my", "who", "what", "how",
})
# Verbs that tell readers to do something: a main clause starts with them too.
COMMANDS = frozenset({
    "phone", "tell", "ask", "call", "email", "text", "go", "come", "stay", "speak",
    "talk", "use", "bring", "let", "do", "contact", "ring", "send", "write", "wait",
    "press", "see", "get", "give", "take", "turn", "look", "say", "visit", "make",
})
# Helping verbs: what stands before them is what the sentence starts from.
HELPERS = frozenset({
    "will", "can", "must", "may", "should", "would", "could", "might", "is", "are",
    "was", "were", "be", "am", "do", "does", "did", "has", "have", "had", "means",
})
# Words that open where or when something is.
SETTINGS = frozenset({
    "in", "at", "on", "from", "near", "during", "by", "into", "outside", "inside",
    "between", "through", "under", "before", "after", "until", "behind", "beside",
    "around", "across",
})
# Words that open something said on the side.
LOOSE = frozenset({
    "for", "with", "of", "than", "as", "like",
})
# Words that stand before a thing.
OWNERS = frozenset({
    "the", "a", "an", "our", "your", "my", "their", "his", "her", "its", "this", "that",
    "these", "those",
})
# After these verbs "if" tells what to say: "tell us if you need large print".
TELLS = frozenset({
    "tell", "know", "say", "ask", "check", "decide", "choose", "show", "find",
})
# Words after which "to" goes on with the point: "we want to vote".
CHAINS = frozenset({
    "want", "wants", "wanted", "need", "needs", "needed", "like", "likes", "try",
    "trying", "have", "has", "going", "able", "learn", "learning", "help", "helps",
    "helped", "ask", "asked", "asks", "decide", "decided", "choose", "chose", "plan",
    "plans", "start", "started", "begin", "began", "hope", "hopes", "right", "way",
    "agree", "agreed", "forget", "remember", "how", "what", "where", "us", "you",
    "them", "easy", "hard", "difficult", "important", "good", "used", "promise", "okay",
    "ok", "fine", "free", "happy", "ready", "sure", "normal", "nice", "promised", "not",
    "is", "are", "was", "chance", "time", "it",
})
# Words that open a remark about what stands before them.
RELATIVES = frozenset({
    "where", "who", "which", "that", "why",
})
# fmt: on
