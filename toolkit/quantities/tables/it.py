"""Italian: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists. Italian
writes numbers below a million as one word; ``fused`` takes them apart.
"""

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.cldr import names
from toolkit.quantities.tables.spelled import spelled

CLDR_UNITS, CLDR_CURRENCIES = names("it")

# fmt: off
SMALL = {
    "zero": 0, "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "tré": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
    "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15,
    "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
}
# Tens lose their vowel before "uno" and "otto": "ventuno", "trentotto".
TENS = {
    "venti": 20, "vent": 20, "trenta": 30, "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50,
    "sessanta": 60, "sessant": 60, "settanta": 70, "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90,
}
ORDINAL_STEMS = {
    "prim": 1, "second": 2, "terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "non": 9, "decim": 10,
    "undicesim": 11, "dodicesim": 12, "ventesim": 20, "centesim": 100,
}
ORDINALS = {stem + ending: value for stem, value in ORDINAL_STEMS.items() for ending in ("o", "a", "i", "e")}
ORDINALS = {
    word: value for word, value in ORDINALS.items() if word not in ("prima", "non", "none", "noni")
} | {"prima": 1}
BASES = {
    "ampere": "A", "bit": "bit", "byte": "B", "caloria": "cal", "grammo": "g", "hertz": "Hz", "joule": "J", "litro": "L",
    "metro": "m", "mole": "mol", "ohm": "Ω", "pascal": "Pa", "tonnellata": "t", "watt": "W", "wattora": "Wh", "volt": "V",
    "elettronvolt": "eV", "kelvin": "K",
}
PREFIXES = {
    "": "", "centi": "c", "deci": "d", "giga": "G", "etto": "h", "chilo": "k", "mega": "M", "micro": "µ", "milli": "m",
    "nano": "n", "pico": "p", "tera": "T",
}
OWN_UNITS = {
    "anno": "year", "anni": "year", "anni luce": "ly", "anno luce": "ly", "mese": "month", "mesi": "month", "settimana": "week",
    "settimane": "week", "giorno": "day", "giorni": "day", "ora": "hour", "ore": "hour", "minuti": "minute",
    "minuto": "minute", "secondi": "second", "decennio": "decade", "decenni": "decade", "secoli": "century", "notti": "night",
    "notte": "night", "grado": "°", "gradi": "°", "gradi celsius": "°C", "gradi centigradi": "°C", "gradi fahrenheit": "°F",
    "punti base": "basis point", "punto base": "basis point", "chilo": "kg", "chili": "kg", "chilometri orari": "km/h",
    "chilometri all'ora": "km/h", "km all'ora": "km/h", "chilometri quadrati": "km^2", "chilometro quadrato": "km^2",
    "metri quadrati": "m^2", "metro quadrato": "m^2", "metri quadri": "m^2", "mq": "m^2", "metri cubi": "m^3",
    "metro cubo": "m^3", "mc": "m^3", "centimetri quadrati": "cm^2", "centimetri cubi": "cm^3", "miglia": "mi", "piedi": "ft",
    "pollici": "in", "barili": "barrel", "barile": "barrel", "ettari": "ha", "ettaro": "ha", "parti per milione": "ppm",
    "quintali": "q", "chilowattora": "kWh", "megawattora": "MWh", "gigawattora": "GWh", "terawattora": "TWh",
    "trimestri": "quarter", "semestri": "semester", "millenni": "millennium", "nodi": "kn", "decibel": "dB", "cavalli": "hp",
}


def _plural(word: str) -> str:
    return word[:-1] + {"o": "i", "a": "e", "e": "i"}.get(word[-1], word[-1])


