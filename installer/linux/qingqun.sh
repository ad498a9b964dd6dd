#!/bin/sh
# `qingqun` on the path: the installed program, also where a scheduler starts it without a locale (Java would lose every Chinese file name).
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
exec /opt/qingqun/bin/qingqun "$@"
