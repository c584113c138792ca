"""Words that hold a number without being one ("both", "decade", "mitad"), which a translation may write in digits."""

from functools import lru_cache

from toolkit.language.tags import primary

_HOLDERS = {
    "de": "beide:2 beiden:2 beider:2 doppelt:2 doppelte:2 zweifach:2 einmal:1 zweimal:2 dreimal:3 dreifach:3 "
    "hälfte:0.5,2,50 halb:0.5 halbe:0.5 viertel:0.25,4,15,25 drittel:3 paar:2 dutzend:12 jahrzehnt:10 "
    "jahrhundert:100 null:0 mittag:12 mitternacht:0,12,24",
    "en": "a:1 an:1 single:1 once:1 only:1 per:1 each:1 every:1 both:2 pair:2 pairs:2 couple:2 twice:2 double:2 "
    "doubled:2 doubling:2 twofold:2 biweekly:2 bimonthly:2 either:2 half:0.5,2,50,30 halved:2 halves:2 "
    "semi:0.5 thrice:3 triple:3 tripled:3 threefold:3 third:3 thirds:3 quarter:0.25,3,4,15,25 "
    "quarters:0.75,3,4,75 quarterly:3,4 quadruple:4 decade:10 decades:10 tens:10 ten-fold:10 tenfold:10 "
    "dozen:12 dozens:12 teenage:13,19 teenager:13,19 teenagers:13,19 fortnight:2,14,15 fortnightly:2,14,15 "
    "score:20 century:100 centuries:100 hundreds:100 hundredfold:100 percent:100 thousands:1000 "
    "million:1000000 zero:0 none:0 noon:12 midday:12 midnight:0,12,24 daily:1,24 hourly:1 weekly:1,7 "
    "monthly:1 yearly:1 annually:1 annual:1",
    "es": "un:1 una:1 uno:1 único:1 única:1 primer:1 primera:1 primero:1 ambos:2 ambas:2 par:2 pareja:2 doble:2 "
    "duplica:2 duplicó:2 duplicar:2 duplicado:2 bimestral:2 bianual:2 mitad:0.5,2,50 medio:0.5,30 "
    "media:0.5,30 triple:3 triplica:3 triplicó:3 triplicar:3 tercio:3 tercios:3 trimestre:3 trimestral:3,4 "
    "cuarto:0.25,4,15,25 cuartos:0.75,3,4,75 cuarta:4 cuádruple:4 lustro:5 semestre:6 semestral:6 década:10 "
    "décadas:10 decena:10 decenas:10 docena:12 docenas:12 quincena:14,15 quincenal:14,15 veintena:20 "
    "siglo:100 siglos:100 centenar:100 centenares:100 cientos:100 ciento:100 millar:1000 millares:1000 "
    "miles:1000 cero:0 mediodía:12 medianoche:0,12,24 semanal:1,7 diario:1 diaria:1 anual:1,12 mensual:1",
    "fr": "un:1 une:1 seul:1 seule:1 premier:1 première:1 deux:2 double:2 doublé:2 doubler:2 paire:2 couple:2 "
    "moitié:0.5,2,50 demi:0.5 demie:0.5,30 triple:3 tripler:3 tiers:3 trimestre:3 trimestriel:3 "
    "quart:0.25,4,15,25 quarts:0.75,3,4,75 semestre:6 décennie:10 décennies:10 dizaine:10 dizaines:10 "
    "douzaine:12 quinzaine:14,15 vingtaine:20 siècle:100 siècles:100 centaine:100 centaines:100 cent:100 "
    "millier:1000 milliers:1000 zéro:0 midi:12 minuit:0,12,24",
    "it": "un:1 uno:1 una:1 entrambi:2 entrambe:2 ambedue:2 doppio:2 coppia:2 paio:2 metà:0.5,2,50 mezzo:0.5 "
    "mezza:0.5,30 triplo:3 terzo:3 terzi:3 trimestre:3 quarto:0.25,4,15,25 quarti:0.75,3,4,75 semestre:6 "
    "decennio:10 decina:10 decine:10 dozzina:12 quindicina:15 secolo:100 secoli:100 centinaio:100 "
    "centinaia:100 migliaio:1000 migliaia:1000 zero:0 mezzogiorno:12 mezzanotte:0,12,24",
    "pt": "um:1 uma:1 único:1 única:1 ambos:2 ambas:2 par:2 dupla:2 dobro:2 metade:0.5,2,50 meio:0.5 meia:0.5,30 "
    "triplo:3 terço:3 terços:3 trimestre:3 quarto:0.25,4,15,25 quartos:0.75,3,4,75 semestre:6 década:10 "
    "décadas:10 dezena:10 dezenas:10 dúzia:12 quinzena:14,15 século:100 séculos:100 centena:100 centenas:100 "
    "milhar:1000 milhares:1000 zero:0 meio-dia:12 meia-noite:0,12,24",
}


@lru_cache(maxsize=16)
def number_holders(language: str) -> dict[str, tuple[float, ...]]:
    """Return the values that a word may stand for, by folded word; empty for a language without a table.

    >>> number_holders("en")["both"], number_holders("es")["mitad"]
    ((2.0,), (0.5, 2.0, 50.0))
    """
    entries = (entry.partition(":") for entry in _HOLDERS.get(primary(language), "").split())
    return {word: tuple(float(value) for value in values.split(",")) for word, _, values in entries}
