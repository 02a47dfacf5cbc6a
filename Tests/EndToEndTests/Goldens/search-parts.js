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
["records/2cwboqm43f",34],
["records/1iwuh9vbwe",28]
],
[
["terms/12iujxsixq","00"]
],
]);
