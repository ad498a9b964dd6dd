package org.qingqun.duplicate;

import org.qingqun.common.Keyed;

/// How sure the comparison is: a duplicate, worth a look, or different.
public enum Band implements Keyed {
    DUPLICATE, REVIEW, DIFFERENT
}