UNITS = {**spelled(BASES, _plural, PREFIXES), **CLDR_UNITS, **OWN_UNITS}
CURRENCIES = CLDR_CURRENCIES | {
    "dollaro": "$", "dollari": "$", "dollari americani": "USD", "dollari statunitensi": "USD", "euro": "EUR",
    "sterline": "GBP", "sterlina": "GBP", "franchi svizzeri": "CHF", "franchi": "CHF", "yen": "JPY", "yuan": "CNY",
    "lire": "ITL", "lira": "ITL", "rubli": "RUB", "rupie": "INR", "pesos": "MXN", "bitcoin": "BTC", "corone svedesi": "SEK",
}
MONTHS = {
    "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8, "settembre": 9,
    "ottobre": 10, "novembre": 11, "dicembre": 12, "gen": 1, "feb": 2, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8,
    "set": 9, "ott": 10, "nov": 11, "dic": 12,
}
FUNCTION_WORDS = frozenset(
    """
    a ad agli ai al alla alle allo altra altre altri altro anche ancora avere aveva avevano c che chi ci circa come con contro
    cui da dagli dai dal dalla dalle dallo degli dei del dell della delle dello dentro di dopo dove due e ecco ed era erano
    essere fa fino fra fu furono già gli ha hai hanno ho i il in infatti invece io l la le lei li lo loro lui ma meno mentre
    mi molto ne negli nei nel nella nelle nello noi non nostra nostro o ogni oltre ora per perché però più poco poi presso
    prima proprio qual quale quali quando quanto quella quelle quelli quello questa queste questi questo qui quindi s sarà
    se secondo senza si sia siano sino solo sono sotto sta stata state stati stato su sua sue sugli sui sul sulla sulle
    suo suoi tra tre tutta tutte tutti tutto un una uno va verso vi
    ammonta conta costa costano pari raggiunge raggiunto salito sceso supera ultime ultimi prime primi prossime prossimi
    migliori
    """.split()
)
LABELS = frozenset(
    """
    allegato appartamento art articolo articoli autostrada camera canale cap capitolo caso categoria classe clausola codice
    comma decreto edizione episodio equazione esempio esercizio fase fig figura figure figg foglio formula giornata grado
    gruppo legge lezione linea livello lotto mappa modello n nº nr num numero numeri pag pagina pagine pagg paragrafo parte
    piano posizione posto punto quadro regola riga sala scheda sezione serie stanza strada tab tabella tabelle tel telefono
    tema teorema tipo tomo titolo unità versione via vol volo volume zona
    """.split()
)

