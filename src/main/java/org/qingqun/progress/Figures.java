package org.qingqun.progress;

import java.util.List;
import org.qingqun.campaign.Fate;
import org.qingqun.campaign.Origin;
import org.qingqun.campaign.Tally;
import org.qingqun.common.ErrorCode;
import org.qingqun.common.ExpectedException;
import org.qingqun.common.Fraction;

/// The counts of one scope. Every asset has exactly one origin and one fate, so `B + L + N + R = S + C + M + X`.
///
/// @param outOfScopeBl    X of origins B and L only: what leaves the denominator
/// @param disposedGross   C + M over origins B and L only
/// @param mergedInto      J: new assets made as the survivor of a merge
/// @param restoredFlow    restorations within the campaign; a flow, in no identity
public record Figures(int baseline, int lateDeclared, int added, int returned, int remaining, int closed, int mergedAway, int outOfScope,
        int outOfScopeBl, int disposedGross, int mergedInto, int restoredFlow) {
    public static final Figures ZERO = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// What the assets of one cell add.
    public static Figures of(Tally cell) {
        return of(cell.origin(), cell.byMerge(), cell.fate(), cell.assets(), cell.restored());
    }

    /// What `n` assets of one origin and one fate add.
    static Figures of(Origin origin, boolean byMerge, Fate fate, int n, int restored) {
        boolean counts = origin == Origin.B || origin == Origin.L;
        boolean gone = fate == Fate.C || fate == Fate.M;
        return new Figures(origin == Origin.B ? n : 0, origin == Origin.L ? n : 0, origin == Origin.N ? n : 0, origin == Origin.R ? n : 0,
                fate == Fate.S ? n : 0, fate == Fate.C ? n : 0, fate == Fate.M ? n : 0, fate == Fate.X ? n : 0, counts && fate == Fate.X ? n : 0,
                counts && gone ? n : 0, byMerge ? n : 0, restored);
    }

    /// By how much they change where `n` assets turn from one fate to another.
    static Figures ofTurn(Origin origin, boolean byMerge, Fate from, Fate to, int n) {
        return of(origin, byMerge, to, n, 0).minus(of(origin, byMerge, from, n, 0));
    }

    /// @throws ExpectedException `DOES_NOT_ADD_UP` with two numbers that should be one
    public static void requireSum(List<Group> parts, Figures total) {
        int[] sum = parts.stream().map(Group::figures).reduce(ZERO, Figures::plus).counts();
        int[] whole = total.counts();
        for (int i = 0; i < sum.length; i++) if (sum[i] != whole[i]) throw new ExpectedException(ErrorCode.DOES_NOT_ADD_UP, sum[i], whole[i]);
    }

    private int[] counts() {
        return new int[] {baseline, lateDeclared, added, returned, remaining, closed, mergedAway, outOfScope, outOfScopeBl, disposedGross, mergedInto,
                restoredFlow};
    }

    /// The same places as if nothing had become of any of them.
    Figures untouched() {
        return new Figures(baseline, lateDeclared, added, returned, baseline + lateDeclared + added + returned, 0, 0, 0, 0, 0, mergedInto, 0);
    }

    /// What `count` groups add that are made as survivors of merges: new ones in the register, each of them J.
    static Figures ofNewSurvivors(int count) {
        return new Figures(0, 0, count, 0, count, 0, 0, 0, 0, 0, count, 0);
    }

    /// @throws ExpectedException `DOES_NOT_ADD_UP`
    public Figures requireIdentity() {
        int origins = baseline + lateDeclared + added + returned;
        int fates = remaining + closed + mergedAway + outOfScope;
        if (origins != fates) throw new ExpectedException(ErrorCode.DOES_NOT_ADD_UP, origins, fates);
        return this;
    }

    /// 取消、合并: `C + M − J` over origins B and L.
    public int disposed() {
        return disposedGross - mergedInto;
    }

    /// `B + L − X`.
    public int denominator() {
        return baseline + lateDeclared - outOfScopeBl;
    }

    /// 处置率: disposed / (B + L − X).
    public Fraction disposalRate() {
        return new Fraction(disposed(), denominator());
    }

    /// 净减少率: (B + L − X − S) / (B + L − X), S of all origins.
    public Fraction netReduction() {
        return new Fraction(denominator() - remaining, denominator());
    }

    public Figures plus(Figures o) {
        return new Figures(baseline + o.baseline, lateDeclared + o.lateDeclared, added + o.added, returned + o.returned, remaining + o.remaining,
                closed + o.closed, mergedAway + o.mergedAway, outOfScope + o.outOfScope, outOfScopeBl + o.outOfScopeBl,
                disposedGross + o.disposedGross, mergedInto + o.mergedInto, restoredFlow + o.restoredFlow);
    }

    public Figures minus(Figures o) {
        return new Figures(baseline - o.baseline, lateDeclared - o.lateDeclared, added - o.added, returned - o.returned, remaining - o.remaining,
                closed - o.closed, mergedAway - o.mergedAway, outOfScope - o.outOfScope, outOfScopeBl - o.outOfScopeBl,
                disposedGross - o.disposedGross, mergedInto - o.mergedInto, restoredFlow - o.restoredFlow);
    }
}
