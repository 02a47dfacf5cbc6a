verbatimSearch("days", [
"JP_T,>$A$$",
"FQ_T,A%&#/#$+$#&$#%",
"FQ_T,A$&#%#$$$#%$#%",
"HQ_T,#%",
null,
null,
null,
]);
