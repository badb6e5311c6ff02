-- query speaker_names: id name alias
SELECT speaker.id, speaker.name, alias.name AS alias
FROM speaker LEFT OUTER JOIN alias ON alias.speaker_id = speaker.id ORDER BY speaker.id, alias.id

-- query outlets: id name
SELECT outlet.id, outlet.name
FROM outlet ORDER BY outlet.id

-- query statements: id name speaker_kind mention role kind exact said_start=date said_end=date outlet article title url published_earliest=date published_latest=date chrome confidence status taken_back
SELECT statement.id, speaker.name, speaker.kind AS speaker_kind, statement.mention, statement.role, statement.kind AS kind, statement.exact, statement.said_start, statement.said_end, outlet.name AS outlet, article.id AS article, article.title, article.url, article.published_earliest, article.published_latest, statement.chrome, statement.confidence, coalesce((SELECT judgement.answer AS answer
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.undone_at IS NULL ORDER BY judgement.id DESC
 LIMIT 1 OFFSET 0), 'open') AS status, statement.status AS taken_back
FROM statement JOIN snapshot ON statement.snapshot_id = snapshot.id JOIN article ON snapshot.article_id = article.id LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id LEFT OUTER JOIN speaker ON statement.speaker_id = speaker.id
WHERE (:by_speaker = 0 OR statement.speaker_id IN (:speakers)) AND (:by_outlet = 0 OR article.outlet_id IN (:outlets)) AND (:by_text = 0 OR statement.id IN (:only)) AND (:by_kind = 0 OR statement.kind = :kind) AND (:by_status = 0 OR coalesce((SELECT judgement.answer AS answer
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

-- query pieces: statement_id exact
SELECT statement_span.statement_id, statement_span.exact
FROM statement_span
WHERE statement_span.statement_id IN (:ids) ORDER BY statement_span.statement_id, statement_span.position

-- query claims: statement_id id exact counted slug value=decimal low=decimal high=decimal hedge unit chrome status taken_back
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

-- query claims_by_id: id snapshot_id statement_id value=decimal low=decimal high=decimal hedge=Hedge hedge_words step=decimal unit per counted measure population place denominator definition kind=Kind window_start=date window_end=date widest_start=date widest_end=date window_precision=Precision window_words basis=Basis modality=Modality speaker_id organisation_id agency said_start=date said_end=date utterance measure_level=Level place_level=Level window_level=Level source_level=Level figure_id revises=flag chrome exact start end confidence rule who fixed status=Status status_why numeral_kind speaker speaker_kind organisation figure event event_place settled=flag part_of_id story article_id title url lang article_agency published_earliest=date published_latest=date outlet family statement_said_start=date statement_said_end=date statement_status=Status statement_status_why rejected=flag text_key before after
SELECT claim.id, claim.snapshot_id, claim.statement_id, claim.value, claim.low, claim.high, claim.hedge, claim.hedge_words, claim.step, claim.unit, claim.per, claim.counted, claim.measure, claim.population, claim.place, claim.denominator, claim.definition, claim.kind, claim.window_start, claim.window_end, claim.widest_start, claim.widest_end, claim.window_precision, claim.window_words, claim.basis, claim.modality, claim.speaker_id, claim.organisation_id, claim.agency, claim.said_start, claim.said_end, claim.utterance, claim.measure_level, claim.place_level, claim.window_level, claim.source_level, claim.figure_id, claim.revises, claim.chrome, claim.exact, claim.start, claim."end", claim.confidence, claim.rule, claim.who, claim.fixed, claim.status, claim.status_why, claim.numeral_kind AS numeral_kind, speaker.name AS speaker, speaker.kind AS speaker_kind, speaker_1.name AS organisation, figure.slug AS figure, figure.event, figure.event_place, figure.settled, figure.part_of_id, coalesce(story_1."key", story."key") AS story, article.id AS article_id, article.title, article.url, article.lang, article.agency AS article_agency, article.published_earliest, article.published_latest, outlet.name AS outlet, outlet.family, statement.said_start AS statement_said_start, statement.said_end AS statement_said_end, statement.status AS statement_status, statement.status_why AS statement_status_why, EXISTS (SELECT judgement.id
FROM judgement
WHERE (judgement.claim_id = claim.id OR judgement.statement_id = claim.statement_id) AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL) AS rejected, coalesce(snapshot.copies, snapshot.text_sha256) AS text_key, substr(snapshot.text, CASE WHEN (claim.start > 91) THEN claim.start - 91 ELSE 0 END + 1, claim.start - CASE WHEN (claim.start > 91) THEN claim.start - 91 ELSE 0 END) AS "before", substr(snapshot.text, claim."end" + 1, 91) AS "after"
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id JOIN article ON snapshot.article_id = article.id LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id LEFT OUTER JOIN statement ON claim.statement_id = statement.id LEFT OUTER JOIN speaker ON claim.speaker_id = speaker.id LEFT OUTER JOIN speaker AS speaker_1 ON claim.organisation_id = speaker_1.id LEFT OUTER JOIN figure ON claim.figure_id = figure.id LEFT OUTER JOIN story AS story_1 ON figure.story_id = story_1.id LEFT OUTER JOIN story_article ON story_article.article_id = article.id LEFT OUTER JOIN story ON story_article.story_id = story.id
WHERE claim.id IN (:ids) ORDER BY claim.id

-- query standing_claims: id snapshot_id statement_id value=decimal low=decimal high=decimal hedge=Hedge hedge_words step=decimal unit per counted measure population place denominator definition kind=Kind window_start=date window_end=date widest_start=date widest_end=date window_precision=Precision window_words basis=Basis modality=Modality speaker_id organisation_id agency said_start=date said_end=date utterance measure_level=Level place_level=Level window_level=Level source_level=Level figure_id revises=flag chrome exact start end confidence rule who fixed status=Status status_why numeral_kind speaker speaker_kind organisation figure event event_place settled=flag part_of_id story article_id title url lang article_agency published_earliest=date published_latest=date outlet family statement_said_start=date statement_said_end=date statement_status=Status statement_status_why rejected=flag text_key before after
SELECT claim.id, claim.snapshot_id, claim.statement_id, claim.value, claim.low, claim.high, claim.hedge, claim.hedge_words, claim.step, claim.unit, claim.per, claim.counted, claim.measure, claim.population, claim.place, claim.denominator, claim.definition, claim.kind, claim.window_start, claim.window_end, claim.widest_start, claim.widest_end, claim.window_precision, claim.window_words, claim.basis, claim.modality, claim.speaker_id, claim.organisation_id, claim.agency, claim.said_start, claim.said_end, claim.utterance, claim.measure_level, claim.place_level, claim.window_level, claim.source_level, claim.figure_id, claim.revises, claim.chrome, claim.exact, claim.start, claim."end", claim.confidence, claim.rule, claim.who, claim.fixed, claim.status, claim.status_why, claim.numeral_kind AS numeral_kind, speaker.name AS speaker, speaker.kind AS speaker_kind, speaker_1.name AS organisation, figure.slug AS figure, figure.event, figure.event_place, figure.settled, figure.part_of_id, coalesce(story_1."key", story."key") AS story, article.id AS article_id, article.title, article.url, article.lang, article.agency AS article_agency, article.published_earliest, article.published_latest, outlet.name AS outlet, outlet.family, statement.said_start AS statement_said_start, statement.said_end AS statement_said_end, statement.status AS statement_status, statement.status_why AS statement_status_why, EXISTS (SELECT judgement.id
FROM judgement
WHERE (judgement.claim_id = claim.id OR judgement.statement_id = claim.statement_id) AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL) AS rejected, coalesce(snapshot.copies, snapshot.text_sha256) AS text_key, substr(snapshot.text, CASE WHEN (claim.start > 91) THEN claim.start - 91 ELSE 0 END + 1, claim.start - CASE WHEN (claim.start > 91) THEN claim.start - 91 ELSE 0 END) AS "before", substr(snapshot.text, claim."end" + 1, 91) AS "after"
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id JOIN article ON snapshot.article_id = article.id LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id LEFT OUTER JOIN statement ON claim.statement_id = statement.id LEFT OUTER JOIN speaker ON claim.speaker_id = speaker.id LEFT OUTER JOIN speaker AS speaker_1 ON claim.organisation_id = speaker_1.id LEFT OUTER JOIN figure ON claim.figure_id = figure.id LEFT OUTER JOIN story AS story_1 ON figure.story_id = story_1.id LEFT OUTER JOIN story_article ON story_article.article_id = article.id LEFT OUTER JOIN story ON story_article.story_id = story.id
WHERE NOT ((EXISTS (SELECT judgement.id
FROM judgement
WHERE (judgement.claim_id = claim.id OR judgement.statement_id = claim.statement_id) AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) OR claim.status IS NOT NULL OR (EXISTS (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id = claim.statement_id AND statement_1.status IS NOT NULL))) ORDER BY claim.id

-- query claim_outlines: id snapshot_id article_id value=decimal low=decimal high=decimal hedge=Hedge unit per counted measure population place denominator definition kind=Kind place_level=Level window_level=Level window_start=date window_end=date widest_start=date widest_end=date window_precision=Precision window_words exact chrome
SELECT claim.id, claim.snapshot_id, snapshot.article_id, claim.value, claim.low, claim.high, claim.hedge, claim.unit, claim.per, claim.counted, claim.measure, claim.population, claim.place, claim.denominator, claim.definition, claim.kind, claim.place_level, claim.window_level, claim.window_start, claim.window_end, claim.widest_start, claim.widest_end, claim.window_precision, claim.window_words, claim.exact, claim.chrome
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id
WHERE NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE (judgement.claim_id = claim.id OR judgement.statement_id = claim.statement_id) AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) AND (:with_taken_back = 1 OR NOT (claim.status IS NOT NULL OR (EXISTS (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id = claim.statement_id AND statement_1.status IS NOT NULL)))) ORDER BY claim.id

-- query claims_taken_back: id
SELECT claim.id
FROM claim
WHERE claim.status IS NOT NULL OR (EXISTS (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id = claim.statement_id AND statement_1.status IS NOT NULL))

-- query claims_set_aside: id
SELECT claim.id
FROM claim
WHERE (EXISTS (SELECT judgement.id
FROM judgement
WHERE (judgement.claim_id = claim.id OR judgement.statement_id = claim.statement_id) AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) OR claim.status IS NOT NULL OR (EXISTS (SELECT statement_1.id
FROM statement AS statement_1
WHERE statement_1.id = claim.statement_id AND statement_1.status IS NOT NULL))

-- query claims_of_statement: id
SELECT claim.id
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id
WHERE claim.statement_id = :number ORDER BY claim.id

-- query claims_of_article: id
SELECT claim.id
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id
WHERE snapshot.article_id = :number ORDER BY claim.id

-- query claims_of_snapshot: id
SELECT claim.id
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id
WHERE claim.snapshot_id = :number ORDER BY claim.id

-- query claims_elsewhere: id exact article_id snapshot_id
SELECT claim.id, claim.exact, snapshot.article_id, claim.snapshot_id
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id
WHERE claim.id IN (:ids)

-- query posts: speaker_id name
SELECT affiliation.speaker_id, speaker_1.name
FROM affiliation JOIN speaker AS speaker_1 ON affiliation.organisation_id = speaker_1.id ORDER BY affiliation.id

-- query posts_of: speaker_id name
SELECT affiliation.speaker_id, speaker_1.name
FROM affiliation JOIN speaker AS speaker_1 ON affiliation.organisation_id = speaker_1.id
WHERE affiliation.speaker_id IN (:ids) ORDER BY affiliation.id

-- query claim_links: source_id target_id relation=Relation rule
SELECT link.source_id, link.target_id, link.relation, link.rule
FROM link
WHERE link.relation = 'part of' OR link.relation = 'corrects' ORDER BY link.id

-- query claim_links_of: source_id target_id relation=Relation rule
SELECT link.source_id, link.target_id, link.relation, link.rule
FROM link
WHERE (link.relation = 'part of' OR link.relation = 'corrects') AND link.source_id IN (:ids) ORDER BY link.id

-- query reviewed_statements: id
SELECT statement.id
FROM statement
WHERE (statement.who IS NOT NULL OR (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.answer = 'accepted' AND judgement.undone_at IS NULL))) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = statement.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL))

-- query reviewed_claims: id
SELECT claim.id
FROM claim
WHERE (claim.who IS NOT NULL OR (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'accepted' AND judgement.undone_at IS NULL))) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.claim_id = claim.id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL)) AND NOT (EXISTS (SELECT judgement.id
FROM judgement
WHERE judgement.statement_id = claim.statement_id AND judgement.answer = 'rejected' AND judgement.undone_at IS NULL))

