#!/bin/sh
# Puts Verislide into your menu and tells your desktop which files it opens; with --remove it takes all of that out again.
# It needs no administrator: everything goes into your own folder, and other programs stay the ones that open your files.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$here/verislide

usage() {
    echo "Usage: ./register.sh            put Verislide into your menu"
    echo "       ./register.sh --remove   take it out again"
}

fail() {
    echo "$1" >&2
    exit 1
}

case ${1-} in
    "") action=add ;;
    --remove) action=remove ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
esac

refresh() {
    if [ -d "$data/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$data/mime" 2>/dev/null || true
    fi
    if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$data/applications" 2>/dev/null || true
    fi
    # A changed date of the folder is how desktops learn of new icons.
    if [ -d "$data/icons/hicolor" ]; then touch "$data/icons/hicolor"; fi
}

empty() {
    [ -z "$(ls -A "$1" 2>/dev/null)" ]
}

remove() {
    (cd "$here/share" && find . -type f) | while IFS= read -r file; do rm -f "$data/$file"; done
    refresh
    # What the desktop's tools worked out of our files alone goes with them.
    if [ -d "$data/mime/packages" ] && empty "$data/mime/packages"; then
        rmdir "$data/mime/packages"
        for made in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces; do
            rm -f "$data/mime/$made"
        done
    fi
    if [ "$(ls -A "$data/applications" 2>/dev/null)" = mimeinfo.cache ]; then rm -f "$data/applications/mimeinfo.cache"; fi
    (cd "$here/share" && find . -depth -type d ! -name .) | while IFS= read -r folder; do
        rmdir "$data/$folder" 2>/dev/null || true
    done
    for kind in application image; do rmdir "$data/mime/$kind" 2>/dev/null || true; done
    rmdir "$data/mime" 2>/dev/null || true
}

add() {
    [ -x "$program" ] || fail "The program is not beside this script ($program): unpack the whole archive and start it there."
    case $program in
        *[\"\`\$\\%]* | *'
'*) fail "The folder's name has a sign that menus cannot hold (\" \` \$ \\ %): move it to one without, then again." ;;
    esac
    (cd "$here/share" && find . -type f) | while IFS= read -r file; do
        mkdir -p "$data/$(dirname "$file")"
        case $file in
            *.desktop)
                while IFS= read -r line; do
                    case $line in
                        Exec=*) printf 'Exec="%s" %%F\n' "$program" ;;
                        *) printf '%s\n' "$line" ;;
                    esac
                done <"$here/share/$file" >"$data/$file"
                ;;
            *) cp "$here/share/$file" "$data/$file" ;;
        esac
    done
    refresh
}

$action
case $action in
    add) echo "Verislide is in your menu. Do not move $here, or start this script again afterwards." ;;
    remove) echo "Verislide is no longer in your menu. Your slides, results and settings are untouched; the folder $here can be deleted." ;;
esac
