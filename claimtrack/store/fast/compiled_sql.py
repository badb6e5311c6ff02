"""SQLite text of the queries, written by ``python -m claimtrack.store.read.statement_list``."""

# ruff: noqa: E501

SQL = {
    "used": """
SELECT dossier.slug
FROM dossier
WHERE dossier.used_at IS NOT NULL
""",
    "aliases": """
SELECT speaker.id, speaker.kind, alias.name, speaker.name AS resolved
FROM speaker JOIN alias ON alias.speaker_id = speaker.id ORDER BY speaker.id, alias.id
""",
    "outlets": """
SELECT outlet.id, outlet.name
FROM outlet ORDER BY outlet.id
""",
    "statements": """
SELECT statement.id, speaker.name, speaker.kind AS speaker_kind, statement.mention, statement.role, statement.kind AS kind, statement.exact, statement.said_start, statement.said_end, outlet.name AS outlet, article.id AS article, article.title, article.url, article.published_earliest, article.published_latest, statement.chrome, statement.confidence, coalesce((SELECT judgement.answer AS answer
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.undone_at IS NULL ORDER BY judgement.id DESC
 LIMIT 1 OFFSET 0), 'open') AS status, statement.status AS taken_back
FROM statement JOIN snapshot ON statement.snapshot_id = snapshot.id JOIN article ON snapshot.article_id = article.id LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id LEFT OUTER JOIN speaker ON statement.speaker_id = speaker.id
WHERE (:by_speaker = 0 OR statement.speaker_id IN (:speakers)) AND (:by_outlet = 0 OR article.outlet_id IN (:outlets)) AND (:by_kind = 0 OR statement.kind = :kind) AND (:by_status = 0 OR coalesce((SELECT judgement.answer AS answer
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.undone_at IS NULL ORDER BY judgement.id DESC
 LIMIT 1 OFFSET 0), 'open') = :status OR (EXISTS (SELECT claim.id
FROM claim
WHERE claim.statement_id = statement.id AND (SELECT judgement.answer AS answer
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.undone_at IS NULL ORDER BY judgement.id DESC
 LIMIT 1 OFFSET 0) = :status)) OR statement.status = :status OR (EXISTS (SELECT claim.id
FROM claim
WHERE claim.statement_id = statement.id AND claim.status = :status))) AND (:by_since = 0 OR coalesce(statement.said_start, article.published_earliest) >= :since) AND (:by_until = 0 OR coalesce(statement.said_start, article.published_earliest) <= :until) AND (:claims_only = 0 OR (EXISTS (SELECT claim.id
FROM claim
WHERE claim.statement_id = statement.id))) AND (:reviewed = 0 OR NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) AND ((statement.who IS NOT NULL OR (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.answer = 'accepted' AND judgement.undone_at IS NULL))) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) OR (EXISTS (SELECT claim.id
FROM claim
WHERE claim.statement_id = statement.id AND (claim.who IS NOT NULL OR (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'accepted' AND judgement.undone_at IS NULL))) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)))))) AND (:chrome = 1 OR statement.chrome IS NULL) ORDER BY CASE WHEN (:sort = 'speaker') THEN speaker.folded END NULLS LAST, CASE WHEN (:sort = 'outlet') THEN outlet.folded END NULLS LAST, CASE WHEN (:sort = 'newest') THEN coalesce(statement.said_start, article.published_earliest) END DESC NULLS LAST, CASE WHEN (:sort = 'id') THEN statement.id END NULLS LAST, coalesce(statement.said_start, article.published_earliest) NULLS LAST, article.id, statement.start, statement.id
 LIMIT :most OFFSET 0
""",
    "pieces": """
SELECT statement_span.statement_id, statement_span.exact
FROM statement_span
WHERE statement_span.statement_id IN (:ids) ORDER BY statement_span.statement_id, statement_span.position
""",
    "claims": """
SELECT claim.statement_id, claim.id, claim.exact, claim.counted, figure.slug, claim.value, claim.low, claim.high, claim.hedge AS hedge, claim.unit, claim.chrome, coalesce((SELECT judgement.answer AS answer
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.undone_at IS NULL ORDER BY judgement.id DESC
 LIMIT 1 OFFSET 0), 'open') AS status, claim.status AS taken_back
FROM claim LEFT OUTER JOIN figure ON claim.figure_id = figure.id
WHERE claim.statement_id IN (:ids) AND (:reviewed = 0 OR (claim.who IS NOT NULL OR (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'accepted' AND judgement.undone_at IS NULL))) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL))) AND (:chrome = 1 OR claim.chrome IS NULL) ORDER BY claim.statement_id, claim.start, claim.id
""",
}