-- query notes: about text who at=moment
SELECT note.about, note.text, note.who, note.at
FROM note
WHERE note.about IN (:names) AND note.undone_at IS NULL ORDER BY note.id

-- query ties: source_id target_id relation=Relation who
SELECT link.source_id, link.target_id, link.relation, link.who
FROM link
WHERE (link.source_id IN (:ids) OR link.target_id IN (:ids)) AND link.who IS NOT NULL ORDER BY link.id

-- query corrections: source_id target_id
SELECT link.source_id, link.target_id
FROM link
WHERE link.relation = 'corrects' ORDER BY link.id

-- query answers: id claim_id statement_id answer=Answer who at=moment note
SELECT judgement.id, judgement.claim_id, judgement.statement_id, judgement.answer, judgement.who, judgement.at, judgement.note
FROM judgement
WHERE (judgement.claim_id IN (:claims) OR judgement.statement_id IN (:statements)) AND judgement.undone_at IS NULL ORDER BY judgement.id

-- query all_answers: id claim_id statement_id answer=Answer who at=moment note
SELECT judgement.id, judgement.claim_id, judgement.statement_id, judgement.answer, judgement.who, judgement.at, judgement.note
FROM judgement
WHERE judgement.undone_at IS NULL ORDER BY judgement.id

