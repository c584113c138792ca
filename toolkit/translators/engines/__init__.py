"""Translation engines, one file each; the protocol that they share stands in ``protocol.py``."""
