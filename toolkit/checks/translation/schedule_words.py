"""Words for how often something is, by language: periods, how many times, and what opens a number of periods."""

HOURS = {"hour": 1.0, "day": 24.0, "week": 168.0, "month": 730.0, "year": 8760.0}
_HOUR, _DAY, _WEEK, _MONTH, _YEAR = HOURS

# By language: once a period, in patterns by the period.
PERIODS = {
    "de": {
        _HOUR: r"stündlich\w*|(?:pro|je|die|in der|jede) stunde",
        _DAY: r"(?<!all)täglich\w*|(?:pro|je|am|jeden) tag|(?:jede|pro) nacht|jeden (?:abend|morgen)",
        _WEEK: r"wöchentlich\w*|(?:pro|je|die|in der|jede) woche",
        _MONTH: r"monatlich\w*|(?:pro|je|im|jeden) monat",
        _YEAR: r"jährlich\w*|(?:pro|je|im|jedes) jahr",
    },
    "en": {
        _HOUR: r"hourly|(?:an|per|each|every) hour",
        _DAY: r"daily|(?:a|per|each|every) day|nightly|(?:a|per|each|every) (?:night|evening|morning)",
        _WEEK: r"weekly|(?:a|per|each|every) week",
        _MONTH: r"monthly|(?:a|per|each|every) month",
        _YEAR: r"yearly|annual|annually|(?:a|per|each|every) year|per annum",
    },
    "es": {
        _HOUR: r"(?:por|cada|a la) hora",
        _DAY: r"diari[oa]s?|diariamente|(?:al|por|cada) día|todos los días|(?:por|cada) noche|todas las noches",
        _WEEK: r"semanal(?:es|mente)?|(?:a la|por|cada) semana|todas las semanas",
        _MONTH: r"mensual(?:es|mente)?|(?:al|por|cada) mes|todos los meses",
        _YEAR: r"anual(?:es|mente)?|(?:al|por|cada) año|todos los años",
    },
    "fr": {
        _HOUR: r"(?:par|chaque|à l['’]|de l['’]) ?heure|toutes les heures",
        _DAY: r"quotidien(?:ne)?s?|quotidiennement|journali(?:er|ère)s?|(?:par|chaque) jour"
        r"|tous les (?:jours|soirs|matins)|chaque (?:soir|nuit|matin)",
        _WEEK: r"hebdomadaires?|(?:par|chaque) semaine|toutes les semaines",
        _MONTH: r"mensuel(?:le)?s?|(?:par|chaque) mois|tous les mois",
        _YEAR: r"annuel(?:le)?s?|annuellement|par an|chaque année|tous les ans",
    },
    "it": {
        _HOUR: r"(?:all['’]|ogni ) ?ora",
        _DAY: r"quotidian[aeio]|quotidianamente|giornalier[aeio]|giornalmente|(?:al|ogni) (?:giorno|dì)|tutti i giorni"
        r"|ogni (?:sera|notte|mattina)",
        _WEEK: r"settimanal[ei]|settimanalmente|(?:alla|a|ogni) settimana|tutte le settimane",
        _MONTH: r"mensil[ei]|mensilmente|(?:al|ogni) mese|tutti i mesi",
        _YEAR: r"annu(?:o|a|i|e|ale|ali|almente)|(?:all['’]|ogni ) ?anno|tutti gli anni",
    },
    "pt": {
        _HOUR: r"(?:por|a cada|à|cada) hora",
        _DAY: r"diári[oa]s?|diariamente|(?:ao|por|cada) dia|todos os dias|(?:por|cada) noite|todas as noites",
        _WEEK: r"semana(?:l|is|lmente)|(?:à|por|cada) semana|todas as semanas",
        _MONTH: r"mensa(?:l|is|lmente)|(?:ao|por|cada) mês|todos os meses",
        _YEAR: r"anua(?:l|is|lmente)|(?:ao|por|cada) ano|todos os anos",
    },
}
# What opens a period with a number: "every 12 hours". "De 12 em 12 horas" says it twice.
EVERY = {
    "de": r"alle",
    "en": r"every|each",
    "es": r"cada",
    "fr": r"tou(?:te)?s les",
    "it": r"ogni",
    "pt": r"(?:a )?cada|de \w+ em",
}
# How many times before a period; a group's name gives the number.
TIMES = {
    "de": r"(?P<n1>einmal)|(?P<n2>zweimal)|(?P<n3>dreimal)|(?P<n4>viermal)|(?P<times>\w+)(?:[- ]?mal)",
    "en": r"(?P<n1>once)|(?P<n2>twice)|(?P<n3>thrice)|(?P<times>\w+) times",
    "es": r"(?P<times>\w+) ve(?:z|ces)",
    "fr": r"(?P<times>\w+) fois",
    "it": r"(?P<times>\w+) volt[ae]",
    "pt": r"(?P<times>\w+) ve(?:z|zes)",
}
# Words of each period in any form. A side that has one of them may well mean that period.
MENTIONS = {
    "de": {_HOUR: "stund|stünd|/h", _DAY: "tag|täglich|nacht|abend", _WEEK: "woch|wöch", _MONTH: "monat",
           _YEAR: "jahr|jähr"},
    "en": {_HOUR: r"hour|/h|ph\b", _DAY: "day|daily|night|evening|morning|/d", _WEEK: "week", _MONTH: "month",
           _YEAR: "year|annual|annum"},
    "es": {_HOUR: "hora|/h", _DAY: "día|diari|noche|jornada|cotidian", _WEEK: "seman", _MONTH: "mes|mensual",
           _YEAR: "año|anual"},
    "fr": {_HOUR: "heure|horaire|/h", _DAY: "jour|quotid|nuit|soir|matin", _WEEK: "semaine|hebdo", _MONTH: "mois|mensu",
           _YEAR: r"\bans?\b|année|annuel"},
    "it": {_HOUR: r"\bor[ae]\b|orari|/h", _DAY: r"giorn|quotid|notte|sera|die\b", _WEEK: "settiman",
           _MONTH: "mes[ei]|mensil", _YEAR: "ann[oiu]"},
    "pt": {_HOUR: "hora|/h", _DAY: "dia|diári|noite|[qc]otid", _WEEK: "seman", _MONTH: "mês|mes|mensa",
           _YEAR: r"\banos?\b|anua"},
}  # fmt: skip


# In one of these, every word of a period has its stem: a cheap look before the pattern's.
STEMS = {
    "de": ("stund", "stünd", "tag", "täg", "nacht", "abend", "morgen", "woche", "wöch", "monat", "jahr", "jähr"),
    "en": ("hour", "da", "night", "evening", "morning", "week", "month", "year", "ann"),
    "es": ("hora", "día", "diari", "noche", "seman", "mes", "mens", "año", "anual"),
    "fr": ("heure", "jour", "quotid", "soir", "nuit", "matin", "semaine", "hebdo", "mois", "mens", "an"),
    "it": ("ora", "ore", "giorn", "quotid", "dì", "notte", "sera", "mattin", "settiman", "mes", "mens", "ann"),
    "pt": ("hora", "dia", "diári", "noite", "seman", "mês", "mes", "mens", "ano", "anua"),
}