-- query judgement_row: id statement_id claim_id link_id answer=Answer note who at=moment undone_at=moment
SELECT judgement.id, judgement.statement_id, judgement.claim_id, judgement.link_id, judgement.answer, judgement.note, judgement.who, judgement.at, judgement.undone_at
FROM judgement
WHERE judgement.id = :number

-- query ratings: claim_id word why who at=moment
SELECT rating.claim_id, rating.word, rating.why, rating.who, rating.at
FROM rating
WHERE rating.claim_id IN (:ids) AND rating.undone_at IS NULL ORDER BY rating.id

-- query mendings: kind figure claim_id target target_claim_id who at=moment
SELECT mending.kind, mending.figure, mending.claim_id, mending.target, mending.target_claim_id, mending.who, mending.at
FROM mending
WHERE mending.undone_at IS NULL ORDER BY mending.id

-- query used: slug
SELECT dossier.slug
FROM dossier
WHERE dossier.used_at IS NOT NULL ORDER BY dossier.used_at DESC

-- query dossiers: id slug name note used_at=moment
SELECT dossier.id, dossier.slug, dossier.name, dossier.note, dossier.used_at
FROM dossier ORDER BY dossier.slug

-- query dossier_articles: article_id
SELECT dossier_article.article_id
FROM dossier_article
WHERE dossier_article.dossier_id = :number ORDER BY dossier_article.article_id

