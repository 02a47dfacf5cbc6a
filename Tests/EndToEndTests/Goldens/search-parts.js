verbatimSearch("parts", [
[
["claim",9],
["quotation",29],
["source",9],
["statement",3],
["actor",7],
["topic",3],
["page",2]
],
[
["records/1xn1j9vlco",34],
["records/oz8dnfaxx",28]
],
[
["terms/1ntr7zst7r","00"]
],
]);
