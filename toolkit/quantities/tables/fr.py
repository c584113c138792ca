"""French: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists. Belgian and
Swiss tens (septante, huitante, nonante) are included.
"""

from msgspec.structs import replace

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.cldr import names
from toolkit.quantities.tables.spelled import spelled

CLDR_UNITS, CLDR_CURRENCIES = names("fr")

# fmt: off
SMALL = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}
TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
}
ORDINALS = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "deuxièmes": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11,
    "douzième": 12, "quinzième": 15, "vingtième": 20, "centième": 100, "millième": 1000,
}
BASES = {
    "ampère": "A", "bit": "bit", "octet": "B", "calorie": "cal", "électronvolt": "eV", "gramme": "g", "hertz": "Hz",
    "joule": "J", "litre": "L", "mètre": "m", "mole": "mol", "ohm": "Ω", "pascal": "Pa", "tonne": "t", "watt": "W",
    "wattheure": "Wh", "volt": "V", "kelvin": "K",
}
PREFIXES = {
    "": "", "centi": "c", "déci": "d", "giga": "G", "hecto": "h", "kilo": "k", "méga": "M", "micro": "µ", "milli": "m",
    "nano": "n", "pico": "p", "téra": "T",
}
OWN_UNITS = {
    "an": "year", "ans": "year", "année": "year", "années": "year", "années-lumière": "ly", "année-lumière": "ly",
    "mois": "month", "semaine": "week", "semaines": "week", "jour": "day", "jours": "day", "heure": "hour", "heures": "hour",
    "minutes": "minute", "secondes": "second", "décennie": "decade", "décennies": "decade", "siècles": "century",
    "nuit": "night", "nuits": "night", "degré": "°", "degrés": "°", "degrés celsius": "°C", "degré celsius": "°C",
    "degrés fahrenheit": "°F", "points de base": "basis point", "point de base": "basis point", "kilo": "kg", "kilos": "kg",
    "km/h": "km/h", "kilomètres par heure": "km/h", "kilomètres-heure": "km/h", "kilomètres carrés": "km^2",
    "kilomètre carré": "km^2", "mètres carrés": "m^2", "mètre carré": "m^2", "mètres cubes": "m^3", "mètre cube": "m^3",
    "centimètres carrés": "cm^2", "centimètres cubes": "cm^3", "milles": "mi", "miles": "mi", "pieds": "ft", "pouces": "in",
    "barils": "barrel", "baril": "barrel", "hectares": "ha", "hectare": "ha", "parties par million": "ppm", "quintaux": "q",
    "kilowattheures": "kWh", "mégawattheures": "MWh", "térawattheures": "TWh", "gigawattheures": "GWh", "go": "GB", "mo": "MB",
    "to": "TB", "quinzaine": "fortnight", "trimestres": "quarter", "semestres": "semester", "millénaires": "millennium",
    "nœuds": "kn", "décibels": "dB", "chevaux": "hp", "livres": "lb", "onces": "oz",
}
UNITS = {**spelled(BASES, lambda word: word if word[-1] in "sz" else word + "s", PREFIXES), **CLDR_UNITS, **OWN_UNITS}
CURRENCIES = CLDR_CURRENCIES | {
    "dollar": "$", "dollars": "$", "dollars américains": "USD", "dollars us": "USD", "dollars canadiens": "CAD", "euro": "EUR",
    "euros": "EUR", "livres sterling": "GBP", "livre sterling": "GBP", "francs suisses": "CHF", "francs": "FRF",
    "franc": "FRF", "yens": "JPY", "yen": "JPY", "yuans": "CNY", "roubles": "RUB", "roupies": "INR", "dirhams": "MAD",
    "francs cfa": "XOF", "bitcoins": "BTC", "pesos": "MXN", "couronnes suédoises": "SEK", "wons": "KRW", "dinars": "DZD",
}
MONTHS = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "décembre": 12, "janv": 1, "févr": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11,
    "déc": 12,
}
FUNCTION_WORDS = frozenset(
    """
    a à afin ai ainsi alors après au aucun aucune aussi autour autre autres aux avait avaient avant avec avoir ayant c car ce
    ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme contre d dans de depuis des dès donc dont
    du durant elle elles en encore enfin entre environ est et étaient était été être eu eux fait fois furent fut hors il ils
    jusque l la laquelle le lequel les leur leurs lors lorsque lui ma mais malgré me même mes moins mon n ne ni nos notre
    nous on ont ou où outre par parce pas pendant peu plus pour pourtant puis puisque quand que quel quelle quelles quels qui
    s sa sans sauf se selon sera seront ses si soit son sont sous sur ta tandis te tes ton tous tout toute toutes très trop
    un une vers via voici voilà vos votre vous y
    atteint compte comptait comptent coûte dépasse passe passé passée reste totalise valent vaut dernières derniers premières
    premiers prochaines prochains meilleurs
    """.split()
)
LABELS = frozenset(
    """
    alinéa annexe appartement arrêté art article articles autoroute canal case catégorie chap chapitre classe clause code
    décret édition encadré épisode équation étage étape exemple exercice fig figure figures figs formule grade groupe leçon
    ligne livre loi lot modèle niveau n no nº numéro numéros page pages p pp paragraphe partie phase photo place point position
    porte question règle route rue salle section série stade strophe tableau tableaux tél téléphone tome titre type unité
    version vol volume voie vol
    """.split()
)