-- query dossier_figures: id slug claim_id
SELECT dossier_figure.id, dossier_figure.slug, dossier_figure.claim_id
FROM dossier_figure
WHERE dossier_figure.dossier_id = :number ORDER BY dossier_figure.id

-- query article_there: there last
SELECT (SELECT article.id
FROM article
WHERE article.id = :number) AS there, max(article.id) AS last
FROM article

-- query statement_there: there last
SELECT (SELECT statement.id
FROM statement
WHERE statement.id = :number) AS there, max(statement.id) AS last
FROM statement

-- query claim_there: there last
SELECT (SELECT claim.id
FROM claim
WHERE claim.id = :number) AS there, max(claim.id) AS last
FROM claim

-- query article: article_id title url lang article_agency published_earliest=date published_latest=date outlet kind byline published_at updated_at
SELECT article.id AS article_id, article.title, article.url, article.lang, article.agency AS article_agency, article.published_earliest, article.published_latest, outlet.name AS outlet, article.kind, article.byline, article.published_at, article.updated_at
FROM article LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id
WHERE article.id = :number

-- query article_names: id title outlet
SELECT article.id, article.title, outlet.name AS outlet
FROM article LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id ORDER BY article.id

-- query versions: id
SELECT snapshot.id
FROM snapshot
WHERE snapshot.article_id = :number ORDER BY snapshot.id

-- query version: id article_id text sha256 reader reader_version copies signature
SELECT snapshot.id, snapshot.article_id, snapshot.text, snapshot.sha256, snapshot.reader, snapshot.reader_version, snapshot.copies, snapshot.signature
FROM snapshot
WHERE snapshot.id = :number

-- query copies: article_id signature
SELECT snapshot.article_id, snapshot.signature
FROM snapshot
WHERE snapshot.copies = :copies AND snapshot.article_id != :article ORDER BY snapshot.article_id, snapshot.id

