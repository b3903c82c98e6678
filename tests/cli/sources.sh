#!/bin/sh
# What people have: articles in all the forms that are taken, and what is said of those that are not.
. "$SOURCE/tests/cli/lib.sh"

# page FILE TITLE DATE TEXT...: a page with much around the article; a paragraph an argument
page() {
    file=$1
    {
        printf '<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s | The Quay</title>\n' "$2"
        printf '<meta property="og:title" content="%s"><meta property="og:site_name" content="The Quay">\n' "$2"
        [ -z "$3" ] || printf '<meta property="article:published_time" content="%s">\n' "$3"
        printf '</head><body><nav><a href="/">Home</a></nav><article><h1>%s</h1>\n' "$2"
        shift 3
        printf '<p>%s</p>\n' "$@"
        printf '</article><div class="comments"><p>Nobody believes a word of it, least of all me, and I was there.</p></div>\n'
        printf '<footer>Sign up for our newsletter</footer></body></html>\n'
    } >"$file"
}

# ---- pages of HTML
burned='The mill on Brook Street burned down on Monday.'
nine='Prosecutors charged Dana Hale with arson. If convicted, Hale faces up to nine years in prison.'
two='If convicted of arson, Hale now faces up to two years in prison.'
page one.html 'Mill burns' 2019-03-04T12:00:00Z "$burned" "$nine"
page two.htm 'Hale charged' 2019-03-25 "The mill on Brook Street burned down on March 3." "$two"
run 0 'two pages' compare --format jsonl one.html two.htm
json_is update kind
json_is 'one.html' a.file
json_is 'The Quay' a.source
json_is 2019-03-04T12:00Z a.published
run 0 'a page extracted' extract one.html
json_is 2019-03-04T12:00Z date
out_lacks 'believes'
mkdir pages
cp one.html two.htm pages
run 0 'a folder of pages' compare pages
out_has 'up to nine years -> up to two years'
in=one.html run 0 'a page from standard input' extract --from html -
json_is 2019-03-04T12:00Z date

run 0 'a date by option' extract --date 2018-01-02 one.html
json_is 2018-01-02 date
err_has '--date 2018-01-02 is taken; the page says 2019-03-04'
page future.html 'Mill burns' 2999-01-01 "$burned" "$nine"
run 3 'a date in the future' extract future.html
err_has '2999-01-01 (opengraph) lies in the future'
err_has '--date'
page undated.html 'Mill burns' '' "$burned" "$nine"
run 3 'a page without a date' compare one.html undated.html two.htm
err_has 'undated.html: no date'
out_has 'up to nine years -> up to two years'
run 0 'a page without a date, allowed' extract --undated undated.html
echo '<html><body><nav><a href="/">Home</a></nav></body></html>' >none.html
run 3 'a page without an article' extract none.html
err_has 'none.html: no article was found in the page'
echo '<html><body><article><p>Le moulin a brûlé lundi, et personne ne se trouvait dans le bâtiment au moment des faits, selon les pompiers de la ville.</p></article></body></html>' >french.html
run 0 'a page that is not English' extract --date 2019-01-01 french.html
err_has 'french.html: not in English: skipped'
all_done