GRAMMAR = Grammar(
    language="it",
    decimal=",",
    small=SMALL,
    tens=TENS,
    hundred=frozenset(["cento", "cent"]),
    scales={"mille": 10**3, "mila": 10**3, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9}
    | {"bilione": 10**12, "bilioni": 10**12},
    marks={"mln": 10**6, "mld": 10**9, "mio": 10**6, "k": 10**3, "mila": 10**3},
    money_marks={"m": 10**6, "k": 10**3},
    dozens={
        "dozzina": 12,
        "dozzine": 12,
        "decina": 10,
        "ventina": 20,
        "trentina": 30,
        "cinquantina": 50,
        "centinaio": 100,
    }
    | {"migliaio": 1000},
    halves={"mezzo": 0.5, "mezza": 0.5, "metà": 0.5},
    fractions={
        "mezzi": 2,
        "terzo": 3,
        "terzi": 3,
        "quarto": 4,
        "quarti": 4,
        "quinto": 5,
        "quinti": 5,
        "sesto": 6,
        "sesti": 6,
    }
    | {"settimi": 7, "ottavo": 8, "ottavi": 8, "decimo": 10, "decimi": 10, "centesimi": 100},
    ordinals=ORDINALS,
    ordinal_blockers=frozenset(["prima"]),
    ordinal_suffix="º|ª|°(?! ?[CF])|esim[oaie]|mo|ma",
    joiners=frozenset(["e"]),
    articles=frozenset(["un", "una", "uno"]),
    point=frozenset(["virgola"]),
    minus=frozenset(["meno"]),
    fused=True,
    one=frozenset(["un", "uno", "una"]),
    percent=frozenset(["per cento", "percento"]),
    percent_points=("punti percentuali", "punto percentuale"),
    units=UNITS,
    currencies=CURRENCIES,
    subunits={"centesimo": "EUR", "centesimi": "EUR", "centesimi di euro": "EUR", "pence": "GBP"},
    per=frozenset(["per"]),
    per_time=frozenset(["a", "al", "all'", "alla", "ogni"]),
    units_below={"die": "day"},
    of=frozenset(["di", "dei", "delle", "degli", "d'"]),
    scale_of=(" di ", " d'", " d’"),
    months=MONTHS,
    century=frozenset(["secolo"]),
    decade_before=frozenset(["anni"]),
    year_before=frozenset(
        "nel dal del al anno anni dell'anno durante fino prima dopo circa tra fra e fine inizio estate inverno primavera autunno "
        "stagione entro l'anno".split()
    )
    | frozenset(MONTHS),
    year_firm=frozenset(["nel", "dal", "anno"]),
    range_to=frozenset(["a", "ai", "al", "alle", "fino a"]),
    range_from=frozenset(["da", "dai", "dal", "dalle"]),
    between=frozenset(["tra", "fra", "tra i", "tra le", "fra i", "fra le"]),
    conjunctions=frozenset(["e", "ed", "o"]),
    out_of=("su",),
    one_in=("su", "ogni"),
    ratio_cues=frozenset("rapporto proporzione diluizione ratio".split()),
    approximate=(
        "circa",
        "quasi",
        "intorno a",
        "attorno a",
        "intorno ai",
        "attorno ai",
        "approssimativamente",
        "all'incirca",
        "pressoché",
        "poco meno di",
        "poco più di",
        "qualche",
        "vicino a",
        "intorno al",
    ),
    approximate_after=("circa", "all'incirca"),
    bounds={
        "minori di": "lt",
        "maggiori di": "gt",
        "over": "gt",
        "under": "lt",
        "più di": "gt",
        "più del": "gt",
        "oltre": "gt",
        "superiore a": "gt",
        "superiori a": "gt",
        "superiore al": "gt",
        "sopra i": "gt",
        "maggiore di": "gt",
        "supera": "gt",
        "superano": "gt",
        "superare": "gt",
        "superi": "gt",
        "superino": "gt",
        "senza superare": "le",
        "meno di": "lt",
        "meno del": "lt",
        "inferiore a": "lt",
        "inferiori a": "lt",
        "inferiore al": "lt",
        "sotto i": "lt",
        "minore di": "lt",
        "almeno": "ge",
        "minimo": "ge",
        "un minimo di": "ge",
        "non meno di": "ge",
        "a partire da": "ge",
        "al massimo": "le",
        "fino a": "le",
        "un massimo di": "le",
        "massimo": "le",
        "non più di": "le",
        "fino al": "le",
    },
    bounds_after={"o più": "ge", "e più": "ge", "o meno": "le", "almeno": "ge", "al massimo": "le", "in su": "ge"},
    vague=frozenset(["alcuni", "alcune", "diversi", "diverse", "parecchi", "parecchie", "paio"]),
    vague_plurals=frozenset(["decine", "dozzine", "centinaia", "migliaia", "milioni", "miliardi"]),
    age_after=("di età", "d'età"),
    age_before=frozenset(["età", "età di"]),
    age_nouns=frozenset("uomo donna bambino bambina ragazzo ragazza adulti bambini minori maggiori".split()),
    up=frozenset(
        "aumentato aumentata aumenta aumento cresciuto cresciuta cresce crescita salito salita sale rialzo incremento guadagnato "
        "balzo avanzato".split()
    ),
    down=frozenset(
        "diminuito diminuita diminuzione calato calata calo cala sceso scesa scende ridotto ridotta riduzione perso perdita caduta "
        "crollato crollo ribasso flessione tagliato taglio".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=frozenset("fa prima dopo volte più meno".split()),
)
