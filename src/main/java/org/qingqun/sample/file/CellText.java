package org.qingqun.sample.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingqun.inventory.Family;
import org.qingqun.sample.plan.Life;
import org.qingqun.sample.plan.PlannedAsset;
import org.qingqun.sample.plan.SampleUnit;
import org.qingqun.sample.plan.Words;

/// What a unit writes into each column for one of its assets.
final class CellText {
    private final Layout layout;
    private final Words words;

    CellText(Layout layout, Words words) {
        this.layout = layout;
        this.words = words;
    }

    /// @param row 1 for the first asset of the table
    Cell of(Layout.Column column, PlannedAsset asset, SampleUnit unit, String calledItself, int row) {
        var life = asset.life();
        return switch (column.field()) {
            case IGNORED -> new Cell.Numeric(row);
            case UNIT -> text(calledItself);
            case LEVEL -> text(words.one("level." + unit.level()));
            case PLATFORM -> text(words.one("platform." + asset.key().family() + "." + asset.platform()));
            case NAME -> text(asset.key().name());
            case APP_KIND -> text(asset.kind() == null ? "" : words.one("kind." + asset.kind()));
            case SPONSOR -> text(sponsor(asset));
            case CUSTODIAN -> text(asset.custodian().name());
            case CUSTODIAN_TITLE -> text(asset.custodian().title());
            case PHONE -> phone(asset.custodian().phone());
            case PURPOSE -> text(asset.purpose());
            case AUDIENCE -> text(asset.audience());
            case CREATED_ON -> date(life.createdOn(), row);
            case MEMBERS -> asset.key().family() == Family.WORK_GROUP ? layout.counts().write(asset.members(), row, words) : new Cell.Numeric(asset.members());
            case TEMPORARY -> text(words.all("temporary." + column.lower()).get(life.temporary() ? 0 : 1));
            case ENDS_ON -> end(life, row);
            case LAST_ACTIVE_ON -> life.lastActiveOn() == null ? text(life.lastText()) : date(life.lastActiveOn(), row);
            case MESSAGES_30D -> life.lastActiveOn() == null ? Grid.BLANK : new Cell.Numeric(life.messages30d());
            case FILING_NO -> text(asset.filingNo());
            case NOTE -> text(asset.note());
            default -> Grid.BLANK;
        };
    }

    private Cell end(Life life, int row) {
        if (!life.temporary()) return row % 4 == 0 ? Grid.BLANK : text(words.one("long"));
        return life.endsOn() == null ? text(life.event()) : date(life.endsOn(), row);
    }

    private Cell date(@Nullable LocalDate day, int row) {
        return day == null ? Grid.BLANK : layout.dates().write(day, row, words);
    }

    private Cell phone(String phone) {
        if (phone.isEmpty()) return Grid.BLANK;
        return layout.dates() == DateStyle.SERIAL ? new Cell.Numeric(Double.parseDouble(phone)) : text(phone);
    }

    private String sponsor(PlannedAsset asset) {
        List<String> sections = words.all("sponsor");
        return sections.get(Math.floorMod(asset.custodian().name().hashCode(), sections.size()));
    }

    private static Cell text(@Nullable String text) {
        return text == null ? Grid.BLANK : new Cell.Text(text);
    }
}