-- query archived: url
SELECT archive_copy.url
FROM archive_copy
WHERE archive_copy.article_id = :number ORDER BY archive_copy.id

-- query statement: id snapshot_id speaker speaker_kind mention role organisation kind act cue said_start=date said_end=date said_widest_start=date said_widest_end=date said_precision=Precision said_words relay start end chrome confidence rule who fixed status=Status status_why
SELECT statement.id, statement.snapshot_id, speaker.name AS speaker, speaker.kind AS speaker_kind, statement.mention, statement.role, speaker_1.name AS organisation, statement.kind AS kind, statement.act AS act, statement.cue, statement.said_start, statement.said_end, statement.said_widest_start, statement.said_widest_end, statement.said_precision, statement.said_words, statement.relay, statement.start, statement."end", statement.chrome, statement.confidence, statement.rule, statement.who, statement.fixed, statement.status, statement.status_why
FROM statement LEFT OUTER JOIN speaker ON statement.speaker_id = speaker.id LEFT OUTER JOIN speaker AS speaker_1 ON statement.organisation_id = speaker_1.id
WHERE statement.id = :number ORDER BY statement.start, statement.id

-- query statements_of_snapshot: id snapshot_id speaker speaker_kind mention role organisation kind act cue said_start=date said_end=date said_widest_start=date said_widest_end=date said_precision=Precision said_words relay start end chrome confidence rule who fixed status=Status status_why
SELECT statement.id, statement.snapshot_id, speaker.name AS speaker, speaker.kind AS speaker_kind, statement.mention, statement.role, speaker_1.name AS organisation, statement.kind AS kind, statement.act AS act, statement.cue, statement.said_start, statement.said_end, statement.said_widest_start, statement.said_widest_end, statement.said_precision, statement.said_words, statement.relay, statement.start, statement."end", statement.chrome, statement.confidence, statement.rule, statement.who, statement.fixed, statement.status, statement.status_why
FROM statement LEFT OUTER JOIN speaker ON statement.speaker_id = speaker.id LEFT OUTER JOIN speaker AS speaker_1 ON statement.organisation_id = speaker_1.id
WHERE statement.snapshot_id = :number ORDER BY statement.start, statement.id

-- query further_spans: statement_id start end
SELECT statement_span.statement_id, statement_span.start, statement_span."end"
FROM statement_span
WHERE statement_span.statement_id IN (:ids) ORDER BY statement_span.statement_id, statement_span.position

-- query row_counts: articles versions outlets speakers statements claims links notes dossiers
SELECT (SELECT count(*) AS count_1
FROM article) AS articles, (SELECT count(*) AS count_2
FROM snapshot) AS versions, (SELECT count(*) AS count_3
FROM outlet) AS outlets, (SELECT count(*) AS count_4
FROM speaker
WHERE speaker.merged_into_id IS NULL) AS speakers, (SELECT count(*) AS count_5
FROM statement) AS statements, (SELECT count(*) AS count_6
FROM claim) AS claims, (SELECT count(*) AS count_7
FROM link) AS links, (SELECT count(*) AS count_8
FROM note) AS notes, (SELECT count(*) AS count_9
FROM dossier) AS dossiers

-- query articles_by_outlet: name articles
SELECT outlet.name, count(article.id) AS articles
FROM article LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id GROUP BY outlet.id, outlet.name

-- query articles_by_day: published_earliest=date published_latest=date articles
SELECT article.published_earliest, article.published_latest, count(*) AS articles
FROM article GROUP BY article.published_earliest, article.published_latest

-- query articles_by_language: lang articles
SELECT article.lang, count(*) AS articles
FROM article GROUP BY article.lang

-- query statement_answers: answer=Answer rows
SELECT judgement.answer, count(*) AS rows
FROM judgement
WHERE judgement.id IN (SELECT max(judgement.id) AS max_1
FROM judgement
WHERE judgement.undone_at IS NULL AND judgement.statement_id IS NOT NULL GROUP BY judgement.statement_id) GROUP BY judgement.answer

-- query claim_answers: answer=Answer rows
SELECT judgement.answer, count(*) AS rows
FROM judgement
WHERE judgement.id IN (SELECT max(judgement.id) AS max_1
FROM judgement
WHERE judgement.undone_at IS NULL AND judgement.claim_id IS NOT NULL GROUP BY judgement.claim_id) GROUP BY judgement.answer

