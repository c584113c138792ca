"""Sentences of languages that leave the subject out."""

import pytest

from toolkit.language.discourse.subjects import lacks_subject

LACKING = [
    ("es", "No empeoran si se toma con comida."), ("es", "Provoca sueño en uno de cada diez niños."),
    ("es", "Puede causar picor en los ojos."), ("es", "Pueden solicitarse hasta el lunes."),
    ("es", "Se utiliza en niños mayores de seis años."), ("es", "Fue inaugurado en 1931 por el rey."),
    ("es", "En 2019 fue vendida a un banco."), ("es", "Añadió que el plan sigue en pie."),
    ("es", "Es posible que vuelva después de unos días."), ("es", "Existe ya en otros once países."),
    ("es", "Es más barata, pero dura menos."), ("es", "Tendrá tres plantas y un jardín."),
    ("es", "Es mejor tomarlo por la noche."), ("es", "Había pedido una licencia en mayo."),
    ("it", "Non aumentano se si beve acqua."), ("it", "Provoca sonnolenza nei bambini."),
    ("it", "Può essere disattivata nel menu."), ("it", "Si usano per pulire i vetri."),
    ("it", "È stato costruito nel 1931 dal comune."), ("it", "Ha aggiunto che il piano resta."),
    ("it", "È consigliabile prenderla la sera."), ("it", "Costerà due milioni di euro."),
    ("it", "Nel 2019 era stata venduta a una banca."), ("it", "Esiste già in altri paesi."),
    ("pt", "Não pioram se beber água."), ("pt", "Provoca sono em crianças."),
    ("pt", "Pode causar comichão nos olhos."), ("pt", "Foi construída em 1931 pelo rei."),
    ("pt", "Perde-se em canos antigos."), ("pt", "Serão mais caros do que hoje."),
    ("pt", "Acrescentou que o plano continua."), ("pt", "Terá onze andares e um jardim."),
    ("pt", "Substituirá três pontes antigas."), ("es", "Hasta ahora eran llevados a la ciudad."),
    ("es", "En mayo, presentó su dimisión."), ("pt", "No ano passado, entregou as cadeiras tarde."),
    ("es", "Se le puede consultar por la noche."), ("it", "Resterà aperto fino a sera."),
    ("pt", "Continua aberta até às três."),
    ("pt", "Foram encomendados a uma empresa."),
]  # fmt: skip
STANDING = [
    ("es", "Hay dos farmacias abiertas."), ("es", "Es importante beber agua."), ("es", "Es necesario que llueva."),
    ("es", "Se recomienda beber agua."), ("es", "Se desconoce si el plan sigue."), ("es", "Llovió toda la noche."),
    ("es", "Tome un comprimido al día."), ("es", "No tome alcohol con la comida."), ("es", "Beba mucha agua."),
    ("es", "Llegan los primeros turistas del verano."), ("es", "Existe un riesgo de incendio."),
    ("es", "Fueron detenidas doce personas en el puerto."), ("es", "Han muerto tres bomberos."),
    ("es", "Se ha demostrado que la sal daña."), ("es", "Pueden aparecer manchas en la piel."),
    ("es", "Son frecuentes los mareos."), ("es", "Hace dos años cerró la fábrica."),
    ("es", "Nacido en 1937, vivió solo."),
    ("es", "Pedimos dos cosas al consejo."), ("es", "Es la primera vez que nieva en mayo."),
    ("es", "Entre los dos ríos hay un valle."),
    ("es", "El puente fue construido en 1931."), ("es", "Murió el pintor Juan Roca."),
    ("it", "Ci sono due farmacie aperte."), ("it", "È importante bere acqua."), ("it", "Bisogna attendere il voto."),
    ("it", "Piove da una settimana."), ("it", "Prenda una compressa al giorno."), ("it", "Non prenda alcol."),
    ("it", "Si rivolga al medico."), ("it", "Si raccomanda di bere acqua."),
    ("it", "È stato dimostrato che il sale nuoce."),
    ("it", "Sono stati arrestati due uomini."), ("it", "Arrivano i primi turisti."), ("it", "Le entrate sono scese."),
    ("it", "Però il ponte regge."), ("it", "Chiediamo due cose al comune."),
    ("pt", "Há duas farmácias abertas."), ("pt", "É importante beber água."), ("pt", "Choveu toda a noite."),
    ("pt", "Tome um comprimido por dia."), ("pt", "Não beba álcool."), ("pt", "Recomenda-se beber água."),
    ("pt", "Existe um risco de incêndio."), ("pt", "Foram detidas doze pessoas no porto."),
    ("pt", "Chegaram os primeiros turistas."),
    ("pt", "Seu filho cresce."), ("pt", "Verão quente seca os campos."), ("pt", "Propomos duas coisas à câmara."),
    ("es", "En mayo, el alcalde dimitió."), ("it", "Restano da decidere i tempi."),
    ("es", "Quedan por elegir dos jueces."),
    ("en", "Causes harm to nobody."), ("es", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LACKING)
def test_a_verb_without_its_subject_takes_it_from_the_sentence_before(language: str, sentence: str) -> None:
    assert lacks_subject(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), STANDING)
def test_impersonal_orders_and_subjects_behind_their_verb_stand_alone(language: str, sentence: str) -> None:
    assert not lacks_subject(sentence, language)


@pytest.mark.parametrize("language", ["es", "it", "pt"])
@pytest.mark.parametrize("run", ["es ", "se ", "no ", "è ", "a", "pode ser ", "es posible que "])
def test_long_sentences_cost_nothing(language: str, run: str) -> None:
    lacks_subject(run * 40_000, language)
