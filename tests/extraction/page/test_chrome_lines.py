"""Lines of page furniture, and paragraphs that begin like them."""

import pytest

from claimtrack.extraction.page.chrome import find_chrome

FURNITURE = [
    ("fr", "Lire aussi : Le pont rouvrira en mars"),
    ("fr", "À lire aussi"),
    ("fr", "Publicité"),
    ("fr", "Abonnez-vous à notre newsletter"),
    ("fr", "Partager sur Facebook"),
    ("fr", "Partager l'article"),
    ("fr", "12 commentaires"),
    ("fr", "Temps de lecture : 3 min"),
    ("fr", "Nous utilisons des cookies pour améliorer votre expérience"),
    ("fr", "Crédit photo : Jean Roux / AFP"),
    ("fr", "Photo d'illustration. © AFP"),
    ("fr", "Jean Roux / AFP"),
    ("fr", "Suivez-nous sur Twitter"),
    ("fr", "Article réservé aux abonnés"),
    ("fr", "Il vous reste 75 % de cet article à lire"),
    ("fr", "Sur le même sujet"),
    ("fr", "Les plus lus"),
    ("fr", "Commenter cet article"),
    ("fr", "Signaler un abus"),
    ("fr", "Tous droits réservés"),
    ("fr", "1,2 k partages"),
    ("fr", "Accepter et fermer"),
    ("fr", "Voir plus"),
    ("fr", "Recevez chaque matin l'essentiel de l'actualité"),
    ("fr", "En savoir plus"),
    ("fr", "Vidéo : la crue vue du ciel"),
    ("fr", "LIRE AUSSI >> La digue a cédé"),
    ("fr", "Newsletter"),
    ("fr", "Se connecter"),
    ("fr", "Ailleurs sur le web"),
    ("en", "Read more: Bridge to open in March"),
    ("en", "Related stories"),
    ("en", "Advertisement"),
    ("en", "Subscribe to our newsletter"),
    ("en", "Share this article"),
    ("en", "Share on Facebook"),
    ("en", "12 comments"),
    ("en", "3 min read"),
    ("en", "We use cookies to improve your experience"),
    ("en", "Photo: John Hale / Reuters"),
    ("en", "File photo"),
    ("en", "Getty Images"),
    ("en", "Image source, Getty Images"),
    ("en", "Follow us on Twitter"),
    ("en", "Sign up for our daily briefing"),
    ("en", "You have 2 free articles left"),
    ("en", "Most read"),
    ("en", "Leave a comment"),
    ("en", "Report this ad"),
    ("en", "All rights reserved"),
    ("en", "1.2K shares"),
    ("en", "Accept all cookies"),
    ("en", "See also"),
    ("en", "This article is for subscribers only"),
    ("en", "Continue reading"),
    ("en", "Watch: Flood seen from above"),
    ("en", "Click here for more"),
    ("en", "Image caption The bridge before the storm"),
    ("en", "Back to top"),
    ("en", "Skip to content"),
    ("en", "More from this section"),
    ("en", "Copyright 2023 The Ledger"),
]
TEXT = [
    ("fr", "Le préfet a partagé l'avis du maire."),
    ("fr", "Lire est un plaisir pour les enfants du quartier."),
    ("fr", "La publicité pour le tabac est interdite depuis 1991."),
    ("fr", "Trois cents commentaires ont été déposés pendant l'enquête publique."),
    ("fr", "Les cookies de la boulangerie ont rendu malades douze enfants."),
    ("fr", "Photos à l'appui, le maire a montré l'état du pont."),
    ("fr", "Le photographe de l'AFP a vu trois blindés."),
    ("fr", "Voir aussi loin n'était pas prévu par les ingénieurs."),
    ("fr", "Abonné au club depuis dix ans, Jean Roux dénonce la hausse."),
    ("fr", "Suivez le mouvement ou partez, a dit le patron."),
    ("fr", "« Partagez vos repas », a demandé le maire."),
    ("fr", "Publié lundi, le rapport compte 40 pages."),
    ("fr", "Les plus lus des journaux ont perdu 4 % de leurs lecteurs."),
    ("en", "Share prices fell 3 percent on Monday."),
    ("en", "Subscribers to the service rose by 12,000 in March."),
    ("en", "Comments by the minister angered the unions."),
    ("en", "The photo shows three tanks by the bridge."),
    ("en", "Cookies from the bakery made twelve children ill."),
    ("en", "Advertisement spending fell by 4 percent last year."),
    ("en", "Read by two million people, the paper will close."),
    ("en", "Follow the money, the prosecutor told the jury."),
    ("en", "See also how prices rose in Lyon, where rents doubled."),
    ("en", "Related costs came to 4 million euros, the firm said."),
    ("en", "Published on Monday, the report runs to 40 pages."),
    ("en", "Most read newspapers lost readers last year."),
    ("en", "Watch sales rose by 4 percent, the firm said."),
    ("en", "Print sales fell by 12 percent."),
    ("en", "Loading of the ship took three days."),
]
_AROUND = {
    "fr": "Le pont a cédé dans la nuit de mardi à mercredi.",
    "en": "The bridge gave way in the night from Tuesday to Wednesday.",
}


def among(lang: str, line: str) -> str:
    return f"Title\n\n{_AROUND[lang]}\n\n{line}\n\n{_AROUND[lang]}"


@pytest.mark.parametrize(("lang", "line"), FURNITURE)
def test_furniture_is_marked_and_nothing_else(lang: str, line: str) -> None:
    text = among(lang, line)
    (found,) = find_chrome(text, lang)
    assert text[found.start : found.end].strip() == line
    assert found.reason


@pytest.mark.parametrize(("lang", "line"), TEXT)
def test_paragraphs_that_begin_alike_are_text(lang: str, line: str) -> None:
    assert find_chrome(among(lang, line), lang) == ()