-- query figure_wholes: id part_of_id whole
SELECT figure.id, figure.part_of_id, figure_1.slug AS whole
FROM figure JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id
WHERE figure.part_of_id > 0

-- query figures_by_id: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.id IN (:ids) ORDER BY figure.id

-- query figures_by_slug: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.slug IN (:names) ORDER BY figure.id

-- query figures_by_base: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.base IN (:names) ORDER BY figure.id

-- query figures_of_story: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.story_id = :number ORDER BY figure.claims DESC, figure.slug

-- query figures_of_series: id
SELECT figure.id
FROM figure
WHERE figure.series IN (:names) ORDER BY figure.id

-- query figures_inside: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.part_of_id IN (:ids) ORDER BY figure.id

-- query claims_of_figures: id figure_id
SELECT claim.id, claim.figure_id
FROM claim
WHERE claim.figure_id IN (:ids) ORDER BY claim.id

-- query figures_of_claims: id figure_id
SELECT claim.id, claim.figure_id
FROM claim
WHERE claim.id IN (:ids) ORDER BY claim.id

-- query last_claims_of_articles: id
SELECT claim.id
FROM claim
WHERE claim.snapshot_id IN (SELECT max(snapshot.id) AS max_1
FROM snapshot
WHERE snapshot.article_id IN (:ids) GROUP BY snapshot.article_id) ORDER BY claim.id

-- query claims_repeated: id newer
SELECT claim.id, claim_1.id AS newer
FROM claim JOIN snapshot AS snapshot_1 ON claim.snapshot_id = snapshot_1.id JOIN claim AS claim_1 ON claim_1.snapshot_id = (SELECT max(snapshot_2.id) AS max_1
FROM snapshot AS snapshot_2
WHERE snapshot_2.article_id = snapshot_1.article_id)
WHERE claim.id IN (:ids) AND claim_1.exact = claim.exact AND claim_1.snapshot_id > claim.snapshot_id ORDER BY claim.id, claim_1.id

-- query figures_by_words: figure_id word
SELECT figure_word.figure_id, figure_word.word
FROM figure_word
WHERE figure_word.word IN (:names) ORDER BY figure_word.figure_id

-- query figures_by_beginning: figure_id
SELECT DISTINCT figure_word.figure_id
FROM figure_word
WHERE figure_word.word >= :first AND figure_word.word < :after ORDER BY figure_word.figure_id

-- query figure_words: word
SELECT DISTINCT figure_word.word
FROM figure_word
WHERE figure_word.word >= :first AND figure_word.word < :after ORDER BY figure_word.word
 LIMIT :most OFFSET 0

-- query figure_slugs_between: slug
SELECT figure.slug
FROM figure
WHERE figure.slug >= :first AND figure.slug < :after ORDER BY figure.slug
 LIMIT :most OFFSET 0

-- query figures_by_size: id slug named=flag also label story_id story event event_place settled=flag series measure population place denominator unit part_of_id whole claims plain articles outcome origins undetermined
SELECT figure.id, figure.slug, figure.named, figure.also, figure.label, figure.story_id, story.slug AS story, figure.event, figure.event_place, figure.settled, figure.series, figure.measure, figure.population, figure.place, figure.denominator, figure.unit, figure.part_of_id, figure_1.slug AS whole, figure.claims, figure.plain, figure.articles, figure.outcome, figure.origins, figure.undetermined
FROM figure LEFT OUTER JOIN figure AS figure_1 ON figure.part_of_id = figure_1.id LEFT OUTER JOIN story ON figure.story_id = story.id
WHERE figure.claims > 0 ORDER BY figure.claims DESC, figure.slug
 LIMIT :most OFFSET :skip

-- query figures_told_apart: id
SELECT figure.id
FROM figure
WHERE figure.plain > 0 AND figure.part_of_id IS NULL

-- query figure_counts: several outcome origins figures
SELECT CASE WHEN (figure.plain > 1) THEN 1 ELSE 0 END AS several, figure.outcome, figure.origins, count(*) AS figures
FROM figure
WHERE figure.plain > 0 AND figure.part_of_id IS NULL GROUP BY CASE WHEN (figure.plain > 1) THEN 1 ELSE 0 END, figure.outcome, figure.origins

-- query parts_declared: source_id target_id
SELECT link.source_id, link.target_id
FROM link
WHERE link.target_id IN (:ids) AND link.relation = 'part of' ORDER BY link.source_id

