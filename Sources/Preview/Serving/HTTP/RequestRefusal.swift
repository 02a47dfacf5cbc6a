/// Why a request isn't answered as it wishes.
struct RequestRefusal: Error, Hashable {
    let status: HTTPStatus
    /// A sentence for whoever reads the answer.
    let words: String
    /// What the status asks to be said besides.
    let fields: [HTTPField]

    init(_ status: HTTPStatus, _ words: String, fields: [HTTPField] = []) {
        self.status = status
        self.words = words
        self.fields = fields
    }
}
