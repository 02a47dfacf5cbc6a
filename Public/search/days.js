verbatimSearch("days", [
"#DQ[T,$#bR[T,&#WS[T,'#XS[T,&#TT[T,*#ZT[T,$GP[T,['%A`$$B@'#L$$4#$#$$$#$#b$$$6$.A$8#$#$%#@$#K$$$#%,A$6#%#RYUS,$",
"XS[T,#O$#?K$?);#.9",
"XS[T,#%#?$?)$#.$",
"#XS[T,$#TT[T,&GP[T,@&a$@%A9%.#$-#%#$$#@$$#$,A$6#%",
null,
null,
null,
]);
