package org.qingqun.progress;

import org.qingqun.common.Keyed;

/// What else weighs on an office, by year: entered by people, counted by nobody else.
///
/// @param thisYear so far, or null where nobody entered it; so is `lastYear`, of the same months
public record OfficeFigure(Kind kind, @org.jspecify.annotations.Nullable Integer lastYear, @org.jspecify.annotations.Nullable Integer thisYear) {
    /// What is counted. Documents and meetings have to fall by three tenths; all may only fall.
    public enum Kind implements Keyed {
        DOCUMENTS, MEETINGS, INSPECTIONS, FORMS, STAMPS, ORGANISATIONS, VENUES;

        /// In per cent; 0: it may only not rise.
        public int leastFall() {
            return this == DOCUMENTS || this == MEETINGS ? 30 : 0;
        }
    }

    /// How a figure came out.
    public enum Verdict implements Keyed {
        FELL, TOO_LITTLE, ROSE, UNKNOWN
    }

    public boolean isEmpty() {
        return lastYear == null && thisYear == null;
    }

    /// At the limit counts: 30.0 % is enough.
    public Verdict verdict() {
        if (lastYear == null || thisYear == null) return Verdict.UNKNOWN;
        if (thisYear > lastYear) return Verdict.ROSE;
        long fallen = (long) lastYear - thisYear;
        return fallen * 100 >= (long) kind.leastFall() * lastYear ? Verdict.FELL : Verdict.TOO_LITTLE;
    }

    /// By how many it rose; 0 where it did not, or is not known.
    public int risenBy() {
        return lastYear == null || thisYear == null ? 0 : Math.max(0, thisYear - lastYear);
    }

    /// It rose, or fell by less than it has to.
    public boolean isMissed() {
        return verdict() == Verdict.ROSE || verdict() == Verdict.TOO_LITTLE;
    }

    /// The share it fell by; negative where it rose, no value over nothing.
    public org.qingqun.common.Fraction fall() {
        if (lastYear == null || thisYear == null) return new org.qingqun.common.Fraction(0, 0);
        return new org.qingqun.common.Fraction((long) lastYear - thisYear, lastYear);
    }
}
