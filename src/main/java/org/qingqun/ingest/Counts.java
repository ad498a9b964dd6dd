package org.qingqun.ingest;

/// What writing a sheet or file would do, in rows.
///
/// @param questions rows that resemble an asset without being the same by identity
/// @param conflicts rows that disagree with a field a person locked
/// @param wrong     rows with a problem that keeps them out
public record Counts(int fresh, int updated, int same, int questions, int conflicts, int wrong) {
    public static final Counts ZERO = new Counts(0, 0, 0, 0, 0, 0);

    public Counts plus(Counts o) {
        return new Counts(fresh + o.fresh, updated + o.updated, same + o.same, questions + o.questions, conflicts + o.conflicts, wrong + o.wrong);
    }

    public int rows() {
        return fresh + updated + same + conflicts + wrong;
    }
}
