package org.qingqun.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingqun.common.PartialDate;
import org.qingqun.inventory.Asset;
import org.qingqun.inventory.Family;
import org.qingqun.inventory.Term;
import org.qingqun.rule.RuleId;
import org.qingqun.sample.plan.AssetKey;
import org.qingqun.sample.plan.Label;
import org.qingqun.sample.plan.Planted;

/// What each rule ought to find in the sample, told from the plan; no code of the rules is asked. What a ledger has no column for cannot be found.
final class Truth {
    /// An asset as it was planned and as it came in.
    record Case(Planted planned, Asset stored) {}

    private static final LocalDate LAST_QUIET_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate LAST_FAILING_POST = LocalDate.of(2026, 9, 16); // 14 days before the ledgers were filled in
    private static final Pattern PAST_YEAR = Pattern.compile("20(?:1\\d|2[0-5])(?![级届期\\d]|线)");
    private static final List<String> OVER = List.of("第七次人口普查", "七普", "疫情防控", "核酸", "新冠", "方舱", "密接", "停课不停学", "第五次经济普查", "五经普", "扫黑除恶专项斗争");

    private final Collection<Case> cases;
    private final Set<AssetKey> alike = new HashSet<>();
    /// of each unit and platform, the account it would keep: posted in last
    private final Map<String, Case> mains = new HashMap<>();
    private final Set<String> towns;

    Truth(Collection<Case> cases, Set<String> towns) {
        this.cases = cases;
        this.towns = towns;
        for (var c : cases) if (c.planned().slot().label() == Label.DUPLICATE) {
            alike.add(c.planned().asset().key());
            alike.add(Objects.requireNonNull(c.planned().partner()));
        }
        addChannels();
        for (var c : cases) if (family(c) == Family.OFFICIAL_ACCOUNT) mains.merge(place(c), c, (a, b) -> lastPost(b).isAfter(lastPost(a)) ? b : a);
    }

    /// The second and third account of a unit on one platform, and its second app, do what the first does: all are planted with one purpose.
    private void addChannels() {
        var channels = cases.stream().filter(c -> family(c) != Family.WORK_GROUP).collect(Collectors.groupingBy(c -> family(c) == Family.GOV_APP ? c.planned().asset().key().unit() : place(c)));
        channels.values().stream().filter(same -> same.size() > 1).forEach(same -> same.forEach(c -> alike.add(c.planned().asset().key())));
    }

    Predicate<Case> guilty(RuleId rule) {
        return switch (rule.value()) {
            case "zombie" -> c -> isQuiet(c) && label(c) != Label.SEASONAL;
            case "low-frequency" -> c -> family(c) == Family.WORK_GROUP && c.stored().facts().activity().messages30d() != null && !isQuiet(c) && c.planned().asset().life().messages30d() < 4;
            case "expired" -> c -> label(c) == Label.EXPIRED || label(c) == Label.LAPSED;
            case "open-ended-temporary" -> c -> isOpenEnded(c) && c.stored().facts().term().kind() != Term.Kind.UNKNOWN;
            case "outdated-name" -> c -> isOver(c) && c.stored().facts().term().kind() != Term.Kind.UNTIL_DATE;
            case "duplicate" -> c -> alike.contains(c.planned().asset().key());
            case "cross-platform" -> this::isElsewhereToo;
            case "hollow" -> c -> label(c) == Label.HOLLOW;
            case "custodian" -> c -> label(c) == Label.ORPHANED || label(c) == Label.LEFT_BEHIND;
            case "many-accounts" -> c -> family(c) == Family.OFFICIAL_ACCOUNT && mains.get(place(c)) != c;
            case "quiet-account" -> c -> family(c) == Family.OFFICIAL_ACCOUNT && !isQuiet(c) && last(c) != null && !last(c).isAfter(LAST_FAILING_POST);
            case "few-followers" -> c -> family(c) == Family.OFFICIAL_ACCOUNT && c.planned().asset().members() < 1000;
            case "unfiled-app" -> c -> family(c) == Family.GOV_APP && towns.contains(c.planned().asset().key().unit());
            case "mega-group" -> c -> label(c) == Label.MEGA;
            case "suspicious-data" -> c -> label(c) == Label.SHARED_PHONE || label(c) == Label.MISDATED && toTheDay(c.stored().facts().createdOn());
            case "overloaded-person" -> c -> label(c) == Label.OVERLOADED;
            default -> _ -> false;
        };
    }

    long count(RuleId rule) {
        return cases.stream().filter(guilty(rule)).count();
    }

    private static Label label(Case c) {
        return c.planned().slot().label();
    }

    private static Family family(Case c) {
        return c.planned().asset().key().family();
    }

    private static LocalDate last(Case c) {
        return c.planned().asset().life().lastActiveOn();
    }

    private static LocalDate lastPost(Case c) {
        return Objects.requireNonNullElse(last(c), LocalDate.MIN);
    }

    /// A wrong day cannot be seen where only the month was written down.
    private static boolean toTheDay(@Nullable PartialDate date) {
        return date != null && date.isExact();
    }

    private static boolean isQuiet(Case c) {
        return last(c) != null && last(c).isBefore(LAST_QUIET_DAY.plusDays(1));
    }

    private static boolean isOpenEnded(Case c) {
        var life = c.planned().asset().life();
        return life.temporary() && life.endsOn() == null && life.event() == null;
    }

    private static boolean isOver(Case c) {
        var name = c.planned().asset().key().name();
        return PAST_YEAR.matcher(name).find() || OVER.stream().anyMatch(name::contains);
    }

    /// It, or one of those it goes with, is on another platform.
    private boolean isElsewhereToo(Case c) {
        var key = c.planned().asset().key();
        var root = c.planned().partner() != null && label(c) == Label.DUPLICATE ? c.planned().partner() : key;
        return cases.stream().filter(o -> o.planned().asset().key().equals(root) || root.equals(o.planned().partner()) && label(o) == Label.DUPLICATE)
                .anyMatch(o -> o.planned().asset().platform() != c.planned().asset().platform());
    }

    private static String place(Case c) {
        return c.planned().asset().key().unit() + " " + c.stored().facts().platform();
    }
}
