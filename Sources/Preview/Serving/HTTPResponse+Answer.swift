import Site

extension HTTPResponse {
    init(_ answer: Answer) {
        switch answer {
        case .file(let bytes, let type): self.init(bytes, type)
        case .page(let page, let standing): self.init(page.bytes, .html, standing.status)
        case .elsewhere(let path): self.init([], .text, .found, fields: [HTTPField("Location", path.address)])
        }
    }

    /// Nothing of a preview is kept by browsers, used by pages of other sites, or taken for what it isn't.
    init(_ bytes: [UInt8], _ type: MediaType, _ status: HTTPStatus = .ok, fields: [HTTPField] = []) {
        self.status = status
        self.fields =
            [
                HTTPField("Content-Type", type.name),
                HTTPField("Cache-Control", "no-store"),
                HTTPField("Cross-Origin-Resource-Policy", "same-origin"),
                HTTPField("X-Content-Type-Options", "nosniff"),
                HTTPField("X-Frame-Options", "SAMEORIGIN"),
            ] + fields
        body = bytes
    }

    init(_ refusal: RequestRefusal) {
        self.init(Array("\(refusal.words)\n".utf8), .text, refusal.status, fields: refusal.fields)
    }
}

extension Answer.Standing {
    fileprivate var status: HTTPStatus {
        switch self {
        case .found: .ok
        case .notFound: .notFound
        case .unavailable: .unavailable
        }
    }
}
