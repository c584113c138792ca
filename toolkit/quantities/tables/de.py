"""German: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists. German
writes numbers below a million as one word; ``fused`` takes them apart.
"""

from msgspec.structs import replace

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.cldr import names
from toolkit.quantities.tables.spelled import spelled

CLDR_UNITS, CLDR_CURRENCIES = names("de")

# fmt: off
SMALL = {
    "null": 0, "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3,
    "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13,
    "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}
TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}
ORDINAL_STEMS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10,
    "elft": 11, "zwölft": 12, "zwanzigst": 20,
}
ORDINALS = {stem + ending: value for stem, value in ORDINAL_STEMS.items() for ending in ("e", "en", "er", "es", "em")}
BASES = {
    "ampere": "A", "bit": "bit", "byte": "B", "kalorie": "cal", "elektronenvolt": "eV", "gramm": "g", "hertz": "Hz",
    "joule": "J", "liter": "L", "meter": "m", "mol": "mol", "ohm": "Ω", "pascal": "Pa", "tonne": "t", "watt": "W",
    "wattstunde": "Wh", "volt": "V", "kelvin": "K",
}
PREFIXES = {
    "": "", "zenti": "c", "dezi": "d", "giga": "G", "hekto": "h", "kilo": "k", "mega": "M", "mikro": "µ", "milli": "m",
    "nano": "n", "piko": "p", "tera": "T",
}
OWN_UNITS = {
    "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "lichtjahre": "ly", "lichtjahren": "ly",
    "monat": "month", "monate": "month", "monaten": "month", "woche": "week", "wochen": "week", "tag": "day", "tage": "day",
    "tagen": "day", "stunde": "hour", "stunden": "hour", "std": "hour", "std.": "hour", "minute": "minute",
    "minuten": "minute", "sekunde": "second", "sekunden": "second", "jahrzehnt": "decade", "jahrzehnte": "decade",
    "jahrzehnten": "decade", "jahrhunderte": "century", "jahrhunderten": "century", "jahrtausende": "millennium",
    "nacht": "night", "nächte": "night", "nächten": "night", "grad": "°", "grad celsius": "°C", "grad fahrenheit": "°F",
    "basispunkte": "basis point", "basispunkten": "basis point", "kilo": "kg", "kilometer pro stunde": "km/h",
    "stundenkilometer": "km/h", "quadratkilometer": "km^2", "quadratkilometern": "km^2", "quadratmeter": "m^2",
    "quadratmetern": "m^2", "qm": "m^2", "kubikmeter": "m^3", "kubikmetern": "m^3", "kubikzentimeter": "cm^3",
    "quadratzentimeter": "cm^2", "metern": "m", "kilometern": "km", "litern": "L", "meilen": "mi", "meile": "mi",
    "fuß": "ft", "zoll": "in", "barrel": "barrel", "hektar": "ha", "prozentpunkte": "percentage point",
    "prozentpunkten": "percentage point", "kilowattstunden": "kWh", "megawattstunden": "MWh", "gigawattstunden": "GWh",
    "terawattstunden": "TWh", "quartale": "quarter", "quartalen": "quarter", "semester": "semester", "pfund": "lb",
    "unzen": "oz", "jährig": "year", "jährige": "year", "jährigen": "year", "jähriger": "year", "jähriges": "year",
    "knoten": "kn", "dezibel": "dB", "ps": "hp", "mikrometern": "µm", "millimetern": "mm",
    "zentimetern": "cm", "tonnen": "t", "megatonnen": "Mt", "gigatonnen": "Gt",
}
# "10-wöchig", "dreitägige": how long something lasts, in any ending.
LASTING = {"tägig": "day", "wöchig": "week", "monatig": "month", "stündig": "hour", "minütig": "minute", "sekündig": "second"}
OWN_UNITS |= {stem + ending: unit for stem, unit in LASTING.items() for ending in ("", "e", "em", "en", "er", "es")}
OWN_UNITS |= {"jährigem": "year"}
UNITS = {**spelled(BASES, lambda word: word + "n" if word[-1] == "e" else word, PREFIXES), **CLDR_UNITS, **OWN_UNITS}
CURRENCIES = CLDR_CURRENCIES | {
    "dollar": "$", "us-dollar": "USD", "euro": "EUR", "euros": "EUR", "pfund sterling": "GBP", "britische pfund": "GBP",
    "schweizer franken": "CHF", "franken": "CHF", "yen": "JPY", "yuan": "CNY", "mark": "DEM", "d-mark": "DEM", "rubel": "RUB",
    "rupien": "INR", "lira": "TRY", "zloty": "PLN", "kronen": "SEK", "bitcoins": "BTC", "bitcoin": "BTC", "forint": "HUF",
}
MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7, "august": 8, "september": 9,
    "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9,
    "sep": 9, "okt": 10, "nov": 11, "dez": 12,
}
FUNCTION_WORDS = frozenset(
    """
    ab aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus außer bei beim bereits bevor beide
    beiden bis bisher da dabei dadurch dafür dagegen daher damit danach dann daran darauf das dass davon dazu dem den denen
    denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines
    einige einigen er erst es etwa etwas fast für gar gegen gegenüber hat hatte hatten habe haben hier hinter ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer im immer in insgesamt ins ist jede jedem jeden jeder jedes jedoch kann kein keine können
    je man mehr mehrere mein mit mittlerweile muss müssen nach nachdem nicht nichts noch nun nur ob oder ohne pro rund schon
    sehr sein seine seinem seinen seiner seit selbst sich sie sind so sogar soll sollen sondern sowie statt trotz über um und
    uns unter vom von vor vorher war waren warum was weil weiter weitere weiteren wenn wer werden wie wieder will wir wird
    wo wurde wurden während wäre zu zum zur zwar zwischen
    betrug beträgt betragen erreichte gestiegen kostet kosten lag liegt liegen sank stieg umfasst verlor wiegt zählt letzten
    ersten nächsten vergangenen besten
    """.split()
)
LABELS = frozenset(
    """
    abb abbildung abbildungen abs absatz abschnitt anhang anlage art artikel auflage autobahn band beispiel bild buch
    bundesstraße etage fall fig figur flug formel gesetz gleichung gleis gruppe haus hausnummer heft jahrgang kanal kapitel
    kap klasse kategorie lektion linie modell modul nr nummer nummern paragraf paragraph phase platz position punkt
    raum regel s satz saison schritt seite seiten serie spalte stadium stufe tab tabelle tabellen tel telefon teil
    titel typ übung version vers zeile ziffer zimmer zone
    """.split()
)

