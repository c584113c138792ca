"""Portuguese: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists. Brazilian
and European spellings are both read; "bilhão" is 10^9, and so is "mil milhões".
"""

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.cldr import names
from toolkit.quantities.tables.spelled import spelled

CLDR_UNITS, CLDR_CURRENCIES = names("pt")

# fmt: off
SMALL = {
    "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
    "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16,
    "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19,
}
TENS = {
    "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
}
HUNDREDS = {
    "cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200, "trezentos": 300, "trezentas": 300, "quatrocentos": 400,
    "quatrocentas": 400, "quinhentos": 500, "quinhentas": 500, "seiscentos": 600, "seiscentas": 600, "setecentos": 700,
    "setecentas": 700, "oitocentos": 800, "oitocentas": 800, "novecentos": 900, "novecentas": 900,
}
ORDINAL_STEMS = {
    "primeir": 1, "segund": 2, "terceir": 3, "quart": 4, "quint": 5, "sext": 6, "sétim": 7, "oitav": 8, "non": 9, "décim": 10,
    "vigésim": 20, "trigésim": 30, "centésim": 100,
}
ORDINALS = {stem + ending: value for stem, value in ORDINAL_STEMS.items() for ending in ("o", "a", "os", "as")}
# "segundos" are seconds, "quarta" and "sexta" are days of the week.
ORDINALS = {
    word: value
    for word, value in ORDINALS.items()
    if word not in ("segundos", "segunda", "quarta", "quinta", "sexta")
}
BASES = {
    "ampere": "A", "bit": "bit", "byte": "B", "caloria": "cal", "grama": "g", "hertz": "Hz", "joule": "J", "litro": "L",
    "metro": "m", "mol": "mol", "ohm": "Ω", "pascal": "Pa", "tonelada": "t", "watt": "W", "volt": "V", "elétron-volt": "eV",
    "kelvin": "K",
}
PREFIXES = {
    "": "", "centi": "c", "centí": "c", "deci": "d", "giga": "G", "hecto": "h", "quilo": "k", "quiló": "k", "quilô": "k",
    "mega": "M", "micro": "µ", "micró": "µ", "mili": "m", "milí": "m", "nano": "n", "nanô": "n", "pico": "p", "tera": "T",
}
OWN_UNITS = {
    "ano": "year", "anos": "year", "anos-luz": "ly", "ano-luz": "ly", "mês": "month", "meses": "month", "semana": "week",
    "semanas": "week", "dia": "day", "dias": "day", "hora": "hour", "horas": "hour", "minuto": "minute", "minutos": "minute",
    "segundos": "second", "segundo": "second", "década": "decade", "décadas": "decade", "séculos": "century",
    "noite": "night", "noites": "night", "grau": "°", "graus": "°", "graus celsius": "°C", "grau celsius": "°C",
    "graus centígrados": "°C", "graus fahrenheit": "°F", "pontos-base": "basis point", "pontos base": "basis point",
    "ponto base": "basis point", "quilo": "kg", "quilos": "kg", "km por hora": "km/h", "quilômetros por hora": "km/h",
    "quilómetros por hora": "km/h", "quilômetros quadrados": "km^2", "quilómetros quadrados": "km^2",
    "quilômetro quadrado": "km^2", "quilómetro quadrado": "km^2", "metros quadrados": "m^2", "metro quadrado": "m^2",
    "metros cúbicos": "m^3", "metro cúbico": "m^3", "centímetros quadrados": "cm^2", "centímetros cúbicos": "cm^3",
    "milhas": "mi", "milha": "mi", "pés": "ft", "polegadas": "in", "barris": "barrel", "barril": "barrel", "hectares": "ha",
    "hectare": "ha", "partes por milhão": "ppm", "quilowatts-hora": "kWh", "megawatts-hora": "MWh", "trimestres": "quarter",
    "semestres": "semester", "quinzena": "fortnight", "milênios": "millennium", "milénios": "millennium",
    "decibéis": "dB", "cavalos": "hp",
}
UNITS = {
    **spelled(BASES, lambda word: word + ("s" if word[-1] in "aeiout" else "es"), PREFIXES),
    **CLDR_UNITS,
    **OWN_UNITS,
}
CURRENCIES = CLDR_CURRENCIES | {
    "dólar": "$", "dólares": "$", "dólares americanos": "USD", "dólares norte-americanos": "USD", "euro": "EUR",
    "euros": "EUR", "real": "BRL", "reais": "BRL", "libras": "GBP", "libra": "GBP", "libras esterlinas": "GBP",
    "escudos": "PTE", "ienes": "JPY", "iene": "JPY", "yuans": "CNY", "iuanes": "CNY", "francos suíços": "CHF", "rublos": "RUB",
    "rupias": "INR", "pesos": "MXN", "bitcoins": "BTC", "kwanzas": "AOA", "meticais": "MZN",
}
MONTHS = {
    "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8, "setembro": 9,
    "outubro": 10, "novembro": 11, "dezembro": 12, "jan": 1, "fev": 2, "abr": 4, "jun": 6, "jul": 7, "ago": 8, "set": 9,
    "out": 10, "nov": 11, "dez": 12,
}
FUNCTION_WORDS = frozenset(
    """
    a à agora ainda além algum alguma algumas alguns ambas ambos ante antes ao aos após apenas aquela aquele aqueles aqui as às
    assim até cada cerca com como contra cuja cujo da das de depois desde dessa desse desta deste do dos durante e é ela elas
    ele eles em enquanto então entre era eram essa esse esta está estão estava estavam este estes eu foi foram for havia há
    isso isto já lhe lo logo maior mais mas me menos mesmo meu muito na nas nem nesta neste no nos nós nossa nosso num numa
    não o onde os ou outra outras outro outros para pela pelas pelo pelos per perante pois por porque pouco qual quando
    quanto quase que quem se segundo sem sendo ser será seu seus sob sobre só sua suas são também tal tanto te tem têm ter
    tinha toda todas todo todos tudo um uma umas uns vem vos
    alcançou atinge atingiu chega chegou custa custam registrou registou soma somam subiu supera superou caiu totaliza
    últimas últimos primeiras primeiros próximas próximos melhores
    """.split()
)
LABELS = frozenset(
    """
    alínea anexo apartamento art artigo artigos avenida canal cap capítulo caso categoria classe cláusula código decreto
    edição episódio equação estrada etapa exemplo exercício fase fig figura figuras figs folha fórmula grau grupo imagem lei
    lição linha lote mapa modelo módulo n nível nº número números nr página páginas pág págs p parágrafo parte passo piso
    ponto posição processo quadro quarto questão regra rua sala seção secção série tab tabela tabelas tel telefone tema teorema
    tipo tomo título unidade versão vol volume voo zona
    """.split()
)

