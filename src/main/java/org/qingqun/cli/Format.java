package org.qingqun.cli;

import org.qingqun.common.Keyed;

/// How a command prints its result: for people, or for programs.
enum Format implements Keyed {
    TEXT, JSON, CSV
}
