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
["records/miyfhhi",34],
["records/mw2cg5b",28]
],
[
["terms/zg48l7","00"]
],
]);
