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
        "article.md": PackageResources.article_md,
        "articles.md": PackageResources.articles_md,
        "changes.md": PackageResources.changes_md,
        "chronology.md": PackageResources.chronology_md,
        "claim.md": PackageResources.claim_md,
        "claims.md": PackageResources.claims_md,
        "frame.html": PackageResources.frame_html,
        "index.md": PackageResources.index_md,
        "not-found.md": PackageResources.not_found_md,
        "page.md": PackageResources.page_md,
        "proof.md": PackageResources.proof_md,
        "statement.md": PackageResources.statement_md,
        "statements.md": PackageResources.statements_md,
        "topic.md": PackageResources.topic_md,
        "topics.md": PackageResources.topics_md,
        "words.yml": PackageResources.words_yml,
    ]
}
