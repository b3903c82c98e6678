#!/bin/sh
# Input that is not what it should be: a clear message, exit 3, and the rest is done all the same.
. "$SOURCE/tests/cli/lib.sh"

two_good good1.txt good2.txt
run 0 'two good articles' compare --format jsonl good1.txt good2.txt
cp out good.jsonl
holds 'two good articles: their change is found' grep -q '"kind": *"update"' good.jsonl
err_has 'No finding is not confirmation.'

# bad NAME FILE WORDS: beside two good articles the file is refused with these words, and the
# findings of the good ones are the same bytes as without it.
bad() {
    run 3 "$1" compare --format jsonl good1.txt "$2" good2.txt
    err_has "$2"
    err_has "$3"
    out_same good.jsonl
    run 3 "$1, alone" compare "$2"
    err_has "$2"
    run 3 "$1, extracted" extract "$2"
    out_empty
}

: >empty.txt
bad 'an empty file' empty.txt empty
printf ' \n\n\t\n' >blank.txt
bad 'a file of white space' blank.txt empty
head -c 4096 "$CLAIMCHECK" >binary.txt
bad 'a binary file' binary.txt binary
bad 'a missing file' missing.txt 'No such file'
printf 'Title: Notes\n\nThe mill burned down on Monday, and nobody was in it at the time.\n' >undated.txt
bad 'an article without a date' undated.txt '--date'
err_has 'date'
printf 'Title: Notes\nDate: 2031-02-30\n\nThe mill burned down, and nobody was in it at the time.\n' >unreal.txt
bad 'a date that is none' unreal.txt '2031-02-30'

printf 'Title: Notes\nDate: 2031-03-04\n\n' >french.txt
printf 'Le moulin a brûlé lundi, et personne ne se trouvait dans le bâtiment au moment des faits, selon les pompiers de la ville.\n' >>french.txt
run 0 'a text that is not English is no error' compare --format jsonl good1.txt french.txt good2.txt
err_has french.txt
out_same good.jsonl

mkdir folder
run 0 'an empty folder' compare --format jsonl folder
out_empty

# ---- malformed UTF-8 is kept, nothing moves, and JSON stays JSON
article torn.txt 2031-03-25 'placeholder'
printf '\nThe \377\376 mill \360\237 on Brook \300\200 Street burned down. “It was \355\240\200 mine," said Dana Hale.\n' >>torn.txt
run 0 'invalid UTF-8' compare --format jsonl good1.txt torn.txt good2.txt
holds 'invalid UTF-8: the other findings are still there' grep -q '"kind": *"update"' out
run 0 'invalid UTF-8, extracted' extract torn.txt
json_is 2031-03-25 date
holds 'invalid UTF-8: what is printed is valid' iconv -f UTF-8 -t UTF-8 out

# ---- one bad file among a hundred good ones
mkdir hundred
i=100
while [ $i -lt 200 ]; do
    article "hundred/$i.txt" 2031-03-04 "Ward $i of the town has a mill, and its owner closed the mill on Monday."
    i=$((i + 1))
done
cp binary.txt hundred/150b.txt
two_good hundred/a.txt hundred/b.txt
run 3 'one bad file among a hundred good ones' compare --format json hundred
json_is 102 summary.articles_read
json_is 1 summary.articles_skipped
err_has 150b.txt
holds 'the summary of a long run names it again, and why' grep -q '^skipped: .*150b.txt: .*binary\|^skipped: .*150b.txt: .*NUL' err
holds 'so does the report' sh -c '"$1" summary.skipped.0 <out | grep -q 150b.txt' sh "$JSONQ"
run 3 'one bad file among a hundred, in a report for people' compare --format html hundred
out_has '150b.txt: not a text file'
run 3 'one bad file among a few' compare good1.txt binary.txt good2.txt
holds 'a short run names it once' [ "$(grep -c binary.txt err)" -eq 1 ]
run 3 'one bad file among a hundred, extracted' extract hundred/*.txt
lines 102

# ---- patterns that no shell resolved
run 0 'a pattern' compare --format jsonl 'good[12].txt'
out_same good.jsonl
run 0 'a pattern beside a file' extract 'hundred/10*.txt' good1.txt
lines 11
cp good1.txt 'good[12].txt'
run 0 'a file whose name is a pattern is that file' extract 'good[12].txt'
lines 1
rm 'good[12].txt'
run 3 'a pattern that matches nothing' extract 'nothing*.txt'
err_has 'nothing*.txt'

# ---- size
article long.txt 2031-03-04 ''
head -c 52428800 /dev/zero | tr '\000' 'a' >>long.txt
if [ -z "${SANITIZED-}" ]; then
    # 400 MB of address space hold the program and its tables, but not a copy of 50 MB for each stage.
    (
        ulimit -v 409600
        run 3 'a 50 MB single-line file in 400 MB' compare --format jsonl good1.txt long.txt good2.txt
        err_has long.txt
        err_has limit
        out_same good.jsonl
        echo "$count" >counted
    )
    count=$(cat counted)
else
    run 3 'a 50 MB single-line file' compare --format jsonl good1.txt long.txt good2.txt
    err_has limit
fi
head -c 1000000 /dev/zero | tr '\000' '"' >marks.body
article marks.txt 2031-03-04 'The mill burned down on Monday, and nobody was in it at the time, police said.'
cat marks.body >>marks.txt
run 0 'a megabyte of quotation marks' compare --format jsonl good1.txt marks.txt good2.txt

all_done