-- query stories_by_id: id key slug name articles latest=date created_at=moment kind place first_day=date last_day=date precision=Precision names
SELECT story.id, story."key", story.slug, story.name, story.articles, story.latest, story.created_at, event.kind, event.place, event.first_day, event.last_day, event.precision, event.names
FROM story JOIN event ON event.story_id = story.id AND event.main = 1
WHERE story.id IN (:ids) ORDER BY story.id

-- query texts_of_articles: id article_id text key title lang published_earliest=date published_latest=date
SELECT snapshot.id, snapshot.article_id, snapshot.text, article."key", article.title, article.lang, article.published_earliest, article.published_latest
FROM snapshot JOIN article ON snapshot.article_id = article.id
WHERE snapshot.id IN (SELECT max(snapshot.id) AS max_1
FROM snapshot
WHERE snapshot.article_id IN (:ids) GROUP BY snapshot.article_id) ORDER BY article."key"

-- query versions_of_articles: id
SELECT snapshot.id
FROM snapshot
WHERE snapshot.article_id IN (:ids)

-- query facts_of_articles: article_id key published_latest=date facts
SELECT snapshot.article_id, article."key", article.published_latest, story_facts.facts
FROM story_facts JOIN snapshot ON story_facts.snapshot_id = snapshot.id JOIN article ON snapshot.article_id = article.id
WHERE snapshot.article_id IN (:ids) ORDER BY article."key"

-- query articles_by_keys: article_id key weight
SELECT snapshot.article_id, story_key."key", story_key.weight
FROM story_key JOIN snapshot ON story_key.snapshot_id = snapshot.id
WHERE story_key."key" IN (:names) AND (story_key.day BETWEEN :first_day AND :last_day OR story_key.day IS NULL)

-- query linked_articles: article other
SELECT anon_1.article_id AS article, anon_1.other_id AS other
FROM (SELECT story_link.article_id AS article_id, story_link.other_id AS other_id
FROM story_link
WHERE story_link.article_id IN (:ids) UNION ALL SELECT story_link.other_id AS other_id, story_link.article_id AS article_id
FROM story_link
WHERE story_link.other_id IN (:ids)) AS anon_1

-- query story_answers: id kind article_id other_id name who at=moment
SELECT story_answer.id, story_answer.kind, story_answer.article_id, story_answer.other_id, story_answer.name, story_answer.who, story_answer.at
FROM story_answer
WHERE story_answer.undone_at IS NULL ORDER BY story_answer.id

-- query story_answers_of: id kind article_id other_id name who at=moment
SELECT story_answer.id, story_answer.kind, story_answer.article_id, story_answer.other_id, story_answer.name, story_answer.who, story_answer.at
FROM story_answer
WHERE story_answer.undone_at IS NULL AND (story_answer.article_id IN (:ids) OR story_answer.other_id IN (:ids)) ORDER BY story_answer.id

-- query stories_of_claims: id story_id
SELECT claim.id, story_article.story_id
FROM claim JOIN snapshot ON claim.snapshot_id = snapshot.id JOIN story_article ON story_article.article_id = snapshot.article_id
WHERE claim.id IN (:ids)

-- query articles_of_stories: article_id story_id key
SELECT story_article.article_id, story_article.story_id, article."key"
FROM story_article JOIN article ON story_article.article_id = article.id
WHERE story_article.story_id IN (:ids) ORDER BY article."key"

-- query stories_of_articles: article_id story_id
SELECT story_article.article_id, story_article.story_id
FROM story_article
WHERE story_article.article_id IN (:ids)

-- query stories_by_slug: id key slug name articles latest=date created_at=moment kind place first_day=date last_day=date precision=Precision names
SELECT story.id, story."key", story.slug, story.name, story.articles, story.latest, story.created_at, event.kind, event.place, event.first_day, event.last_day, event.precision, event.names
FROM story JOIN event ON event.story_id = story.id AND event.main = 1
WHERE story.slug IN (:names) ORDER BY story.id

-- query stories_by_day: id key slug name articles latest=date created_at=moment kind place first_day=date last_day=date precision=Precision names
SELECT story.id, story."key", story.slug, story.name, story.articles, story.latest, story.created_at, event.kind, event.place, event.first_day, event.last_day, event.precision, event.names
FROM story JOIN event ON event.story_id = story.id AND event.main = 1 ORDER BY story.latest DESC NULLS LAST, story.id
 LIMIT :most OFFSET :skip

