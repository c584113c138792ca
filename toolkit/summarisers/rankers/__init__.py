"""One file a ranker: candidates in, scores and concepts out."""
