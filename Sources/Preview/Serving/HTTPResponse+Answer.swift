import FlyingFox
// The server takes bodies as `Data`.
import FoundationEssentials

extension HTTPResponse {
    init(_ answer: Answer) {
        switch answer {
        case .file(let bytes, let type): self.init(bytes, type)
        case .page(let page, let standing): self.init(page.bytes, .html, standing.status)
        case .elsewhere(let path):
            self.init([], .text, .found)
            headers[HTTPHeader("Location")] = path.address
        }
    }

    /// Nothing of a preview is kept by browsers, used by pages of other sites, or taken for what it isn't.
    init(_ bytes: [UInt8], _ type: MediaType, _ status: HTTPStatusCode = .ok) {
        self.init(
            statusCode: status,
            headers: [
                HTTPHeader("Content-Type"): type.name,
                HTTPHeader("Cache-Control"): "no-store",
                HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
                HTTPHeader("X-Content-Type-Options"): "nosniff",
                HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
            ],
            body: Data(bytes)
        )
    }

    static func text(_ text: String, _ status: HTTPStatusCode) -> HTTPResponse {
        HTTPResponse(Array("\(text)\n".utf8), .text, status)
    }

    /// The head alone, which still says how long the body would be.
    var withoutBody: HTTPResponse {
        get async throws {
            let length = try await bodyData.count
            var headers = headers
            headers[HTTPHeader("Content-Length")] = String(length)
            return HTTPResponse(statusCode: statusCode, headers: headers)
        }
    }
}

extension Answer.Standing {
    fileprivate var status: HTTPStatusCode {
        switch self {
        case .found: .ok
        case .notFound: .notFound
        case .unavailable: .serviceUnavailable
        }
    }
}