-- query story_slugs_between: slug
SELECT story.slug
FROM story
WHERE story.slug >= :first AND story.slug < :after ORDER BY story.slug
 LIMIT :most OFFSET 0

-- query figures_by_story: story_id figures claims
SELECT figure.story_id, count(*) AS figures, sum(figure.claims) AS claims
FROM figure
WHERE figure.story_id IN (:ids) AND figure.claims > 0 GROUP BY figure.story_id

-- query findings_by_story: story_id findings
SELECT finding.story_id, count(*) AS findings
FROM finding
WHERE finding.story_id IN (:ids) AND (finding.grade = 'A' OR finding.grade = 'B') GROUP BY finding.story_id

-- query story_article_lines: article_id title url lang article_agency published_earliest=date published_latest=date outlet
SELECT article.id AS article_id, article.title, article.url, article.lang, article.agency AS article_agency, article.published_earliest, article.published_latest, outlet.name AS outlet
FROM article JOIN story_article ON story_article.article_id = article.id LEFT OUTER JOIN outlet ON article.outlet_id = outlet.id
WHERE story_article.story_id = :number ORDER BY article.published_earliest NULLS LAST, article.id

-- query findings: id figure_id figure label story_id story a b outcome relation grade reasons slip announced=flag one_side=flag factor=decimal latest=date origins_a origins_b rank created_at=moment
SELECT finding.id, finding.figure_id, figure.slug AS figure, figure.label, finding.story_id, story.slug AS story, finding.a, finding.b, finding.outcome, finding.relation, finding.grade, finding.reasons, finding.slip, finding.announced, finding.one_side, finding.factor, finding.latest, finding.origins_a, finding.origins_b, finding.rank, finding.created_at
FROM finding JOIN figure ON finding.figure_id = figure.id LEFT OUTER JOIN story ON finding.story_id = story.id
WHERE figure.part_of_id IS NULL ORDER BY finding.rank, figure.slug, finding.id

-- query findings_of_figures: id figure_id figure label story_id story a b outcome relation grade reasons slip announced=flag one_side=flag factor=decimal latest=date origins_a origins_b rank created_at=moment
SELECT finding.id, finding.figure_id, figure.slug AS figure, figure.label, finding.story_id, story.slug AS story, finding.a, finding.b, finding.outcome, finding.relation, finding.grade, finding.reasons, finding.slip, finding.announced, finding.one_side, finding.factor, finding.latest, finding.origins_a, finding.origins_b, finding.rank, finding.created_at
FROM finding JOIN figure ON finding.figure_id = figure.id LEFT OUTER JOIN story ON finding.story_id = story.id
WHERE figure.part_of_id IS NULL AND finding.figure_id IN (:ids) ORDER BY finding.rank, figure.slug, finding.id

-- query findings_of_story: id figure_id figure label story_id story a b outcome relation grade reasons slip announced=flag one_side=flag factor=decimal latest=date origins_a origins_b rank created_at=moment
SELECT finding.id, finding.figure_id, figure.slug AS figure, figure.label, finding.story_id, story.slug AS story, finding.a, finding.b, finding.outcome, finding.relation, finding.grade, finding.reasons, finding.slip, finding.announced, finding.one_side, finding.factor, finding.latest, finding.origins_a, finding.origins_b, finding.rank, finding.created_at
FROM finding JOIN figure ON finding.figure_id = figure.id LEFT OUTER JOIN story ON finding.story_id = story.id
WHERE figure.part_of_id IS NULL AND finding.story_id = :number ORDER BY finding.rank, figure.slug, finding.id

-- query findings_of_claims: finding_id claim_id
SELECT finding_claim.finding_id, finding_claim.claim_id
FROM finding_claim
WHERE finding_claim.claim_id IN (:ids)

-- query finding_counts: figures conflicts tensions
SELECT count(DISTINCT finding.figure_id) AS figures, sum(CASE WHEN (finding.outcome = 'conflict') THEN 1 ELSE 0 END) AS conflicts, sum(CASE WHEN (finding.outcome = 'tension') THEN 1 ELSE 0 END) AS tensions
FROM finding
WHERE finding.grade = 'A' OR finding.grade = 'B'

-- query undetermined_pairs: pairs
SELECT sum(figure.undetermined) AS pairs
FROM figure
WHERE figure.undetermined > 0
