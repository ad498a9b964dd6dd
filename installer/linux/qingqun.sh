#!/bin/sh
# `qingqun` on the path: the window without arguments or with a backup, else the command line. Also where a scheduler starts it without a locale: Java would
# lose every Chinese file name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
case $#:${1:-} in
    # asked by scripts on every run, and as quick as a file can be read
    1:--version) sed -n 's/^java-options=-Djpackage.app-version=/qingqun /p' /opt/qingqun/lib/app/qingqun-cli.cfg && exit 0 ;;
    0:* | 1:*.qingqun) exec /opt/qingqun/bin/qingqun "$@" ;;
esac
exec /opt/qingqun/bin/qingqun-cli "$@"
