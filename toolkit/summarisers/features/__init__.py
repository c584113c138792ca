"""What can be seen of a candidate without understanding it: one file a group of features.

All are relative to their article (standardised, shares, places), so that one weight serves every genre, and none
says which genre an article is of.
"""

import numpy as np

from toolkit.summarisers.features.centrality import centrality_features
from toolkit.summarisers.features.overlap import overlap_features
from toolkit.summarisers.features.place import introduces, lead_strength, place_features
from toolkit.summarisers.features.surface import surface_features
from toolkit.summarisers.features.voice import lead_worth, voice_of
from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# Features that count for more the more central the opening is: an article that says the gist first (news, or a
# paper with its abstract) wants its opening; one that starts with greetings or background does not.
LED = ("at_start", "first_three", "place", "early", "like_opening", "at_end")


# What is spoken opens with greetings and ends with thanks: neither place nor likeness to them says anything there.
PLACED = ("at_start", "first_three", "place", "early", "first_section", "like_opening", "like_closing", "thread")


def features_of(candidates: Candidates, terms: Terms, matrix: TermMatrix, pairs: Pairs) -> dict[str, FloatArray]:
    """Return all features by name, each an array over the candidates; there must be one at least."""
    voice = voice_of(candidates, terms, matrix)
    features = {
        **centrality_features(candidates, matrix, pairs),
        **overlap_features(candidates, terms, matrix),
        **place_features(candidates),
        **surface_features(candidates, terms),
    }
    features |= {name: features[name] * (1.0 - voice.spoken) for name in PLACED}
    strength = lead_strength(features["centrality"])
    features |= {f"led_{name}": features[name] * strength for name in LED}
    return features | {
        "lead": voice.report * lead_worth(candidates),
        "told": np.full(len(candidates), voice.report + voice.spoken),
        "introduces": introduces(candidates),
        "spoken_figures": voice.spoken * features["figures"],
    }
