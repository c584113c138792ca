"""What can be seen of a candidate without understanding it: one file a group of features.

All are relative to their article (standardised, shares, places), so that one weight serves every genre, and none
says which genre an article is of.
"""

from toolkit.summarisers.features.centrality import centrality_features
from toolkit.summarisers.features.overlap import overlap_features
from toolkit.summarisers.features.place import lead_strength, place_features
from toolkit.summarisers.features.surface import surface_features
from toolkit.summarisers.matrix import TermMatrix
from toolkit.summarisers.pairs import Pairs
from toolkit.summarisers.protocol import Candidates, FloatArray
from toolkit.summarisers.terms import Terms

# Features that count for more the more central the opening is: an article that says the gist first (news, or a
# paper with its abstract) wants its opening; one that starts with greetings or background does not.
LED = ("at_start", "first_three", "place", "early", "like_opening", "at_end")


def features_of(candidates: Candidates, terms: Terms, matrix: TermMatrix, pairs: Pairs) -> dict[str, FloatArray]:
    """Return all features by name, each an array over the candidates; there must be one at least."""
    features = {
        **centrality_features(candidates, matrix, pairs),
        **overlap_features(candidates, terms, matrix),
        **place_features(candidates),
        **surface_features(candidates, terms),
    }
    strength = lead_strength(features["centrality"])
    return features | {f"led_{name}": features[name] * strength for name in LED}
