package org.qingqun.inventory;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.common.PartialDate;

/// How long an asset is meant to live (期限).
///
/// @param endsOn only for `UNTIL_DATE`; null there when temporary without a date
/// @param event  only for `UNTIL_EVENT`: what must end
public record Term(Kind kind, @Nullable PartialDate endsOn, @Nullable String event) {
    public static final Term PERMANENT = new Term(Kind.PERMANENT, null, null);
    public static final Term UNKNOWN = new Term(Kind.UNKNOWN, null, null);

    public enum Kind implements Keyed {
        PERMANENT, UNTIL_DATE, UNTIL_EVENT, UNKNOWN
    }

    public static Term untilDate(@Nullable PartialDate endsOn) {
        return new Term(Kind.UNTIL_DATE, endsOn, null);
    }

    public static Term untilEvent(String event) {
        return new Term(Kind.UNTIL_EVENT, null, event);
    }
}