GRAMMAR = Grammar(
    language="fr",
    decimal=",",
    small=SMALL,
    tens=TENS,
    hundred=frozenset(["cent", "cents"]),
    scales={"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9}
    | {"billion": 10**12, "billions": 10**12},
    marks={"mio": 10**6, "mrd": 10**9, "mds": 10**9, "md": 10**9, "k": 10**3, "mln": 10**6},
    money_marks={"m": 10**6, "k": 10**3},
    dozens={
        "douzaine": 12,
        "douzaines": 12,
        "dizaine": 10,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "centaine": 100,
    }
    | {"quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "millier": 1000},
    halves={"demi": 0.5, "demie": 0.5, "moitié": 0.5},
    fractions={
        "demi": 2,
        "demis": 2,
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquièmes": 5,
        "sixième": 6,
    }
    | {"sixièmes": 6, "septièmes": 7, "huitième": 8, "huitièmes": 8, "dixième": 10, "dixièmes": 10, "centièmes": 100},
    ordinals=ORDINALS,
    ordinal_suffix="ers?|ères?|re|ndes?|nds?|èmes?|ème|es?(?= |$)",
    joiners=frozenset(["et"]),
    joins_tens=True,
    vigesimal=frozenset([60, 80]),
    articles=frozenset(["un", "une"]),
    point=frozenset(["virgule"]),
    minus=frozenset(["moins"]),
    one=frozenset(["un", "une"]),
    percent=frozenset(["pour cent", "pourcent", "p. 100"]),
    percent_points=("points de pourcentage", "point de pourcentage", "points de pour cent"),
    units=UNITS,
    currencies=CURRENCIES,
    subunits={"centime": "EUR", "centimes": "EUR", "cents": "USD", "pence": "GBP"},
    per=frozenset(["par"]),
    per_time=frozenset(["à l'", "chaque", "l'"]),
    units_below={"j": "day"},
    of=frozenset(["de", "d'", "d’", "des"]),
    scale_of=(" de ", " d'", " d’"),
    months=MONTHS,
    century=frozenset(["siècle", "siècles"]),
    decade_before=frozenset(["années", "décennie"]),
    year_before=frozenset(
        "en depuis de du dès jusque jusqu'en an année années pendant vers après avant circa entre et à fin début été printemps "
        "automne hiver saison l'année d'ici".split()
    )
    | frozenset(MONTHS),
    year_firm=frozenset(["en", "depuis", "jusqu'en", "jusqu’en", "année", "l'année"]),
    range_to=frozenset(["à", "au", "jusqu'à"]),
    range_from=frozenset(["de", "du"]),
    between=frozenset(["entre"]),
    conjunctions=frozenset(["et", "ou"]),
    out_of=("sur",),
    one_in=("sur", "sur les"),
    ratio_cues=frozenset("rapport ratio proportion dilution mélange".split()),
    approximate=(
        "environ",
        "près de",
        "près d'",
        "quelque",
        "quelques",
        "autour de",
        "à peu près",
        "approximativement",
        "presque",
        "aux alentours de",
        "aux environs de",
        "vers",
        "de l'ordre de",
        "un peu moins de",
        "un peu plus de",
        "env.",
        "quasiment",
        "pratiquement",
    ),
    approximate_after=("environ", "à peu près"),
    bounds={
        "plus de": "gt",
        "plus d'": "gt",
        "supérieur à": "gt",
        "supérieure à": "gt",
        "supérieurs à": "gt",
        "au-dessus de": "gt",
        "dépasse": "gt",
        "dépassent": "gt",
        "dépasser": "gt",
        "dépassez": "gt",
        "dépasse pas": "le",
        "dépassent pas": "le",
        "dépassez pas": "le",
        "dépasse jamais": "le",
        "dépassez jamais": "le",
        "ne dépassant pas": "le",
        "sans dépasser": "le",
        "moins de": "lt",
        "moins d'": "lt",
        "inférieur à": "lt",
        "inférieure à": "lt",
        "inférieurs à": "lt",
        "au-dessous de": "lt",
        "en dessous de": "lt",
        "au moins": "ge",
        "au minimum": "ge",
        "un minimum de": "ge",
        "pas moins de": "ge",
        "pas plus de": "le",
        "pas plus d'": "le",
        "à partir de": "ge",
        "au plus": "le",
        "au maximum": "le",
        "jusqu'à": "le",
        "un maximum de": "le",
        "supérieur ou égal à": "ge",
        "inférieur ou égal à": "le",
    },
    bounds_after={
        "ou plus": "ge",
        "et plus": "ge",
        "ou moins": "le",
        "au moins": "ge",
        "au plus": "le",
        "au maximum": "le",
        "au minimum": "ge",
    },
    vague=frozenset(["plusieurs", "quelques"]),
    vague_plurals=frozenset(["dizaines", "centaines", "milliers", "millions", "milliards", "douzaines"]),
    age_after=("d'âge",),
    age_nouns=frozenset("homme femme fille fillette garçon enfants adultes adolescents".split()),
    age_before=frozenset(["âgé de", "âgée de", "âgés de", "âgées de", "âge de"]),
    up=frozenset(
        "augmenté augmente augmentation augmentent hausse progressé progresse progression grimpé bondi bond gagné crû croît "
        "croissance élevé accru relevé monté".split()
    ),
    down=frozenset(
        "baissé baisse baissent recul reculé recule chuté chute diminué diminue diminution réduit réduction perdu perte tombé "
        "plongé cédé abaissé".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=frozenset("plus moins fois tard avant après".split()),
)
REGIONS = {
    "fr-CA": replace(GRAMMAR, dollar="CAD"),
    "fr-CH": replace(GRAMMAR, decimal="."),
}
