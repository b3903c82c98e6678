#!/bin/sh
# A language model as the second judge, behind a stand-in for its server.
. "$SOURCE/tests/cli/lib.sh"

if [ ! -x "${JUDGE_OPENAI:-none}" ]; then
    skip 'claimcheck-judge-openai' 'it was not built: libcurl is absent'
    all_done
    exit 0
fi
unset OPENAI_API_KEY OPENAI_BASE_URL http_proxy https_proxy all_proxy 2>/dev/null || :
serving "$STUBSERVER" port log
url=http://127.0.0.1:$(cat port)/v1

# ask WORD [OPTION...]: one pair that makes the server answer so
ask() {
    name="a server that is asked to $1"
    printf '{"id":"p1","a":"The gate was open, %s.","b":"The gate was shut.","date_a":"2031-03-04","party_a":"port","speaker_a":"Dana Hale"}\n' "$1" >pairs
    shift
    code=0
    "$JUDGE_OPENAI" --url "$url" --timeout 2 "$@" <pairs >out 2>err || code=$?
    holds "$name: exit 0" [ "$code" -eq 0 ]
    lines 1
    json_is p1 id
}

ask be-plain --model tiny
json_is contradiction label
holds 'a plain answer: the score' grep -q '"score":0.90' out
json_is 'one gate' why
holds 'the request: the path' grep -q '^POST /v1/chat/completions HTTP/1.1' log
holds 'the request: the model' grep -q '"model":"tiny"' log
holds 'the request: nothing is left to chance' grep -q '"temperature":0' log
holds 'the request: who said it and when' grep -q 'said by Dana Hale (port), on 2031-03-04' log
ask be-fenced
json_is entailment label
holds 'no model is named unless it is given' sh -c '[ "$(grep -c "\"model\"" log)" -eq 1 ]'
ask be-thoughtful
json_is neutral label
ask be-percent
holds 'a score in percent' grep -q '"score":0.85' out
ask be-busy
json_is contradiction label
for row in 'be-chatty:holds no verdict' 'be-ill:500: out of memory' 'be-odd:has no message' 'be-empty:has no message' \
    'be-silent:timed out' 'be-broken:transfer closed' 'be-moved:302' 'be-private:401: who are you?'; do
    ask "${row%%:*}"
    json_is null label
    holds "$name: says why" sh -c "\"\$JSONQ\" trouble <out | grep -qi '${row#*:}'"
done
OPENAI_API_KEY=sesame
export OPENAI_API_KEY
ask be-private
json_is contradiction label
unset OPENAI_API_KEY
good=$url
url=http://127.0.0.1:1/v1
ask be-plain
json_is null label
url=file:///etc/passwd
ask be-plain
json_is null label
url=$good

# ---- more lines; what is no pair
printf '%s\n' '{"id":1,"a":"x is open","b":"y"}' nonsense '{"id":"2","a":"x"}' '{"id":"3","a":"be-fenced","b":"z"}' >pairs
"$JUDGE_OPENAI" --url "$url/" <pairs >out 2>err
name='several lines'
lines 3
holds 'several lines: in their order' [ "$("$JSONQ" id <out | tr '\n' ' ')" = '1 2 3 ' ]
err_has 'line 2'
"$JUDGE_OPENAI" --help >out 2>err
name='help'
out_has 'usage: claimcheck-judge-openai'
out_has OPENAI_API_KEY
code=0
"$JUDGE_OPENAI" --nonsense >out 2>err </dev/null || code=$?
holds 'an unknown option: exit 2' [ "$code" -eq 2 ]

# ---- as compare's judge
cp -r "$SOURCE/examples" articles
run 0 'compare' compare --judge "'$JUDGE_OPENAI' --url $url" --format jsonl articles
holds 'compare: each finding has the verdict' sh -c '! "$JSONQ" verdicts.0.label <out | grep -qv contradiction'
run 3 'compare, no server' compare --judge "'$JUDGE_OPENAI' --url http://127.0.0.1:1" --kind retraction articles
tr -s '\n ' ' ' <out >joined && mv joined out # lines break elsewhere in another folder
out_has 'no verdict'
err_has 'have no verdict'
kill $server
all_done
