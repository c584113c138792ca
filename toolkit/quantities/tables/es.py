"""Spanish: number words, scales, units, currencies, cue words and label words.

Sources: CLDR 47 (unit, currency and month names, through Babel); number words and cues are our own lists. Mexico,
Central America and the United States write the decimal point.
"""

from msgspec.structs import replace

from toolkit.quantities.grammar import Grammar
from toolkit.quantities.tables.cldr import names
from toolkit.quantities.tables.spelled import s_plural, spelled

CLDR_UNITS, CLDR_CURRENCIES = names("es")

# fmt: off
SMALL = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
    "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veintiún": 21, "veintiuno": 21, "veintiuna": 21, "veintidós": 22,
    "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29,
}
TENS = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
}
HUNDREDS = {
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
    "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
    "novecientos": 900, "novecientas": 900,
}
ORDINAL_STEMS = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9, "décim": 10,
}
ORDINALS = {"primer": 1, "tercer": 3} | {
    stem + ending: value for stem, value in ORDINAL_STEMS.items() for ending in ("o", "a", "os", "as")
}
BASES = {
    "amperio": "A", "bit": "bit", "byte": "B", "caloría": "cal", "electronvoltio": "eV", "gramo": "g", "hercio": "Hz",
    "hertz": "Hz", "julio": "J", "litro": "L", "metro": "m", "mol": "mol", "ohmio": "Ω", "pascal": "Pa", "tonelada": "t",
    "vatio": "W", "vatio hora": "Wh", "voltio": "V", "kelvin": "K",
}
PREFIXES = {
    "": "", "centi": "c", "centí": "c", "deci": "d", "giga": "G", "hect": "h", "hecto": "h", "kilo": "k", "kiló": "k",
    "mega": "M", "micro": "µ", "micró": "µ", "mili": "m", "milí": "m", "nano": "n", "nanó": "n", "pico": "p", "tera": "T",
}
OWN_UNITS = {
    "año": "year", "años": "year", "año luz": "ly", "años luz": "ly", "años-luz": "ly", "mes": "month", "meses": "month",
    "semana": "week", "semanas": "week", "día": "day", "días": "day", "hora": "hour", "horas": "hour", "h.": "hour",
    "hs": "hour", "minuto": "minute", "minutos": "minute", "segundos": "second", "década": "decade", "décadas": "decade",
    "siglos": "century", "noche": "night", "noches": "night", "grado": "°", "grados": "°", "grados celsius": "°C",
    "grados centígrados": "°C", "grado centígrado": "°C", "grados fahrenheit": "°F", "puntos básicos": "basis point",
    "punto básico": "basis point", "kilo": "kg", "kilos": "kg", "km por hora": "km/h", "kilómetros por hora": "km/h",
    "kilómetros cuadrados": "km^2", "kilómetro cuadrado": "km^2", "metros cuadrados": "m^2", "metro cuadrado": "m^2",
    "metros cúbicos": "m^3", "metro cúbico": "m^3", "hectómetros cúbicos": "hm^3", "centímetros cúbicos": "cm^3",
    "centímetros cuadrados": "cm^2", "millas": "mi", "milla": "mi", "pies": "ft", "pulgadas": "in", "pulgada": "in",
    "libras de peso": "lb", "onzas": "oz", "barriles": "barrel", "barril": "barrel", "hectárea": "ha", "hectáreas": "ha",
    "caballos": "hp", "caballos de vapor": "hp", "partes por millón": "ppm", "vatios hora": "Wh", "kilovatios hora": "kWh",
    "kilovatios-hora": "kWh", "megavatios hora": "MWh", "gigavatios hora": "GWh", "teravatios hora": "TWh",
    "trimestres": "quarter", "semestres": "semester", "lustros": "lustrum", "quincena": "fortnight", "milenios": "millennium",
    "nudos": "kn", "decibelios": "dB", "micras": "µm",
}
UNITS = {**spelled(BASES, s_plural, PREFIXES), **CLDR_UNITS, **OWN_UNITS}
CURRENCIES = CLDR_CURRENCIES | {
    "dólar": "$", "dólares": "$", "dólares estadounidenses": "USD", "dólares americanos": "USD", "dólares de eeuu": "USD",
    "euro": "EUR", "euros": "EUR", "libra": "GBP", "libras": "GBP", "libras esterlinas": "GBP", "peso": "MXN",
    "pesos": "MXN", "pesetas": "ESP", "peseta": "ESP", "yen": "JPY", "yenes": "JPY", "yuan": "CNY", "yuanes": "CNY",
    "francos suizos": "CHF", "francos": "CHF", "reales": "BRL", "soles": "PEN", "bolívares": "VES", "rublos": "RUB",
    "rupias": "INR", "coronas suecas": "SEK", "quetzales": "GTQ", "lempiras": "HNL", "colones": "CRC", "guaraníes": "PYG",
    "bitcoins": "BTC", "wones": "KRW", "liras": "TRY", "marcos": "DEM",
}
MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "ene": 1, "feb": 2, "mar": 3, "abr": 4, "jun": 6,
    "jul": 7, "ago": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dic": 12,
}
FUNCTION_WORDS = frozenset(
    """
    a al algo algún alguna algunas algunos ambas ambos ante antes apenas aquel aquella así aún aunque bajo cada casi como con
    contra cual cuando cuanto cuya cuyo de del desde después donde durante e el él ella ellas ellos en entonces entre era
    eran es esa ese eso esta está están este esto estos estas estaba estaban estos fue fueron ha había habían hace hacia han
    hasta hay haya la las le les lo los luego más me menos mientras mucho muy nada ni no nos nuestra nuestro o otra otras
    otro otros para pero poco por porque pues que qué quien se según ser sea si sí sido sin sino sobre solo sólo son su sus
    sumar también tan tanto te tener tiene tienen toda todas todo todos tras u un una unas unos y ya
    alcanza alcanzó aumentó bajó cayó costó cuesta cuestan llega llegó llegaron pasó pasaron registró subió suma suman
    superó tenía últimas últimos primeras primeros siguientes próximos próximas mejores mayores
    """.split()
)
LABELS = frozenset(
    """
    anexo apartado apartamento artículo art autopista autovía calle canal capítulo cap caso categoría clase cláusula código
    cuadro cuadros disposición ecuación edición ejemplo ejercicio episodio etapa fase fig figura figuras figs fila folio
    fórmula grado grupo habitación hoja imagen kilómetro lámina lección ley línea lote mapa modelo módulo muestra nivel nº
    no núm número números nota página páginas pág págs p párrafo parte paso planta posición pregunta protocolo punto
    puesto real decreto ruta sección serie tabla tablas temporada teléfono tel tema teorema tipo tomo título unidad versión
    vol volumen vuelo zona
    """.split()
)

