package org.qingqun.inventory;

import java.time.LocalDate;
import org.qingqun.common.PartialDate;

/// Assets for tests: everything has a plain value, a test says only what it is about.
public final class AssetBuilder {
    /// On or after the day of every test: what is known is known of today.
    public static final LocalDate DATA_DAY = LocalDate.of(2026, 11, 2);
    private final Family family;
    private long id = 1;
    private String name = "防汛工作群";
    private UnitId unit = new UnitId(1);
    private Platform platform = Platform.WECHAT;
    private Custodian custodian = new Custodian("王小明", "科长", "13800138000");
    private String purpose = "防汛调度";
    private PartialDate createdOn = PartialDate.ofMonth(2021, 3);
    private Activity activity = Activity.UNKNOWN;
    private Integer members = 50;
    private Term term = Term.PERMANENT;
    private String filingNo;
    private String sponsor;
    private String audience;
    private String note;
    private Source source = Source.BY_HAND;
    private AssetStatus status = AssetStatus.IN_USE;

    private AssetBuilder(Family family) {
        this.family = family;
    }

    public static AssetBuilder workGroup() {
        return new AssetBuilder(Family.WORK_GROUP);
    }

    public static AssetBuilder govApp() {
        return new AssetBuilder(Family.GOV_APP);
    }

    public static AssetBuilder account() {
        return new AssetBuilder(Family.OFFICIAL_ACCOUNT);
    }

    public AssetBuilder id(long value) {
        id = value;
        return this;
    }

    public AssetBuilder name(String value) {
        name = value;
        return this;
    }

    public AssetBuilder unit(long value) {
        unit = new UnitId(value);
        return this;
    }

    public AssetBuilder platform(Platform value) {
        platform = value;
        return this;
    }

    public AssetBuilder custodian(String person, String phone) {
        custodian = new Custodian(person, null, phone);
        return this;
    }

    public AssetBuilder purpose(String value) {
        purpose = value;
        return this;
    }

    /// An ISO date of any precision, or null.
    public AssetBuilder createdOn(String iso) {
        createdOn = PartialDate.parse(iso).orElse(null);
        return this;
    }

    /// An ISO date of any precision, or null for unknown activity.
    public AssetBuilder lastActive(String iso) {
        activity = iso == null ? Activity.UNKNOWN
                : new Activity(ActivityLevel.UNKNOWN, PartialDate.parse(iso).orElseThrow(), null, EvidenceGrade.CUSTODIAN, DATA_DAY);
        return this;
    }

    /// What is known of its use besides the last day.
    public AssetBuilder activity(Integer messages30d, EvidenceGrade grade, LocalDate dataDate) {
        activity = new Activity(ActivityLevel.UNKNOWN, activity.lastActiveOn(), messages30d, grade, dataDate);
        return this;
    }

    public AssetBuilder title(String value) {
        custodian = new Custodian(custodian.name(), value, custodian.phone());
        return this;
    }

    public AssetBuilder note(String value) {
        note = value;
        return this;
    }

    public AssetBuilder source(String file) {
        source = new Source(file, null, 3);
        return this;
    }

    public AssetBuilder members(Integer value) {
        members = value;
        return this;
    }

    public AssetBuilder term(Term value) {
        term = value;
        return this;
    }

    public AssetBuilder filingNo(String value) {
        filingNo = value;
        return this;
    }

    public AssetBuilder sponsor(String value) {
        sponsor = value;
        return this;
    }

    public AssetBuilder audience(String value) {
        audience = value;
        return this;
    }

    public AssetBuilder status(AssetStatus value) {
        status = value;
        return this;
    }

    public AssetFacts facts() {
        return new AssetFacts(name, unit, sponsor, platform, custodian, purpose, audience, createdOn, activity, members, term, filingNo, note, source);
    }

    public AssetDraft draft() {
        return new AssetDraft(family, family == Family.GOV_APP ? AppKind.APP : null, facts(), 1);
    }

    public Asset build() {
        return Asset.of(family, null, new AssetId(id), "QZ-%05d".formatted(id), facts(), status, 0);
    }
}
