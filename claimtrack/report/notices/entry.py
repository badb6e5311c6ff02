"""What an entry by hand came to: the row as it is now, doubts, and how to take it back."""

from claimtrack.locale.messages import say
from claimtrack.report.document.doc import Parts, line
from claimtrack.report.views.entry import article_line, shown_parts
from claimtrack.services.claims.show import ArticleShown, Shown
from claimtrack.services.edit.add_statement import NewArticle
from claimtrack.services.edit.edit import Edited
from claimtrack.settings import Thresholds


def edited_parts(done: Edited, shown: Shown, thresholds: Thresholds, lang: str) -> Parts:
    """The row; an article in one line, since its words have not changed."""
    if isinstance(shown, ArticleShown):
        parts: Parts = [line(article_line(shown.article, lang))]
    else:
        parts = shown_parts(shown, thresholds, lang)
    if done.near:
        parts.append(line(say(lang, "by_hand.near", names=", ".join(done.near)), "dim"))
    if done.near_places:
        parts.append(
            line(say(lang, "by_hand.near_places", names=", ".join(done.near_places)), "dim")
        )
    if done.step is None:
        return [*parts, line(say(lang, "by_hand.unchanged"), "dim")]
    return [*parts, line(say(lang, "by_hand.back", step=done.step), "dim")]


def new_article_parts(done: NewArticle, lang: str) -> Parts:
    """What was read in an article that was entered."""
    if done.known:
        return [line(say(lang, "by_hand.known", name=done.article))]
    told = say(
        lang,
        "by_hand.read",
        name=done.article,
        statements=say(lang, "n_statements", n=done.statements),
        claims=say(lang, "n_claims", n=done.claims),
    )
    return [line(told), line(say(lang, "by_hand.back", step=done.step), "dim")]
