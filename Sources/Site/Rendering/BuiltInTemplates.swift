import SourceText

/// This repository's own `Templates/`, which stand in for what a project's folder lacks.
enum BuiltInTemplates {
    /// By path within `Templates/`.
    static let files: [String: SourceFile] = Dictionary(
        uniqueKeysWithValues: contents.map { path, bytes in
            (path, SourceFile(path: "built-in Templates/\(path)", bytes: bytes))
        }
    )

    private static let contents: KeyValuePairs<String, [UInt8]> = [
        "actor.md": PackageResources.actor_md,
        "actors.md": PackageResources.actors_md,
        "article-proof.md": PackageResources.article_proof_md,
        "article.md": PackageResources.article_md,
        "articles.md": PackageResources.articles_md,
        "changes.md": PackageResources.changes_md,
        "chronology.md": PackageResources.chronology_md,
        "claim-voices.md": PackageResources.claim_voices_md,
        "claim.md": PackageResources.claim_md,
        "claims.md": PackageResources.claims_md,
        "disagreements.md": PackageResources.disagreements_md,
        "frame.html": PackageResources.frame_html,
        "index.md": PackageResources.index_md,
        "not-found.md": PackageResources.not_found_md,
        "page.md": PackageResources.page_md,
        "pair.md": PackageResources.pair_md,
        "pairs.md": PackageResources.pairs_md,
        "partials/bearing.md": PackageResources.bearing_md,
        "partials/carriers.md": PackageResources.carriers_md,
        "partials/cell.md": PackageResources.cell_md,
        "partials/change.md": PackageResources.change_md,
        "partials/claim-line.md": PackageResources.claim_line_md,
        "partials/difference-values.md": PackageResources.difference_values_md,
        "partials/entry.md": PackageResources.entry_md,
        "partials/extra.md": PackageResources.extra_md,
        "partials/facts.md": PackageResources.facts_md,
        "partials/link.md": PackageResources.link_md,
        "partials/original.md": PackageResources.original_md,
        "partials/pager.md": PackageResources.pager_md,
        "partials/passage-notes.md": PackageResources.passage_notes_md,
        "partials/passage-words.md": PackageResources.passage_words_md,
        "partials/place-notes.md": PackageResources.place_notes_md,
        "partials/place.md": PackageResources.place_md,
        "partials/printing.md": PackageResources.printing_md,
        "partials/reading.md": PackageResources.reading_md,
        "partials/records.md": PackageResources.records_md,
        "partials/shared-side.md": PackageResources.shared_side_md,
        "partials/stance-mark.md": PackageResources.stance_mark_md,
        "partials/stances.md": PackageResources.stances_md,
        "partials/stretch-row.md": PackageResources.stretch_row_md,
        "partials/stretch-source.md": PackageResources.stretch_source_md,
        "partials/stretch.md": PackageResources.stretch_md,
        "partials/wording.md": PackageResources.wording_md,
        "proof.md": PackageResources.proof_md,
        "search.md": PackageResources.search_md,
        "statement.md": PackageResources.statement_md,
        "statements.md": PackageResources.statements_md,
        "theme/chronology.js": PackageResources.chronology_js,
        "theme/favicon.svg": PackageResources.favicon_svg,
        "theme/search-index.js": PackageResources.search_index_js,
        "theme/search-words.js": PackageResources.search_words_js,
        "theme/search.js": PackageResources.search_js,
        "theme/style.css": PackageResources.style_css,
        "topic.md": PackageResources.topic_md,
        "topics.md": PackageResources.topics_md,
        "words.yml": PackageResources.words_yml,
    ]
}
