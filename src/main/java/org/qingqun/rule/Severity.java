package org.qingqun.rule;

import org.qingqun.common.Keyed;

/// How strongly a finding speaks. `ASK`: a person has to look, nobody is accused.
public enum Severity implements Keyed {
    ASK, LIKELY, STRONG
}
