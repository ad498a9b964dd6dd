package org.qingqun.approval;

import org.qingqun.common.Keyed;

/// A department head's answer: 同意, 不同意 (with reason), 缓办 (to a date).
public enum Verdict implements Keyed {
    AGREE, RETURN, DEFER
}