GRAMMAR = Grammar(
    language="es",
    decimal=",",
    small=SMALL,
    tens=TENS,
    hundreds=HUNDREDS,
    scales={"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12}
    | {"millardo": 10**9, "millardos": 10**9, "trillón": 10**18, "trillones": 10**18},
    marks={
        "mio": 10**6,
        "mill": 10**6,
        "mill.": 10**6,
        "mm": 10**6,
        "k": 10**3,
        "m€": 10**6,
        "mdd": 10**6,
        "mdp": 10**6,
    },
    money_marks={"m": 10**6, "k": 10**3, "mil": 10**3, "bn": 10**9},
    dozens={"docena": 12, "docenas": 12, "decena": 10, "centenar": 100, "millar": 1000},
    halves={"medio": 0.5, "media": 0.5, "mitad": 0.5},
    fractions={"medios": 2, "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "sexto": 6}
    | {"sextos": 6, "séptimos": 7, "octavo": 8, "octavos": 8, "novenos": 9, "décimo": 10, "décimos": 10, "décimas": 10},
    ordinals=ORDINALS,
    ordinal_suffix="º|ª|°(?! ?[CF])|\\.º|\\.ª|er|ero|do|to|ra|da|ta",
    joiners=frozenset(["y"]),
    joins_tens=True,
    articles=frozenset(["un", "una"]),
    point=frozenset(["coma", "punto"]),
    minus=frozenset(["menos"]),
    one=frozenset(["un", "uno", "una"]),
    percent=frozenset(["por ciento", "por cien", "porciento"]),
    percent_points=("puntos porcentuales", "punto porcentual", "p.p.", "pp"),
    units=UNITS,
    currencies=CURRENCIES,
    subunits={
        "céntimo": "EUR",
        "céntimos": "EUR",
        "centavo": "USD",
        "centavos": "USD",
        "peniques": "GBP",
        "penique": "GBP",
    },
    per=frozenset(["por", "por cada"]),
    per_time=frozenset(["al", "a la", "cada"]),
    of=frozenset(["de"]),
    scale_of=(" de ",),
    months=MONTHS,
    century=frozenset(["siglo"]),
    decade_before=frozenset(["años", "década de", "década de los"]),
    year_before=frozenset(
        "en desde de del hasta para año años durante hacia tras antes después circa entre y a finales principios verano "
        "otoño invierno primavera curso temporada temporal".split()
    )
    | frozenset(MONTHS),
    year_firm=frozenset(["en", "desde", "año"]),
    range_to=frozenset(["a", "al", "hasta"]),
    range_from=frozenset(["de", "del", "desde"]),
    between=frozenset(["entre"]),
    conjunctions=frozenset(["y", "e", "o", "u"]),
    out_of=("de cada", "sobre"),
    one_in=("de cada", "entre", "por cada"),
    ratio_cues=frozenset("razón proporción relación ratio dilución mezcla".split()),
    approximate=(
        "unos",
        "unas",
        "cerca de",
        "alrededor de",
        "aproximadamente",
        "casi",
        "en torno a",
        "en torno al",
        "aprox.",
        "aprox",
        "cerca del",
        "alrededor del",
        "aproximadamente el",
        "casi el",
        "sobre",
        "hacia",
        "como unos",
        "más o menos",
        "prácticamente",
    ),
    approximate_after=("aproximadamente", "más o menos", "y pico", "o así"),
    bounds={
        "más de": "gt",
        "más del": "gt",
        "superior a": "gt",
        "superiores a": "gt",
        "mayor de": "gt",
        "mayor que": "gt",
        "mayores de": "gt",
        "por encima de": "gt",
        "por encima del": "gt",
        "mayor a": "gt",
        "supera": "gt",
        "superan": "gt",
        "superó": "gt",
        "superar": "gt",
        "supere": "gt",
        "superen": "gt",
        "exceda": "gt",
        "exceder": "gt",
        "exceder de": "gt",
        "sin superar": "le",
        "sin exceder": "le",
        "menos de": "lt",
        "menos del": "lt",
        "inferior a": "lt",
        "inferiores a": "lt",
        "menor de": "lt",
        "menor que": "lt",
        "menores de": "lt",
        "por debajo de": "lt",
        "por debajo del": "lt",
        "menor a": "lt",
        "al menos": "ge",
        "como mínimo": "ge",
        "por lo menos": "ge",
        "un mínimo de": "ge",
        "mínimo": "ge",
        "no menos de": "ge",
        "a partir de": "ge",
        "como máximo": "le",
        "a lo sumo": "le",
        "hasta": "le",
        "un máximo de": "le",
        "máximo": "le",
        "no más de": "le",
        "mayor o igual que": "ge",
        "mayor o igual a": "ge",
        "menor o igual que": "le",
        "menor o igual a": "le",
    },
    bounds_after={
        "o más": "ge",
        "o menos": "le",
        "como mínimo": "ge",
        "como máximo": "le",
        "al menos": "ge",
        "o mayores": "ge",
        "en adelante": "ge",
    },
    vague=frozenset(["varios", "varias", "algunos", "algunas", "pocos", "pocas", "par"]),
    vague_plurals=frozenset(
        ["decenas", "docenas", "centenares", "cientos", "miles", "millares", "millones", "billones"]
    ),
    age_after=("de edad",),
    age_before=frozenset(["edad"]),
    age_nouns=frozenset("hombre mujer niño niña joven chico chica adultos niños niñas jóvenes menores mayores".split()),
    up=frozenset(
        "subió subieron sube suben subida subir creció crecieron crece creció aumentó aumentaron aumenta aumento alza alzas "
        "incrementó incremento incrementarse elevó elevaron ganó ganancia repuntó avanzó".split()
    ),
    down=frozenset(
        "bajó bajaron baja bajada cayó cayeron cae caída descendió descenso disminuyó disminuyeron disminución redujo "
        "redujeron reducción perdió pérdida retrocedió recortó recorte".split()
    ),
    labels=LABELS,
    function_words=FUNCTION_WORDS,
    not_counted=frozenset("años después antes atrás veces más menos".split()),
)

_POINT = replace(GRAMMAR, decimal=".")
REGIONS = {f"es-{region}": _POINT for region in ("MX", "US", "GT", "HN", "NI", "PA", "PR", "SV", "DO", "PE")}