GRAMMAR = Grammar(
    language="pt",
    decimal=",",
    small=SMALL,
    tens=TENS,
    hundreds=HUNDREDS,
    scales={"mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9, "bilião": 10**12}
    | {"biliões": 10**12, "trilhão": 10**12, "trilhões": 10**12},
    marks={"mi": 10**6, "bi": 10**9, "tri": 10**12, "mio": 10**6, "k": 10**3},
    money_marks={"m": 10**6, "k": 10**3, "mi": 10**6},
    dozens={"dúzia": 12, "dúzias": 12, "dezena": 10, "centena": 100, "milhar": 1000},
    halves={"meio": 0.5, "meia": 0.5, "metade": 0.5},
    fractions={"meios": 2, "terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5, "quintos": 5, "sexto": 6}
    | {"sextos": 6, "oitavos": 8, "décimo": 10, "décimos": 10, "centésimos": 100},
    ordinals=ORDINALS,
    ordinal_suffix="º|ª|°(?! ?[CF])|\\.º|\\.ª",
    joiners=frozenset(["e"]),
    joins_tens=True,
    articles=frozenset(["um", "uma"]),
    point=frozenset(["vírgula"]),
    minus=frozenset(["menos"]),
    one=frozenset(["um", "uma"]),
    percent=frozenset(["por cento", "porcento"]),
    percent_points=("pontos percentuais", "ponto percentual", "p.p."),
    units=UNITS,
    currencies=CURRENCIES,
    subunits={"cêntimo": "EUR", "cêntimos": "EUR", "centavo": "BRL", "centavos": "BRL", "pence": "GBP"},
    per=frozenset(["por", "por cada"]),
    per_time=frozenset(["a", "a cada", "ao", "cada", "à"]),
    of=frozenset(["de"]),
    scale_of=(" de ",),
    months=MONTHS,
    century=frozenset(["século"]),
    decade_before=frozenset(["anos", "década de"]),
    year_before=frozenset(
        "em desde de do no ano anos durante até antes depois após circa entre e a final início verão inverno primavera outono "
        "temporada época".split()
    )
    | frozenset(MONTHS),
    year_firm=frozenset(["em", "desde", "ano"]),
    range_to=frozenset(["a", "até", "para"]),
    change_to=frozenset(["para"]),
    range_from=frozenset(["de", "desde"]),
    between=frozenset(["entre"]),
    conjunctions=frozenset(["e", "ou"]),
    out_of=("em cada", "de cada", "dos"),
    one_in=("em cada", "em"),
    ratio_cues=frozenset("razão proporção relação ratio diluição mistura".split()),
    approximate=(
        "cerca de",
        "quase",
        "aproximadamente",
        "em torno de",
        "por volta de",
        "perto de",
        "uns",
        "umas",
        "à volta de",
        "praticamente",
        "próximo de",
        "mais ou menos",
        "aprox.",
    ),
    approximate_after=("aproximadamente", "mais ou menos"),
    bounds={
        "menores de": "lt",
        "maiores de": "gt",
        "mais de": "gt",
        "superior a": "gt",
        "superiores a": "gt",
        "acima de": "gt",
        "maior que": "gt",
        "maior do que": "gt",
        "supera": "gt",
        "superam": "gt",
        "mais do que": "gt",
        "menos do que": "lt",
        "exceder": "gt",
        "exceda": "gt",
        "ultrapassar": "gt",
        "ultrapasse": "gt",
        "ultrapassa": "gt",
        "sem exceder": "le",
        "sem ultrapassar": "le",
        "menos de": "lt",
        "inferior a": "lt",
        "inferiores a": "lt",
        "abaixo de": "lt",
        "menor que": "lt",
        "menor do que": "lt",
        "pelo menos": "ge",
        "ao menos": "ge",
        "no mínimo": "ge",
        "mínimo de": "ge",
        "a partir de": "ge",
        "não menos de": "ge",
        "no máximo": "le",
        "até": "le",
        "máximo de": "le",
        "não mais de": "le",
    },
    bounds_after={"ou mais": "ge", "ou menos": "le", "no mínimo": "ge", "no máximo": "le", "pelo menos": "ge"},
    vague=frozenset(["vários", "várias", "alguns", "algumas", "poucos", "poucas", "par"]),
    vague_plurals=frozenset(["dezenas", "dúzias", "centenas", "milhares", "milhões", "bilhões"]),
    age_after=("de idade",),
    age_before=frozenset(["idade", "idade de"]),
    age_nouns=frozenset("homem mulher menino menina jovem adultos crianças menores maiores".split()),
    up=frozenset(
        "subiu subiram sobe subida aumentou aumentaram aumenta aumento cresceu cresceram cresce crescimento alta avançou elevou "
        "ganhou ganho".split()
    ),
    down=frozenset(
        "caiu caíram cai queda baixou baixa desceu descida diminuiu diminuição reduziu redução recuou recuo perdeu perda "
        "cortou corte".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=frozenset("atrás antes depois vezes mais menos".split()),
)
