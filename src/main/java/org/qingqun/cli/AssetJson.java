package org.qingqun.cli;

import org.jspecify.annotations.Nullable;
import org.qingqun.common.Keyed;
import org.qingqun.inventory.GovApp;
import org.qingqun.inventory.InventoryRow;
import org.qingqun.inventory.Source;
import org.qingqun.wording.Masking;

/// An asset as `list` prints it; a contract: names and order stay. Dates are ISO with the precision they have, null where unknown.
///
/// @param activity    `active low silent unknown`; as the other constants, in kebab-case
/// @param messages30d messages or posts of the last 30 days
/// @param members     people in it, users or followers
record AssetJson(long id, String code, String family, @Nullable String kind, String name, String unit, @Nullable String sponsor, String level,
        String platform, @Nullable String custodian, @Nullable String phone, @Nullable String purpose, @Nullable String createdOn,
        @Nullable String lastActiveOn, String activity, @Nullable Integer messages30d, @Nullable Integer members, String term, @Nullable String endsOn,
        @Nullable String filingNo, String evidence, String state, @Nullable String disposition, Place source) {
    /// Where the record came from; `row` as a spreadsheet counts.
    record Place(@Nullable String file, @Nullable String sheet, @Nullable Integer row) {
        static Place of(Source source) {
            return new Place(source.file(), source.sheet(), source.row());
        }
    }

    static AssetJson of(InventoryRow row, boolean unmasked) {
        var asset = row.asset();
        var facts = asset.facts();
        var activity = facts.activity();
        var phone = facts.custodian().phone();
        return new AssetJson(asset.id().value(), asset.code(), asset.family().key(), asset instanceof GovApp app ? app.kind().key() : null, asset.name(),
                row.unit().name(), facts.sponsor(), row.unit().level().key(), facts.platform().key(), facts.custodian().name(),
                unmasked ? phone : Masking.phone(phone), facts.purpose(), text(facts.createdOn()), text(activity.lastActiveOn()),
                key(activity.level()), activity.messages30d(), facts.members(), key(facts.term().kind()), text(facts.term().endsOn()), facts.filingNo(),
                key(activity.grade()), row.state(), row.disposition(), Place.of(facts.source()));
    }

    private static String key(Keyed constant) {
        return constant.key();
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
