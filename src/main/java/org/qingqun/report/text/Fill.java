package org.qingqun.report.text;

import java.util.Arrays;
import java.util.Optional;
import org.qingqun.common.Keyed;
import org.qingqun.common.Messages;
import org.qingqun.report.document.Basis;

/// What the program fills into the summary's text where it stands as 【name】; the names are the bundles' `report.fill.<key>`.
public enum Fill implements Keyed {
    // whole paragraphs, tables and charts: each stands alone on its line
    TITLE, ADDRESSEE, HEADLINE, ACCOUNT, COMPARISON, TABLE_FAMILY, TABLE_LEVEL, TABLE_COUNTY, TABLE_PLATFORM, TABLE_REASON, CHART_COUNTY, CHART_TREND, APPROVALS,
    VERIFIED, BURDEN, OFFICE, PROBLEMS, NEXT, DEFINITIONS,
    // figures and names within a sentence; counts are those of the main family
    PLACE(Basis.NONE), FAMILIES(Basis.NONE), CAMPAIGN(Basis.NONE), DAY(Basis.NONE), BASELINE_DAY(Basis.NONE), BASELINE(Basis.CENSUS), LATE(Basis.CENSUS),
    ADDED(Basis.CENSUS), RETURNED(Basis.CENSUS), CLOSED(Basis.CENSUS), MERGED(Basis.CENSUS), OUT_OF_SCOPE(Basis.CENSUS), REMAINING(Basis.CENSUS),
    DISPOSED(Basis.DISPOSED), DISPOSAL_RATE(Basis.DISPOSED), NET_REDUCTION(Basis.CENSUS), TARGET(Basis.CENSUS), EXPECTED(Basis.RETURNS),
    RECEIVED(Basis.RETURNS), RETURN_SHARE(Basis.RETURNS), OVERDUE(Basis.OVERDUE), UNVERIFIED(Basis.UNVERIFIED), BLOCKED(Basis.BLOCKED),
    REBOUNDS(Basis.CENSUS), PROVEN_SHARE(Basis.CLOSED);

    private final boolean whole;
    private final Basis basis;

    Fill() {
        whole = true;
        basis = Basis.NONE;
    }

    Fill(Basis basis) {
        whole = false;
        this.basis = basis;
    }

    /// Whether it stands alone on its line.
    public boolean isWhole() {
        return whole;
    }

    /// Where its figure comes from.
    public Basis basis() {
        return basis;
    }

    /// As people write it between the brackets.
    public String name(Messages messages) {
        return messages.text("report.fill." + key());
    }

    static Optional<Fill> named(String name, Messages messages) {
        return Arrays.stream(values()).filter(fill -> fill.name(messages).equalsIgnoreCase(name.strip())).findFirst();
    }
}