GRAMMAR = Grammar(
    language="de",
    decimal=",",
    small={**SMALL, "anderthalb": 1.5, "eineinhalb": 1.5},
    tens=TENS,
    hundred=frozenset(["hundert"]),
    scales={
        "tausend": 10**3,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billion": 10**12,
    }
    | {"billionen": 10**12},
    marks={
        "mio": 10**6,
        "mio.": 10**6,
        "mrd": 10**9,
        "mrd.": 10**9,
        "tsd": 10**3,
        "tsd.": 10**3,
        "bio.": 10**12,
        "k": 10**3,
    },
    money_marks={"m": 10**6, "k": 10**3},
    dozens={"dutzend": 12},
    halves={"halb": 0.5, "halbe": 0.5, "halben": 0.5, "halber": 0.5, "halbes": 0.5, "hälfte": 0.5},
    fractions={
        "drittel": 3,
        "viertel": 4,
        "fünftel": 5,
        "sechstel": 6,
        "siebtel": 7,
        "achtel": 8,
        "neuntel": 9,
        "zehntel": 10,
    }
    | {"hundertstel": 100, "tausendstel": 1000},
    ordinals={word: value for word, value in ORDINALS.items() if word not in ("achte", "achten", "achter")},
    ordinal_suffix="\\.(?= [a-zäöü]| (?:Mal|Platz|Rang|Geburtstag|Auflage|Stock|Tag))",
    joiners=frozenset(["und"]),
    articles=frozenset(["ein", "eine", "einem", "einen", "einer", "eines"]),
    point=frozenset(["komma"]),
    minus=frozenset(["minus"]),
    fused=True,
    every=frozenset(["jede", "jeder", "jedes", "jeden", "jedem"]),
    fused_halves={"eineinhalb": 1.5, "einhalb": 0.5, "anderthalb": 1.5},
    one=frozenset(["ein", "eine", "einem", "einen", "einer", "eines"]),
    percent=frozenset(["prozent", "v. h.", "vom hundert"]),
    percent_points=("prozentpunkte", "prozentpunkten", "prozentpunkt"),
    units=UNITS,
    currencies=CURRENCIES,
    subunits={"cent": "EUR", "cents": "EUR", "euro-cent": "EUR", "pence": "GBP", "rappen": "CHF", "pfennig": "DEM"},
    per=frozenset(["pro", "je", "per"]),
    per_time=frozenset(["am", "die", "im", "in der", "jede", "jeden", "jedes"]),
    of=frozenset(["der", "von", "des"]),
    months=MONTHS,
    century=frozenset(["jahrhundert", "jahrhunderts", "jh."]),
    decade="er",
    year_before=frozenset(
        "in seit von ab bis im jahr jahre jahres während um nach vor ca zwischen und ende anfang mitte sommer winter frühjahr "
        "frühling herbst saison anno".split()
    )
    | frozenset(MONTHS),
    year_firm=frozenset(["seit", "jahr", "jahre", "anno"]),
    range_to=frozenset(["bis", "bis zu", "bis zum", "auf"]),
    change_to=frozenset(["auf"]),
    range_from=frozenset(["von", "vom"]),
    between=frozenset(["zwischen"]),
    conjunctions=frozenset(["und", "oder"]),
    out_of=("von",),
    one_in=("von",),
    ratio_cues=frozenset("verhältnis mischung verdünnung quote".split()),
    approximate=(
        "etwa",
        "rund",
        "ca.",
        "ca",
        "circa",
        "zirka",
        "ungefähr",
        "fast",
        "nahezu",
        "knapp",
        "gut",
        "beinahe",
        "um die",
        "schätzungsweise",
        "in etwa",
        "annähernd",
    ),
    bounds={
        "mehr als": "gt",
        "über": "gt",
        "größer als": "gt",
        "höher als": "gt",
        "länger als": "gt",
        "älter als": "gt",
        "weniger als": "lt",
        "unter": "lt",
        "kleiner als": "lt",
        "niedriger als": "lt",
        "jünger als": "lt",
        "kürzer als": "lt",
        "mindestens": "ge",
        "wenigstens": "ge",
        "nicht weniger als": "ge",
        "ab": "ge",
        "höchstens": "le",
        "maximal": "le",
        "bis zu": "le",
        "nicht mehr als": "le",
        "nicht über": "le",
        "nicht unter": "ge",
        "nicht länger als": "le",
        "zumindest": "ge",
        "minimal": "ge",
    },
    bounds_after={
        "nicht überschreiten": "le",
        "nicht übersteigen": "le",
        "nicht unterschreiten": "ge",
    }
    | {"oder mehr": "ge", "und mehr": "ge", "oder weniger": "le", "oder älter": "ge", "und älter": "ge"},
    vague=frozenset(["mehrere", "mehreren", "einige", "einigen", "wenige", "wenigen", "paar"]),
    vague_plurals=frozenset(["dutzende", "dutzenden", "hunderte", "hunderten", "tausende", "tausenden", "zehntausende"])
    | frozenset(["hunderttausende", "millionen", "milliarden"]),
    age_after=("alt", "alte", "alten", "alter", "altes"),
    age_units=("jährig", "jährige", "jährigen", "jähriger", "jähriges"),
    age_before=frozenset(["alter von", "alter"]),
    up=frozenset(
        "stieg stiegen gestiegen steigen anstieg zunahme zugenommen wuchs gewachsen erhöht erhöhte erhöhung kletterte plus "
        "gewann zugelegt zulegte".split()
    ),
    down=frozenset(
        "sank sanken gesunken sinken fiel fielen gefallen rückgang abnahme gesenkt senkte senkung reduziert reduzierte minus "
        "verlor schrumpfte geschrumpft einbruch kürzung".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=frozenset("mal vor nach mehr weniger später alt".split()),
)
REGIONS = {"de-CH": replace(GRAMMAR, decimal="."), "de-LI": replace(GRAMMAR, decimal=".")}
